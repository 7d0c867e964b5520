declare module 'pdfmake' {
  interface PdfMake {
    setFonts(fonts: Record<string, { normal: string; bold: string }>): void
    setLocalAccessPolicy(isAllowed: (path: string) => boolean): void
    setUrlAccessPolicy(isAllowed: (url: string) => boolean): void
    createPdf(document: {
      pageSize: 'A4'
      pageMargins: number
      info?: { title?: string; creationDate?: Date }
      content: { svg: string; width: number }[]
      defaultStyle?: { font: string }
    }): { getBuffer(): Promise<Buffer> }
  }
  const pdfMake: PdfMake
  export default pdfMake
}
