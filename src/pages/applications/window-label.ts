import type { Programme } from '#contract/catalogue'

/** 7月1日—8月27日, or 全年 */
export function windowLabel({ window }: Programme): string {
  return window === null ? '全年' : `${dateLabel(window.from)}—${dateLabel(window.to)}`
}

function dateLabel(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}
