import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { componentConfig } from '@tarojs/webpack5-runner/dist/utils/component'
import { spokenAttributes } from '../src/spoken-attributes'

interface MiniPlatform {
  runtimePath: string | string[]
  template: {
    mergeComponents: (context: IPluginContext, patch: typeof spokenAttributes) => void
    /** Attributes and events by element, with their defaults. */
    internalComponents: Record<string, Record<string, string>>
  }
}

/** Nothing of ours or of taro-ui's that we use listens to these, yet each level of the templates names them. */
const unheard = /^bind(Touch|LongTap|Animation|Transition)/

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
      for (const element of ['View', 'Text', 'Image', 'Button'])
        leaveOut(platform.template.internalComponents[element] ?? {}, unheard)
      const runtime = `post:${path.resolve(__dirname, '../src/speak.ts')}`
      platform.runtimePath = [platform.runtimePath, runtime].flat()
    },
  })
}

function leaveOut(attributes: Record<string, string>, names: RegExp): void {
  for (const name of Object.keys(attributes)) if (names.test(name)) delete attributes[name]
}
