import { chooses } from './applying'
import { becomes } from './demo'
import { type Person, person } from './person'

const station = '金台区经二路驿站（样例）'

async function readsCode(who: Person): Promise<string> {
  await who.see('到驿站把这一页给工作人员看')
  const [code = ''] = /[A-Z0-9]{4} [A-Z0-9]{4}/.exec(await who.read()) ?? []
  return code
}

test('a rider gets a code, though the first answer is lost on the way; the keeper hands over once, and not twice', async () => {
  const rider = await person()
  await becomes(rider, '宝鸡', '样例王骑手')
  await rider.open('/pages/applications/programme?code=summer-relief')
  await rider.see('1份清凉包')
  await rider.tap('申请领取码')
  await rider.see('第 1 步，共 2 步')
  await rider.see('已核验的实名')
  await chooses(rider, '到哪个驿站领', station)
  await rider.tap('下一步')
  await rider.see('第 2 步，共 2 步')
  await rider.phone.loseAnswer('/submit')
  await rider.tap('提交夏送清凉申请')
  await rider.see('还没有提交成功')
  await rider.tap('提交夏送清凉申请')
  await rider.see('领取码已经发给您')
  await rider.tap('看领取码')
  const code = await readsCode(rider)
  expect(code).toMatch(/^\w{4} \w{4}$/)
  await rider.see(station)
  await rider.screenshot('entitlements-voucher')

  const keeper = await person()
  await becomes(keeper, '宝鸡', '样例何站长')
  await keeper.open('/pages/desk/entitlements/redeem')
  await keeper.fill('领取码', code.toLowerCase())
  await keeper.tap('核销')
  await keeper.see('样***手')
  await keeper.screenshot('entitlements-redeemed')
  await keeper.fill('领取码', code)
  await keeper.tap('核销')
  await keeper.see('不能再次领取')

  await rider.restart('/pages/entitlements/mine')
  await rider.tap('已领取')
  await rider.see('已经领走')
  await rider.open('/pages/applications/form?code=summer-relief')
  await rider.see('本年度已有一份相同的申请')
  await rider.tap('看我的申请')
  await rider.see('已办结')
})

test('somebody who works indoors reads why there is no kit, and what everybody may use', async () => {
  const worker = await person()
  await worker.open('/pages/home/index')
  await worker.tap('阜新')
  await worker.open('/pages/applications/check?code=summer-relief')
  await chooses(worker, '职业', '工厂职工')
  await worker.tap('看结果')
  await worker.see('您选的职业不在名单里')
  await worker.see('驿站的饮水和座位人人都能用')
  await worker.dontSee('带着这些回答去申请')
})
