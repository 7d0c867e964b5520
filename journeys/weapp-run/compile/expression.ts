import { type AnyNode, type Expression, parseExpressionAt } from 'acorn'

/** Names that WXML code may use without their being page data: loop variables and WXS modules. */
export type Locals = ReadonlySet<string>

type Piece = { text: string } | { expression: string }
type Edit = { start: number; end: number; text: string }

const ownWords = new Set(['undefined', 'NaN', 'Infinity'])

/** JavaScript for a WXML expression: free names become data, reading through nothing gives nothing. */
export function expressionCode(source: string, locals: Locals): string {
  return rewrite(`(${source})`, source, locals)
}

/** The same for the inside of `data="{{a, b: c}}"`. */
export function objectCode(source: string, locals: Locals): string {
  return rewrite(`({${source}})`, source, locals)
}

/** JavaScript for an attribute such as `a{{b}}c`; a lone expression keeps its type. */
export function attributeCode(source: string, locals: Locals): string {
  const pieces = piecesOf(source)
  const [first] = pieces
  if (first === undefined) return '""'
  if (pieces.length === 1 && 'expression' in first) return expressionCode(first.expression, locals)
  return pieces.map((piece) => pieceCode(piece, locals, 'asText')).join(' + ')
}

export function textCode(source: string, locals: Locals): string {
  const code = piecesOf(source).map((piece) => pieceCode(piece, locals, '_toDisplayString'))
  return `_createTextVNode(${code.join('+')})`
}

export const isDynamic = (source: string) => source.includes('{{')

/** The expression of an attribute that is nothing but one. */
export function loneExpression(source: string): string {
  const [first] = piecesOf(source)
  return first !== undefined && 'expression' in first ? first.expression : ''
}

function pieceCode(piece: Piece, locals: Locals, toText: string): string {
  if ('text' in piece) return JSON.stringify(piece.text)
  return `${toText}(${expressionCode(piece.expression, locals)})`
}

function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('{{', at)
    if (open === -1) return [...pieces, { text: source.slice(at) }]
    if (open > at) pieces.push({ text: source.slice(at, open) })
    const close = endOfExpression(source, open + 2)
    pieces.push({ expression: source.slice(open + 2, close).trim() })
    at = close + 2
  }
  return pieces
}

/** Where `}}` closes; strings and braces inside are skipped. */
function endOfExpression(source: string, start: number): number {
  let quote: string | undefined
  let depth = 0
  for (let at = start; at < source.length; at += 1) {
    const letter = source.charAt(at)
    if (quote !== undefined) {
      if (letter === '\\') at += 1
      else if (letter === quote) quote = undefined
    } else if (`"'\``.includes(letter)) quote = letter
    else if (letter === '{') depth += 1
    else if (letter === '}' && depth > 0) depth -= 1
    else if (letter === '}' && source.charAt(at + 1) === '}') return at
  }
  throw new Error(`{{ is never closed: ${source}`)
}

function rewrite(code: string, source: string, locals: Locals): string {
  const edits: Edit[] = []
  collectEdits(parse(code, source), undefined, locals, edits)
  edits.sort((one, other) => other.start - one.start || other.end - one.end)
  return edits.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), code)
}

function parse(code: string, source: string): Expression {
  try {
    return parseExpressionAt(code, 0, { ecmaVersion: 2022 })
  } catch (cause) {
    throw new Error(`WXML says {{${source}}}, which is no expression.`, { cause })
  }
}

function collectEdits(node: AnyNode, parent: AnyNode | undefined, locals: Locals, edits: Edit[]): void {
  if (node.type === 'Identifier') {
    if (locals.has(node.name) || ownWords.has(node.name)) return
    const isShorthand = parent?.type === 'Property' && parent.shorthand
    const { start } = node
    if (isShorthand) edits.push({ start, end: node.end, text: `${node.name}: _c.${node.name}` })
    else edits.push({ start, end: start, text: '_c.' })
    return
  }
  if (node.type === 'MemberExpression' && !node.optional) {
    const { end } = node.object
    edits.push({ start: end, end: node.computed ? end : node.property.start, text: '?.' })
  }
  for (const child of readChildren(node)) collectEdits(child, node, locals, edits)
}

/** Names after a dot and keys of an object are no data. */
function readChildren(node: AnyNode): AnyNode[] {
  if (node.type === 'MemberExpression') return node.computed ? [node.object, node.property] : [node.object]
  if (node.type === 'Property') return node.computed ? [node.key, node.value] : [node.value]
  return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
