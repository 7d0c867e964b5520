/** Which of Taro's components get a template; the runner has no types for it. */
declare module '@tarojs/webpack5-runner/dist/utils/component' {
  export const componentConfig: { includes: Set<string> }
}
