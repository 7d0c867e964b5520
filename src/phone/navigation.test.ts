import Taro from '@tarojs/taro'
import { go } from './navigation'

test('a page that WeChat could not fetch says so, instead of nothing', async () => {
  jest.mocked(Taro.navigateTo).mockRejectedValueOnce({ errMsg: 'navigateTo:fail timeout' })
  go('membership/card')
  await Promise.resolve()
  await Promise.resolve()
  expect(Taro.showToast).toHaveBeenCalledWith(
    expect.objectContaining({ title: '没能打开，请检查网络后再试' }),
  )
})
