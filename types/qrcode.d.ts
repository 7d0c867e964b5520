declare module 'qrcode' {
  interface Drawing {
    errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H'
    /** In pixels. */
    width?: number
    /** In modules. */
    margin?: number
  }
  /** `data` holds one byte a module, row by row; 1 is dark. */
  export function create(
    text: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: { size: number; data: Uint8Array } }
  /** A PNG. */
  export function toBuffer(text: string, options: Drawing): Promise<Buffer>
}
