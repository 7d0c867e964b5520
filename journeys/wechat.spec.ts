import { type Person, person } from './person'
import { WeappHandset } from './weapp-run/weapp-handset'

// What only WeChat does: it starts the app with what a code carries, knows who somebody is, and their number.

const riders = 'vQAuX-XWKvp7ObpdgSODxK'
const ridersName = '样例·松桃苗族自治县网约配送行业工会联合会'

function wechatOf({ phone }: Person): WeappHandset {
  if (!(phone instanceof WeappHandset)) throw new Error('This is no WeChat.')
  return phone
}

test("a mini-program code's scene opens its union on a cold start", async () => {
  const worker = await person()
  await wechatOf(worker).launch({
    scene: 1047,
    path: 'pages/membership/union',
    query: { scene: `j${riders}` },
  })
  await worker.see(ridersName)
})

test("an ordinary code's link opens its union, on a cold start and while the app is open", async () => {
  const query = { q: encodeURIComponent(`https://gonghui.example/j/${riders}`), scancode_time: '1785722400' }
  const cold = await person()
  await wechatOf(cold).launch({ scene: 1011, path: 'pages/home/index', query })
  await cold.see(ridersName)

  const warm = await person()
  await warm.open('/pages/content/search')
  await wechatOf(warm).comeBack({ scene: 1011, path: 'pages/home/index', query })
  await warm.see(ridersName)
})

test('WeChat says who it is, and the phone button gives the number; whoever refuses it types one', async () => {
  const worker = await person()
  const wechat = wechatOf(worker)
  const code = { value: { code: 'demo-journey-19900009121' } }
  await worker.open('/pages/session/sign-in')
  await wechat.answer('login', code)
  await worker.tap('微信登录')
  await worker.tap('使用微信手机号')
  await worker.see('获取验证码')

  await worker.open('/pages/session/sign-in')
  await wechat.answer('getUserInfo', code)
  await worker.tap('使用微信手机号')
  await worker.dontSee('使用微信手机号')
  await worker.open('/pages/me/index')
  await worker.see('199****9121')
})

test('without a signal home shows what was read last, and says so until the signal is back', async () => {
  const worker = await person()
  await worker.open('/pages/home/index')
  await worker.tap('靖西')
  await worker.see('现在可办')
  await worker.phone.setOnline(false)
  await worker.restart('/pages/home/index')
  await worker.see('网络不畅')
  await worker.see('现在可办')
  await worker.phone.setOnline(true)
  await worker.tap('网络不畅')
  await worker.dontSee('网络不畅')
})
