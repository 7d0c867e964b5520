/** The two builds that every journey is walked on; jest.config.js says which one this is. */
export type Target = 'h5' | 'weapp'

declare global {
  var journeyTarget: Target
}

export const isWeapp = () => globalThis.journeyTarget === 'weapp'
