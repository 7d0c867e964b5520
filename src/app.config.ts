export default defineAppConfig({
  pages: ['pages/home/index', 'pages/services/index', 'pages/messages/index', 'pages/me/index'],
  subPackages: [
    { root: 'pages/session', pages: ['sign-in', 'demo', 'not-found'] },
    { root: 'pages/membership', pages: ['union', 'fallbacks', 'join', 'card', 'leave'] },
    {
      root: 'pages/applications',
      pages: ['programme', 'check', 'form', 'materials', 'review', 'done', 'file', 'mine', 'publicity'],
    },
    { root: 'pages/entitlements', pages: ['mine', 'voucher'] },
    { root: 'pages/bookings', pages: ['clinic', 'book', 'review', 'detail', 'mine'] },
    { root: 'pages/content', pages: ['list', 'article', 'search'] },
    {
      root: 'pages/desk',
      pages: [
        'index',
        'applications/list',
        'applications/file',
        'bookings/list',
        'bookings/detail',
        'entitlements/redeem',
        'membership/scan',
        'membership/codes',
      ],
    },
  ],
  // What a person most often opens next, fetched while they read.
  preloadRule: {
    'pages/home/index': { network: 'wifi', packages: ['pages/applications', 'pages/content'] },
    'pages/services/index': { network: 'all', packages: ['pages/applications', 'pages/bookings'] },
    'pages/me/index': { network: 'all', packages: ['pages/membership', 'pages/session'] },
    'pages/membership/union': { network: 'all', packages: ['pages/session'] },
  },
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
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tabs/home-idle.png',
        selectedIconPath: 'assets/tabs/home-selected.png',
      },
      {
        pagePath: 'pages/services/index',
        text: '服务',
        iconPath: 'assets/tabs/services-idle.png',
        selectedIconPath: 'assets/tabs/services-selected.png',
      },
      {
        pagePath: 'pages/messages/index',
        text: '消息',
        iconPath: 'assets/tabs/messages-idle.png',
        selectedIconPath: 'assets/tabs/messages-selected.png',
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/me-idle.png',
        selectedIconPath: 'assets/tabs/me-selected.png',
      },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
})
