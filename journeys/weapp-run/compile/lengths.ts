/** WeChat's rpx is 1/750 of the screen's width, whatever the phone. */
export const withoutRpx = (css: string) =>
  css.replace(/(-?\d*\.?\d+)rpx/g, (_, number: string) => `${+(Number(number) / 7.5).toFixed(6)}vw`)
