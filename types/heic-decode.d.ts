declare module 'heic-decode' {
  /** Pixels as RGBA, already turned as the file asks. */
  export default function decode(input: {
    buffer: Uint8Array
  }): Promise<{ width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }>
}
