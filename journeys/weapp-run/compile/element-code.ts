import { attributesCode } from './attributes-code'
import { builtIn } from './built-in'
import { attributeCode, type Locals, loneExpression, objectCode, textCode } from './expression'
import { type Element, isBlank, isElement, type WxmlNode } from './wxml'

/** Where a piece of a view stands: what it may name, and how its templates are called. */
export interface Place {
  locals: Locals
  /** Tag to id of the custom components. */
  components: Readonly<Record<string, string>>
  /** Inside a swiper, which looks for its items among its direct children only. */
  inSwiper: boolean
  include(source: string): WxmlNode[]
}

/** JavaScript of an array of virtual nodes. */
export function childrenCode(nodes: readonly WxmlNode[], place: Place): string {
  const solid = nodes.filter((node) => !isBlank(node))
  const codes: string[] = []
  for (let at = 0; at < solid.length; at += 1) {
    const node = solid[at]
    if (node === undefined) break
    if (!isElement(node)) codes.push(textCode(node.text, place.locals))
    else if (node.attributes['wx:if'] === undefined || node.attributes['wx:for'] !== undefined)
      codes.push(elementCode(node, place))
    else {
      const branches = branchesFrom(solid, at)
      codes.push(choiceCode(branches, place))
      at += branches.length - 1
    }
  }
  return `[${codes.join(',')}]`
}

/** An if with the elifs and the else that follow it. */
function branchesFrom(nodes: readonly WxmlNode[], start: number): Element[] {
  const branches: Element[] = []
  for (const node of nodes.slice(start)) {
    if (!isElement(node)) break
    const continues = 'wx:elif' in node.attributes || 'wx:else' in node.attributes
    if (branches.length > 0 && !continues) break
    branches.push(node)
    if ('wx:else' in node.attributes) break
  }
  return branches
}

function choiceCode(branches: readonly Element[], place: Place): string {
  const codes = branches.map((branch, index) => {
    const condition = branch.attributes['wx:if'] ?? branch.attributes['wx:elif']
    const code = elementCode(branch, place, JSON.stringify(`i${index}`))
    return condition === undefined ? code : `(${attributeCode(condition, place.locals)})?${code}:`
  })
  const isClosed = branches.some((branch) => 'wx:else' in branch.attributes)
  return `(${codes.join('')}${isClosed ? '' : '_createCommentVNode("if")'})`
}

function elementCode(element: Element, place: Place, key?: string): string {
  if (element.attributes['wx:for'] !== undefined) return loopCode(element, place)
  if (element.tag === 'template') return templateCode(element, place, key)
  if (element.tag === 'include') return childrenCode(place.include(element.attributes.src ?? ''), place)
  if (element.tag === 'slot') return slotCode(element, place)
  if (element.tag !== 'block') return nodeCode(element, place, key)
  const keyProperty = key === undefined ? 'null' : `{key:${key}}`
  return `_createVNode(_Fragment,${keyProperty},${childrenCode(element.children, place)})`
}

function loopCode(element: Element, place: Place): string {
  const { 'wx:for': list = '', 'wx:if': condition, 'wx:key': named, ...attributes } = element.attributes
  const item = attributes['wx:for-item'] ?? 'item'
  const index = attributes['wx:for-index'] ?? 'index'
  const inner = { ...place, locals: new Set([...place.locals, item, index]) }
  const one = elementCode({ ...element, attributes }, inner, loopKey(named, item, index))
  const shown =
    condition === undefined
      ? one
      : `(${attributeCode(condition, inner.locals)})?${one}:_createCommentVNode("if")`
  const rows = `_renderList(${attributeCode(list, place.locals)},(${item},${index})=>${shown})`
  return `_createVNode(_Fragment,null,${rows})`
}

function loopKey(named: string | undefined, item: string, index: string): string {
  if (named === undefined || named === index) return index
  return named === '*this' ? item : `(${item}?.${named})`
}

function templateCode(element: Element, place: Place, key = 'undefined'): string {
  const { is = '', data } = element.attributes
  const name = attributeCode(is, place.locals)
  const given = data === undefined ? '({})' : objectCode(loneExpression(data), place.locals)
  // In a swiper the template is called in place instead of becoming a component of its own.
  if (place.inSwiper) return `inPlace(_T,${name},${given},${key})`
  return `_createVNode(_resolveComponent("dd-template"),{key:${key},is:${name},data:${given}})`
}

function slotCode(element: Element, place: Place): string {
  const { name } = element.attributes
  return `_renderSlot(_c.$slots,${name === undefined ? '"default"' : attributeCode(name, place.locals)})`
}

function nodeCode(element: Element, place: Place, key?: string): string {
  const component = place.components[element.tag]
  const isKnown = component !== undefined || builtIn.has(element.tag)
  const { properties, directives } = attributesCode(element, component !== undefined, place.locals)
  if (key !== undefined) properties.unshift(`key:${key}`)
  const type = isKnown
    ? `_resolveComponent(${JSON.stringify(`dd-${element.tag}`)})`
    : JSON.stringify(element.tag)
  const children = childrenCode(element.children, { ...place, inSwiper: staysInSwiper(element, place) })
  const inside = isKnown ? `{default:_withCtx(()=>${children})}` : children
  const node = `_createVNode(${type},{${properties.join(',')}},${element.children.length > 0 ? inside : 'null'})`
  return directives.length > 0 ? `_withDirectives(${node},[${directives.join(',')}])` : node
}

const staysInSwiper = (element: Element, place: Place) =>
  element.tag === 'swiper' || (place.inSwiper && element.tag === 'block')
