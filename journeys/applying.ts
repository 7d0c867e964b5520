import type { Person } from './person'
import { photoOfPaper } from './photos'

/** The number as it is read out, from the page after handing in or the file's own. */
export async function numberOnScreen(who: Person): Promise<string> {
  const [number = ''] = /\d{4} \d{4} \d{4}/.exec(await who.read()) ?? []
  return number
}

/** Chooses in the group of choices with this question. */
export async function chooses(who: Person, question: string, choice: string): Promise<void> {
  await who.tap(`[aria-label="${question}"] [aria-label="${choice}"]`)
}

/** The check before signing in, for a family of three without a hardship file. */
export async function checksTuition(who: Person, yearIncome: string): Promise<void> {
  await who.open('/pages/applications/programme?code=tuition-aid')
  await who.tap('先看看是否符合，不用登录')
  await chooses(who, '孩子读什么', '大学')
  await chooses(who, '学校类别', '普通学校')
  await chooses(who, '今年在别处领过同类助学金吗', '否')
  await chooses(who, '家里建了困难职工档案吗', '否')
  await who.fill('全家一年的收入，单位元', yearIncome)
  await who.fill('家里几口人', '3')
  await who.tap('看结果')
}

/** What the check didn't ask: household, parent and child, account, consents. */
export async function fillsInTuition(who: Person, childNumber: string): Promise<void> {
  await who.see('第 2 步，共 8 步')
  await chooses(who, '主要的困难原因', '收入低、负担重')
  await who.tap('下一步')
  await who.see('第 3 步，共 8 步')
  await chooses(who, '您是孩子的', '父亲')
  await who.tap('下一步')
  await who.see('第 4 步，共 8 步')
  await who.fill('孩子的姓名', '样例小禾')
  await who.fill('孩子的身份证号', `${childNumber.slice(0, 17)}${childNumber.endsWith('1') ? '2' : '1'}`)
  await who.fill('学校全称', '样例大学')
  await chooses(who, '年级', '今年新入学')
  await who.tap('下一步')
  await who.see('身份证号的最后一位对不上')
  await who.fill('孩子的身份证号', childNumber)
  await who.tap('下一步')
  await who.see('第 5 步，共 8 步')
  await who.fill('开户银行', '样例银行')
  await who.fill('银行卡号', '6200 0000 0000 0012 344')
  await who.tap('下一步')
  await who.see('第 6 步，共 8 步')
  for (const words of ['真实的', '作为监护人', '授权工会', '同意公示']) await who.tap(words)
  await who.tap('下一步')
  await who.see('第 7 步，共 8 步')
}

export async function photographs(who: Person, material: string, tone: number): Promise<void> {
  await who.upload(`[aria-label="${material}：拍照或选照片"]`, await photoOfPaper(tone))
  await who.see('删除')
}

/** Opens the file on the desk and passes it on. */
export async function passes(officer: Person, title: string): Promise<void> {
  await officer.open('/pages/desk/applications/list')
  await officer.tap(title)
  await officer.tap('通过')
  await officer.tap('确认通过')
  await officer.dontSee('确认通过')
}
