import {
  checksTuition,
  chooses,
  fillsInTuition,
  numberOnScreen,
  passes,
  photographs,
  signsInByPhone,
} from './applying'
import { becomes, moveClockPastPublicity } from './demo'
import { person } from './person'
import { photoOfPaper, textCalledPhoto } from './photos'

const papers = ['您的身份证', '孩子的身份证', '户口簿', '收入证明', '录取通知书', '银行卡']

test('a family above the line reads by how much, and what else there is', async () => {
  const parent = await person()
  await parent.open('/pages/home/index')
  await parent.tap('安康')
  await checksTuition(parent, '72000')
  await parent.see('暂不符合申请条件')
  await parent.see('家庭人均月收入¥2,000，比本市的线¥1,520高出¥480')
  await parent.see('申请建困难职工档案')
  await parent.dontSee('带着这些回答去申请')
  await parent.screenshot('applications-not-eligible')
  await parent.tap('改一改回答')
  await parent.fill('全家一年的收入，单位元', '42000')
  await parent.tap('看结果')
  await parent.see('符合申请条件')
})

test('a parent applies for tuition aid, mends one photo, three levels pass it, and after publicity it is granted', async () => {
  const parent = await person()
  await parent.open('/pages/home/index')
  await parent.tap('安康')
  await checksTuition(parent, '42000')
  await parent.tap('带着这些回答去申请')
  await signsInByPhone(parent, '19900001002')
  await fillsInTuition(parent, '990001200809121512')

  await parent.tap('下一步')
  await parent.see('还没有上传您的身份证')
  await parent.upload('[aria-label="您的身份证：拍照或选照片"]', textCalledPhoto())
  await parent.see('这不是照片或 PDF 文件')
  await parent.tap('[aria-label="删除这一份"]')
  for (const [index, paper] of papers.entries()) await photographs(parent, paper, 100 + index)
  await parent.tap('[aria-label="学费缴费单"] .button--plain .at-button')
  await parent.see('材料都齐了')
  await parent.screenshot('applications-materials')
  await parent.tap('下一步')
  await parent.see('第 8 步，共 8 步')
  await parent.see('¥42,000')
  await parent.tap('[aria-label="修改孩子的信息"]')
  await parent.fill('学校全称', '样例师范大学')
  await parent.tap('改好了，回到核对')
  await parent.see('样例师范大学')
  await parent.screenshot('applications-review')
  await parent.tap('提交金秋助学申请')
  await parent.see('金秋助学申请已提交')
  const number = await numberOnScreen(parent)
  expect(number).toMatch(/^\d{4} \d{4} \d{4}$/)
  await parent.screenshot('applications-done')
  await parent.tap('看办理进度')
  await parent.see('汉滨区秦巴茶厂工会')

  const grassroots = await person()
  await becomes(grassroots, '安康', '样例周主席')
  await grassroots.open('/pages/desk/applications/list')
  await grassroots.tap('金秋助学')
  await grassroots.see('轮到您：所在工会核实')
  expect(await grassroots.read()).not.toMatch(/990001200809121512|6200000000000012344/)
  await grassroots.screenshot('applications-desk')
  await grassroots.tap('退回一项')
  await grassroots.tap('[aria-label="退回哪一项"] [aria-label="收入证明"]')
  await grassroots.tap('收入证明没有盖章或签字')
  await grassroots.tap('退回「收入证明」')
  await grassroots.see('等待申请人修改')

  await parent.restart('/pages/applications/mine')
  await parent.tap('待您修改')
  await parent.see('请修改：收入证明')
  await parent.tap('改好了，交回去')
  await parent.see('被退回的「收入证明」还没有修改')
  await parent.tap('[aria-label="删除收入证明第 1 份"]')
  await parent.upload('[aria-label="收入证明：拍照或选照片"]', await photoOfPaper(150))
  await parent.page.locator('.material__head').filter({ hasText: '已上传' }).waitFor()
  await parent.dontSee('还没有修改')
  await parent.screenshot('applications-mend')
  await parent.tap('改好了，交回去')
  await parent.see('修改完成')

  for (const name of ['样例周主席', '样例吴科长', '样例郑部长']) {
    const officer = await person()
    await becomes(officer, '安康', name)
    await passes(officer, '金秋助学')
  }

  const neighbour = await person()
  await neighbour.open('/pages/home/index')
  await neighbour.tap('安康')
  await neighbour.open('/pages/applications/publicity')
  await neighbour.see('样***傅')
  await neighbour.see(number)
  await neighbour.see('¥4,000')
  expect(await neighbour.read()).not.toMatch(/李师傅|样例小禾|\d{15}/)
  await neighbour.screenshot('applications-publicity')

  await parent.restart('/pages/applications/mine')
  await parent.tap('公示中')
  await parent.see('公示到')
  await moveClockPastPublicity()
  await parent.restart('/pages/applications/mine')
  await parent.tap('已办结')
  await parent.see('批准¥4,000')
  await parent.screenshot('applications-granted')
  await parent.tap('看打款进度')
  await parent.see('待打款')
  await neighbour.restart('/pages/applications/publicity')
  await neighbour.dontSee('样***傅')
})

test('a draft goes on after a restart and on another phone; where both were changed the parent chooses', async () => {
  const parent = await person()
  await becomes(parent, '宝鸡', '样例张工')
  await parent.open('/pages/applications/programme?code=tuition-aid')
  await parent.tap('开始申请')
  await parent.see('第 1 步，共 8 步')
  await chooses(parent, '孩子读什么', '大学')
  await parent.see('已保存')
  await parent.restart('/pages/applications/mine')
  await parent.tap('草稿')
  await parent.see('第 1 步，共 8 步')
  await parent.page.locator('[aria-label="大学"][aria-checked="true"]').waitFor()

  const other = await person()
  await becomes(other, '宝鸡', '样例张工')
  await other.open('/pages/applications/mine')
  await other.tap('草稿')
  await chooses(other, '孩子读什么', '高中')
  await other.see('已保存')
  await chooses(parent, '孩子读什么', '其他')
  await parent.see('两边填的不一样')
  await parent.see('孩子读什么：高中')
  await parent.screenshot('applications-conflict')
  await parent.tap('用别处保存的')
  await parent.page.locator('[aria-label="高中"][aria-checked="true"]').waitFor()
})

test('a session that ends while one types asks to sign in again, and everything is still there', async () => {
  const parent = await person()
  await becomes(parent, '靖西', '样例农绣娘')
  await parent.open('/pages/applications/form?code=tuition-aid')
  await chooses(parent, '孩子读什么', '大学')
  await parent.see('已保存')
  const stored = await parent.page.evaluate(() => localStorage.getItem('session-token'))
  const { data: token } = JSON.parse(stored ?? '{}') as { data: string }
  await fetch(`${parent.serverUrl}/api/session`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${token}` },
  })
  await chooses(parent, '学校类别', '普通学校')
  await signsInByPhone(parent, '19900004002')
  await parent.see('第 1 步，共 8 步')
  await parent.page.locator('[aria-label="普通学校"][aria-checked="true"]').waitFor()
  await parent.see('已保存')
})
