import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { becomes } from './demo'
import { agreeAndSubmit, giveNumber, joins, type Newcomer, sayWho } from './joining'
import { type Person, person } from './person'
import { codeIn } from './qr'

const riders = 'vQAuX-XWKvp7ObpdgSODxK'
const ridersName = '样例·松桃苗族自治县网约配送行业工会联合会'

const rider: Newcomer = {
  phone: '19900009101',
  name: '样例梁骑手',
  identityNumber: '990001199704129010',
  occupation: '外卖配送员',
}

/** What the code on a member's screen says, as a camera reads it. */
async function codeOnScreen(who: Person): Promise<string> {
  await who.see('秒后自动更新')
  return await codeIn(await who.phone.picture())
}

async function posterOf(who: Person, code: string): Promise<string> {
  const answer = await fetch(`${who.serverUrl}/api/membership/codes/${code}/poster.png`)
  const path = join(tmpdir(), `poster-${code}.png`)
  writeFileSync(path, Buffer.from(await answer.arrayBuffer()))
  return path
}

test('a rider photographs the poster, joins in three screens, and holds up a card that is checked once', async () => {
  const newcomer = await person()
  await newcomer.open('/pages/membership/union')
  await newcomer.scan(await posterOf(newcomer, riders))
  await newcomer.see(ridersName)
  await newcomer.see('演示用的工会')
  await newcomer.tap('加入这个工会')
  await newcomer.see('第 1 步，共 3 步')
  await giveNumber(newcomer, rider)
  await sayWho(newcomer, { ...rider, identityNumber: '990001199704129011' })
  await newcomer.see('身份证号的最后一位对不上')
  await newcomer.fill('身份证号', rider.identityNumber)
  await newcomer.tap('下一步')
  await agreeAndSubmit(newcomer)
  await newcomer.screenshot('membership-submitted')

  const officer = await person()
  await becomes(officer, '铜仁', '样例田干事')
  await officer.tap('加入工会')
  await officer.tap('通过')
  await officer.tap('确认通过')
  await officer.dontSee('确认通过')

  await newcomer.open('/pages/messages/index')
  await newcomer.see('欢迎加入工会')
  await newcomer.open('/pages/membership/card')
  await newcomer.see(ridersName)
  await newcomer.see('样***手')
  await newcomer.screenshot('membership-card')
  const code = await codeOnScreen(newcomer)

  await officer.open('/pages/desk/membership/scan')
  await officer.fill('会员码', code)
  await officer.tap('核验')
  await officer.see('在会会员')
  await officer.see(ridersName)
  await officer.fill('会员码', code)
  await officer.tap('核验')
  await officer.see('已经核验过')
})

test.each([
  ['uwz0y8tyyf9KmYHsVimKb_', '这个入会码已停用', '汉滨区快递行业工会联合会'],
  ['c8vJ3cy1CelvpArSwRFcUz', '这个工会暂不吸收会员', '岐山县食品厂工会'],
  ['AAAAAAAAAAAAAAAAAAAAAA', '没有找到这个入会码', '请核对海报'],
])(
  'the code %s leads nowhere, says why, and shows the union of where one lives',
  async (code, title, why) => {
    const newcomer = await person()
    await newcomer.open(`/pages/membership/union?code=${code}`)
    await newcomer.see(title)
    await newcomer.see(why)
    await newcomer.tap('找居住地的工会')
    await newcomer.tap('靖西')
    await newcomer.tap('渠洋镇')
    await newcomer.see('渠洋镇社区联合工会（样例）')
    await newcomer.see('加入这个工会')
  },
)

test('an officer sends one answer back with the reason, and the worker mends only that', async () => {
  const worker = await person()
  const sister: Newcomer = {
    phone: '19900009102',
    name: '样例冉骑手',
    identityNumber: '990001199002259021',
    occupation: '家政服务员',
  }
  await joins(worker, riders, sister)

  const officer = await person()
  await becomes(officer, '铜仁', '样例田干事')
  await officer.tap('加入工会')
  await officer.tap('退回一项')
  await officer.tap('[aria-label="退回哪一项"] [aria-label="职业"]')
  await officer.tap('职业和实际不符，请重新选择')
  await officer.tap('退回「职业」')
  await officer.see('待申请人修改')

  await worker.restart('/pages/applications/mine')
  await worker.tap('加入工会')
  await worker.see('请修改：职业')
  await worker.see('职业和实际不符，请重新选择')
  expect(await worker.count('input')).toBe(0)
  await worker.tap('外卖配送员')
  await worker.tap('改好了，交回去')
  await worker.see('审核中')
})

test('a member of another union is offered to transfer instead of joining twice', async () => {
  const member = await person()
  await becomes(member, '铜仁', '样例石绣娘')
  await member.open(`/pages/membership/union?code=${riders}`)
  await member.see('您已是样例·松桃苗绣工坊工会的会员')
  await member.tap('申请转到这个工会')
  await member.see('转到新的工会')
})

test('an officer replaces a code, and the old poster stops working', async () => {
  const officer = await person()
  await becomes(officer, '铜仁', '样例麻科长')
  await officer.open('/pages/desk/membership/codes')
  await officer.tap('样例·松桃茶叶合作社工会')
  await officer.see('复制入会链接')
  await officer.tap('停用并换新码')
  await officer.see('旧海报和旧链接马上失效')
  await officer.tap('停用并换新码')
  await officer.see('新码已启用')
  await officer.tap('[aria-label="关闭"]')
  await officer.tap('.tag--refused')
  await officer.see('扫它或打开它的链接都不能再入会')

  const newcomer = await person()
  await newcomer.open('/pages/membership/union?code=psqDFr9meqoyu1_O9dO3p5')
  await newcomer.see('这个入会码已停用')
  await newcomer.tap('换一个码')
  await newcomer.tap('打开')
  await newcomer.see('这个入会码已停用')
})
