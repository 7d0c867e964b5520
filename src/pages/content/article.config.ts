export default definePageConfig({ navigationBarTitleText: '正文' })
