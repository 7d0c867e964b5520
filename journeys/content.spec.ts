import { H5Handset } from './h5-handset'
import { person } from './person'

const largestIsChosen = '[aria-label="特大字号"][aria-checked="true"]'

test('a reader opens a story from home, makes the letters larger, and comes back to the list', async () => {
  const reader = await person()
  await reader.open('/pages/home/index')
  await reader.tap('宝鸡')
  await reader.see('现在可办')
  await reader.screenshot('home')
  await reader.tap('劳模故事：更多')
  await reader.tap('.article-row')
  await reader.see('来源：')
  const sizeOf = () => reader.letterSize('.article__paragraph')
  const before = await sizeOf()
  await reader.tap('特大字号')
  await reader.see(largestIsChosen)
  expect(await sizeOf()).toBeGreaterThan(before * 1.3)
  await reader.screenshot('content-story')
  await reader.restart('/pages/content/list?kind=story')
  await reader.tap('.article-row')
  await reader.see(largestIsChosen)
  expect(await sizeOf()).toBeGreaterThan(before * 1.3)
})

test('an announcement leads to the service that it speaks of', async () => {
  const reader = await person()
  await reader.open('/pages/home/index')
  await reader.tap('安康')
  await reader.open('/pages/content/list?kind=announcement')
  await reader.tap('金秋助学7月1日起受理')
  await reader.tap('相关服务：金秋助学')
  await reader.see('我符合吗')
})

test('two Chinese characters find services and texts; nothing found says what to try', async () => {
  const reader = await person()
  await reader.open('/pages/home/index')
  await reader.tap('安康')
  await reader.tap('搜服务、公告')
  await reader.fill('搜索服务和文章', '助学')
  await reader.tap('搜索')
  await reader.see('金秋助学')
  await reader.see('文章')
  await reader.fill('搜索服务和文章', '火箭发射')
  await reader.tap('搜索')
  await reader.see('没有找到「火箭发射」')
  await reader.tap('律师')
  await reader.see('法律咨询')
  await reader.restart('/pages/content/search')
  await reader.see('最近搜过')
  await reader.tap('助学')
  await reader.tap('金秋助学')
  await reader.see('¥5,000')
})

test('an address that the app does not have leads home, and from there to the lists that everybody may read', async () => {
  const reader = await person()
  await reader.open('/pages/home/index')
  await reader.tap('安康')
  // WeChat itself tells the app of a page that isn't there; the run of the mini-program here doesn't.
  if (reader.phone instanceof H5Handset) {
    await reader.open('/pages/nowhere')
    await reader.see('没有找到这一页')
    await reader.tap('回首页')
  }
  await reader.tab('服务')
  await reader.tap('公示栏')
  await reader.see('正在公示的名单')
})
