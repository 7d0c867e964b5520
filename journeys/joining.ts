import type { Person } from './person'
import { signsInByPhone } from './signing-in'

export interface Newcomer {
  /** Eleven digits of the made-up range. */
  phone: string
  name: string
  /** On region 990001, which does not exist. */
  identityNumber: string
  occupation: string
}

/** The first screen: phone number and code. */
export async function giveNumber(who: Person, { phone }: Newcomer): Promise<void> {
  await signsInByPhone(who, phone)
  await who.see('第 2 步，共 3 步')
}

/** The second screen: who one is and what one does. */
export async function sayWho(who: Person, { name, identityNumber, occupation }: Newcomer): Promise<void> {
  await who.fill('姓名', name)
  await who.fill('身份证号', identityNumber)
  await who.tap(occupation)
  // Saved meanwhile, the number comes back masked; it is checked all the same.
  await who.see('已保存')
  await who.phone.around().waitForTimeout(1200)
  await who.tap('下一步')
}

/** The third screen: both consents, then handing in. */
export async function agreeAndSubmit(who: Person): Promise<void> {
  await who.see('第 3 步，共 3 步')
  await who.tap('我自愿加入中国工会')
  await who.tap('我单独同意所选工会')
  await who.tap('提交入会申请')
  await who.see('加入工会申请已提交')
}

/** From a union's page to a submitted application: three screens. */
export async function joins(who: Person, code: string, newcomer: Newcomer): Promise<void> {
  await who.open(`/pages/membership/union?code=${code}`)
  await who.tap('加入这个工会')
  await giveNumber(who, newcomer)
  await sayWho(who, newcomer)
  await agreeAndSubmit(who)
}
