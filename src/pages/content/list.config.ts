export default definePageConfig({ navigationBarTitleText: '公告与故事' })
