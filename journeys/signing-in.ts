import { codeSentTo } from './demo'
import type { Person } from './person'
import { isWeapp } from './target'

/** Signs in where the app asks for it, by a typed number; afterwards the same page goes on. */
export async function signsInByPhone(who: Person, phone: string): Promise<void> {
  if (isWeapp()) await who.tap('用手机号登录')
  await who.fill('手机号', phone)
  await who.tap('获取验证码')
  await who.see('重新获取')
  await who.fill('验证码', await codeSentTo(phone))
  await who.tap('[aria-label="登录"].button--main')
}
