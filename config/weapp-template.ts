import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { componentConfig } from '@tarojs/webpack5-runner/dist/utils/component'
import { spokenAttributes } from '../src/spoken-attributes'

interface MiniPlatform {
  runtimePath: string | string[]
  template: { mergeComponents: (context: IPluginContext, patch: typeof spokenAttributes) => void }
}

/**
 * Taro's WXML carries no aria attributes by itself, and carries templates of scroll-view (9 kB) although no page
 * uses one. Both sides must know the attributes: the template that names them and the runtime that fills them.
 */
export default function weappTemplate(context: IPluginContext) {
  context.registerMethod({
    name: 'onSetupClose',
    fn(platform: MiniPlatform) {
      if (process.env.TARO_ENV !== 'weapp') return
      componentConfig.includes.delete('scroll-view')
      platform.template.mergeComponents(context, spokenAttributes)
      const runtime = `post:${path.resolve(__dirname, '../src/speak.ts')}`
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}
