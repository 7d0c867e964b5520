export default definePageConfig({ navigationBarTitleText: '核对后预约' })
