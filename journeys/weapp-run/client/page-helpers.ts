// What the compiled views call, in the frame of each page; the renderer gives the names with an underscore.

type VirtualNode = { key?: unknown }
type Draw = (data: object) => VirtualNode

declare function _createVNode(type: unknown, properties: object | null, children?: unknown): VirtualNode
declare function _createCommentVNode(text: string): VirtualNode
declare const _Fragment: unknown

const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, copyOf(held)]))
}

const helpers = {
  copyOf,
  asText: (value: unknown) => (value === undefined || value === null ? '' : String(value)),
  /** The client takes the second half off again (messages.ts). */
  handlerOf: (name: string, self: object) => (name ? `${name}⦃${JSON.stringify(self)}⦄` : name),
  oneNode: (nodes: VirtualNode[]) => (nodes.length === 1 ? nodes[0] : _createVNode(_Fragment, null, nodes)),
  inPlace(templates: Record<string, Draw>, name: string, data: object, key?: unknown): VirtualNode {
    const node = templates[`tpl-${name}`]?.(data) ?? _createCommentVNode(`no template ${name}`)
    if (key !== undefined) node.key = key
    return node
  },
}

Object.assign(window, helpers)
