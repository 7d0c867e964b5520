export default definePageConfig({ navigationBarTitleText: '居住地工会' })
