export default definePageConfig({ navigationBarTitleText: '看看是否符合' })
