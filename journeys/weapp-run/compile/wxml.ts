import { Parser } from 'htmlparser2'

export interface Element {
  tag: string
  attributes: Record<string, string>
  children: WxmlNode[]
}

export type WxmlNode = Element | { text: string }

export const isElement = (node: WxmlNode): node is Element => 'tag' in node

/** Text that WeChat drops: only white space between elements. */
export const isBlank = (node: WxmlNode) => 'text' in node && node.text.trim() === ''

/** The nodes of a WXML file, in order. Throws with the file's name where it cannot be read. */
export function parseWxml(source: string, file: string): WxmlNode[] {
  const root: Element = { tag: '#root', attributes: {}, children: [] }
  const open = [root]
  const last = () => open[open.length - 1] ?? root
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const element: Element = { tag, attributes, children: [] }
        last().children.push(element)
        open.push(element)
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => addText(last().children, text),
      onerror(cause) {
        throw new Error(`${file} is no WXML.`, { cause })
      },
    },
    { xmlMode: true, recognizeSelfClosing: true, decodeEntities: true },
  )
  parser.end(source)
  return root.children
}

function addText(siblings: WxmlNode[], text: string): void {
  const before = siblings.at(-1)
  if (before !== undefined && 'text' in before) before.text += text
  else siblings.push({ text })
}
