/** ¥3,000 or ¥3,000.50; `amountFen` is a whole number of fen. */
export function moneyLabel(amountFen: number): string {
  const yuan = Math.floor(amountFen / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = amountFen % 100
  return rest === 0 ? `¥${yuan}` : `¥${yuan}.${rest.toString().padStart(2, '0')}`
}

/** Fen from what a person types (3000, 3,000.5, ￥3000); null when it isn't an amount. */
export function parseMoney(text: string): number | null {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text.replace(/[¥￥,，\s元]/g, ''))
  if (!match) return null
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}
