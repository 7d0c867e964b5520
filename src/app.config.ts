export default defineAppConfig({
  pages: ['pages/home/index', 'pages/services/index', 'pages/messages/index', 'pages/me/index'],
  window: {
    navigationBarTitleText: '工惠',
    navigationBarBackgroundColor: '#F6F3EF',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F3EF',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#6F655D',
    selectedColor: '#C22A1E',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/services/index', text: '服务' },
      { pagePath: 'pages/messages/index', text: '消息' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
})
