import type { FittedText } from './poster-lines'

// The tokens of the product's look.
export const colour = {
  red: '#C22A1E',
  redDark: '#9E2018',
  ink: '#1E1A17',
  ink700: '#4A423C',
  ink500: '#6F655D',
  paper: '#F6F3EF',
  card: '#FFFFFF',
  line: '#E7E0D8',
} as const

interface TextStyle {
  size: number
  fill: string
  bold?: boolean
  anchor?: 'start' | 'middle' | 'end'
  spacing?: number
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** One line of type, `y` being its baseline. */
export function line(content: string, x: number, y: number, style: TextStyle): string {
  const { size, fill, bold, anchor = 'start', spacing } = style
  const weight = bold ? ' font-weight="700"' : ''
  const tracking = spacing ? ` letter-spacing="${spacing}"` : ''
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}${tracking}>${escapeXml(content)}</text>`
}

/** Lines below each other, 1.32 apart, the first baseline at `y`. */
export function block(text: FittedText, x: number, y: number, style: Omit<TextStyle, 'size'>): string {
  return text.lines
    .map((content, index) =>
      line(content, x, Math.round(y + index * text.size * 1.32), { ...style, size: text.size }),
    )
    .join('')
}

// Outlines of Lucide (ISC licence), 24 × 24, one stroke.
export const icons = {
  heart:
    'M19 14c1.5-1.5 3-3.2 3-5.5A5.5 5.5 0 0 0 16.5 3c-1.8 0-3 .5-4.5 2-1.5-1.5-2.7-2-4.5-2A5.5 5.5 0 0 0 2 8.5c0 2.3 1.5 4 3 5.5l7 7z',
  scale:
    'M12 3v18M7 21h10M3 7h2c2 0 5-1 7-2 2 1 5 2 7 2h2M16 16l3-8 3 8c-1.7 1.3-4.3 1.3-6 0zM2 16l3-8 3 8c-1.7 1.3-4.3 1.3-6 0z',
  answer: 'M7.9 20A9 9 0 1 0 4 16.1L2 22zM8.5 12l2.5 2.5 4.5-5',
} as const

/** An outline of 24 units drawn `side` wide. */
export function icon(path: string, x: number, y: number, side: number): string {
  return `<path transform="translate(${x} ${y}) scale(${side / 24})" d="${path}" fill="none" stroke="${colour.red}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>`
}
