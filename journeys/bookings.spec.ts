import { becomes, demoNow, moveClockTo } from './demo'
import { H5Handset } from './h5-handset'
import { type Person, person } from './person'
import { signsInByPhone } from './signing-in'

const minuteMs = 60_000
const freeTime = '.slot-grid__slot:not(.slot-grid__slot--taken)'

/** Opens the city's clinic and picks the nth free time; answers with the time as the button says it. */
async function picksTime(who: Person, session: string, nth: number): Promise<string> {
  await who.open('/pages/bookings/clinic?programme=legal-consultation')
  await who.tap(session)
  await who.tapNth(freeTime, nth)
  await who.see('.page__footer .button:not(.button--off)')
  const said = (await who.read('.page__footer .button')).replace('约', '').trim()
  await who.tap('.page__footer .at-button')
  await who.see('第 1 步，共 3 步')
  return said
}

/** Two screens of questions: the matter, and an anonymous talk online. */
async function answersAnonymously(who: Person, topic: string): Promise<void> {
  await who.tap(topic)
  await who.fill('单位或平台', '样例配送站')
  await who.tap('下一步')
  await who.tap('是')
  await who.tap('线上')
  await who.tap('下一步')
  await who.see('第 3 步，共 3 步')
}

/** The instant of 8月5日 周三 09:00 as the demo's year has it. */
async function instantOf(said: string): Promise<Date> {
  const [, month = '', day = '', time = ''] = /(\d+)月(\d+)日.*?(\d\d:\d\d)/.exec(said) ?? []
  const year = (await demoNow()).getUTCFullYear()
  return new Date(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${time}:00+08:00`)
}

test('a worker asks a lawyer anonymously; the lawyer sees no name and says what came of it', async () => {
  const worker = await person()
  await becomes(worker, '靖西', '样例黄司机')
  const when = await picksTime(worker, '签约律师咨询（上午）', 0)
  await answersAnonymously(worker, '工伤认定和赔偿')
  await worker.tap('确认预约')
  await worker.see('时间已经为您留好')
  await worker.see('律师看不到您的姓名和电话')
  await worker.screenshot('bookings-confirmed')

  const lawyer = await person()
  await becomes(lawyer, '靖西', '样例岑律师')
  await lawyer.tap('匿名来访')
  await lawyer.see('样例配送站')
  expect(await lawyer.read()).not.toMatch(/黄|机|199/)
  await lawyer.see('咨询还没有开始')

  await moveClockTo(new Date((await instantOf(when)).getTime() + 10 * minuteMs))
  await lawyer.restart('/pages/desk/bookings/list')
  await lawyer.tap('匿名来访')
  await lawyer.tap('转法律援助')
  await lawyer.fill('给来访者的话', '请带上工伤认定书，到法律援助窗口。')
  await lawyer.tap('.section .button--main')
  await lawyer.see('结果：转法律援助')

  await worker.restart('/pages/bookings/mine')
  await worker.tap('已完成')
  await worker.see('结果：转法律援助')
  await worker.see('请带上工伤认定书')
})

test('a time that somebody else took is refused, and what was typed is kept for another', async () => {
  const slow = await person()
  await becomes(slow, '靖西', '样例农绣娘')
  const wanted = await picksTime(slow, '签约律师咨询（下午）', 0)
  await answersAnonymously(slow, '社会保险')

  const quick = await person()
  await becomes(quick, '靖西', '样例梁干事')
  expect(await picksTime(quick, '签约律师咨询（下午）', 0)).toBe(wanted)
  await answersAnonymously(quick, '加班和休假')
  await quick.tap('确认预约')
  await quick.see('已约定')

  await slow.tap('确认预约')
  await slow.see('这个时段刚刚被约走了')
  await slow.see('您填写的内容都还在')
  await slow.see('已被约')
  await slow.tap(freeTime)
  await slow.tap('改约')
  await slow.see('社会保险')
  await slow.see('样例配送站')
  await slow.tap('确认预约')
  await slow.see('时间已经为您留好')

  await picksTime(slow, '签约律师咨询（下午）', 0)
  await answersAnonymously(slow, '社会保险')
  await slow.tap('确认预约')
  await slow.see('您已有一个未完成的咨询预约')
})

test('a cancelled time is free again for the next one', async () => {
  const first = await person()
  await becomes(first, '安康', '样例王快递')
  await first.open('/pages/bookings/clinic')
  await first.tap(freeTime)
  await first.tap('.page__footer .at-button')
  await answersAnonymously(first, '其他')
  await first.tap('确认预约')
  await first.see('已约定')

  const next = await person()
  await becomes(next, '安康', '样例李师傅')
  await next.open('/pages/bookings/clinic')
  await next.see('已被约')

  await first.tap('取消这次预约')
  await first.see('这个时段会让给别人')
  await first.tap('.sheet .button--main')
  await first.see('您取消了这次预约')

  await next.restart('/pages/bookings/clinic')
  await next.see('选时间')
  await next.dontSee('已被约')
})

test('a visitor fills in first and signs in at the end, and nothing typed is lost', async () => {
  const visitor = await person()
  await visitor.open('/pages/home/index')
  await visitor.tap('靖西')
  await picksTime(visitor, '签约律师咨询（上午）', 1)
  await answersAnonymously(visitor, '平台规则和扣款')
  await visitor.tap('登录后确认预约')
  await signsInByPhone(visitor, '19900009111')
  await visitor.see('平台规则和扣款')
  await visitor.tap('确认预约')
  await visitor.see('时间已经为您留好')
  await goesBack(visitor)
  await visitor.see('选时间')
})

test('neither back and forward nor a reload loses what was typed for a lawyer', async () => {
  const worker = await person()
  await becomes(worker, '铜仁', '样例龙骑手')
  await worker.open('/pages/bookings/clinic')
  await takesFirstTime(worker)
  await worker.tap('平台规则和扣款')
  await worker.fill('单位或平台', '样例配送站')
  await worker.tap('下一步')
  await worker.see('第 2 步，共 3 步')
  await worker.tap('电话')
  await worker.tap('否')
  await worker.fill('联系手机号', '19900007001')

  await goesBack(worker)
  await worker.see('第 1 步，共 3 步')
  expect(await worker.typedIn('单位或平台')).toBe('样例配送站')
  await goesForward(worker)
  await worker.see('第 2 步，共 3 步')
  expect(await worker.typedIn('联系手机号')).toBe('19900007001')
  await worker.phone.reload()
  await worker.see('第 2 步，共 3 步')
  expect(await worker.typedIn('联系手机号')).toBe('19900007001')
  await worker.tap('下一步')
  await worker.see('样例配送站')
  await worker.see('19900007001')

  await goesBack(worker)
  await worker.see('第 2 步，共 3 步')
  await goesForward(worker)
  await worker.see('第 3 步，共 3 步')
  await worker.tap('.summary__change')
  await worker.fill('单位或平台', '样例闪送站')
  await worker.tap('改好了，回到核对')
  await worker.see('样例闪送站')
  await worker.tap('确认预约')
  await worker.see('时间已经为您留好')
})

// Taro forgets a page that is left before it has slid in; no thumb is that fast.
const slidInMs = 400

async function goesBack(who: Person): Promise<void> {
  await who.phone.around().waitForTimeout(slidInMs)
  await who.back()
}

/** A browser has a way forward; in WeChat one taps on. */
async function goesForward(who: Person): Promise<void> {
  await who.phone.around().waitForTimeout(slidInMs)
  if (who.phone instanceof H5Handset) await who.phone.forward()
  else await who.tap('下一步')
}

test('whoever gives up leaves nothing of the matter on the phone', async () => {
  const visitor = await person()
  await visitor.open('/pages/home/index')
  await visitor.tap('宝鸡')
  await visitor.open('/pages/bookings/clinic')
  await takesFirstTime(visitor)
  await visitor.tap('女职工权益')
  await visitor.fill('单位或平台', '样例纺织厂')
  await visitor.tap('下一步')
  await visitor.see('第 2 步，共 3 步')
  await visitor.tap('不约了，删除已填的内容')
  await visitor.tap('.sheet .button--main')
  await visitor.see('选时间')
  expect(await visitor.phone.everythingStored()).not.toContain('样例纺织厂')

  await takesFirstTime(visitor)
  expect(await visitor.typedIn('单位或平台')).toBe('')
})

async function takesFirstTime(who: Person): Promise<void> {
  await who.tap(freeTime)
  await who.tap('.page__footer .at-button')
  await who.see('第 1 步，共 3 步')
}
