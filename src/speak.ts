import { mergeInternalComponents } from '@tarojs/shared'
import { spokenAttributes } from './spoken-attributes'

// Taro loads this file before the app on WeChat only (config/weapp-template.ts).
mergeInternalComponents(spokenAttributes)
