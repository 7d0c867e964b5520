/// <reference types="@tarojs/taro" />

declare module '*.scss'

declare module '*.png' {
  const address: string
  export default address
}

declare module '*.svg' {
  const address: string
  export default address
}

declare namespace NodeJS {
  interface ProcessEnv {
    /** Set by Taro's build: weapp or h5. */
    TARO_ENV: string
    /** Address of the server, put in by config/index.ts; empty on H5, which asks where it came from. */
    API_BASE: string
  }
}
