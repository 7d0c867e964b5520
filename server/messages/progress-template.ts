import type { Settings } from '#server/settings'

/** The subscribe template for news; our stand-in of WeChat's server takes any. Undefined: nothing is sent by WeChat. */
export function progressTemplate({ wechat, isProduction }: Settings): string | undefined {
  return wechat?.templateId ?? (isProduction ? undefined : 'stand-in-progress')
}
