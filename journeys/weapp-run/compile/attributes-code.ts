import { attributeCode, isDynamic, type Locals, loneExpression } from './expression'
import { withoutRpx } from './lengths'
import type { Element } from './wxml'

export interface AttributesCode {
  properties: string[]
  directives: string[]
}

const isHandler = (name: string) => /^(capture-)?(bind|catch):?/.test(name)

/** What an element's attributes are to the renderer: properties of its virtual node and directives on it. */
export function attributesCode(element: Element, isComponent: boolean, locals: Locals): AttributesCode {
  const properties: string[] = []
  const directives = new Set<string>()
  const bindings: Record<string, object> = {}
  for (const [name, source] of Object.entries(withPhoneButton(element).attributes)) {
    if (name.startsWith('wx:')) continue
    const directive = directiveOf(element, name, source, isComponent, locals)
    if (directive !== undefined) directives.add(directive)
    if (isComponent && isDynamic(source) && !isHandler(name)) bindings[name] = bindingOf(source)
    if (!['style', 'animation'].includes(name) || directive === undefined)
      properties.push(propertyCode(element, name, source, isComponent, locals))
  }
  if (Object.keys(bindings).length > 0)
    directives.add(`[_resolveDirective("c-prop-bindings"),${JSON.stringify(bindings)}]`)
  return { properties, directives: [...directives] }
}

function directiveOf(
  element: Element,
  name: string,
  source: string,
  isComponent: boolean,
  locals: Locals,
): string | undefined {
  if (isHandler(name)) return `[_resolveDirective("c-event-node"),"${isComponent ? 'component' : 'node'}"]`
  if (name === 'class') return '[_resolveDirective("c-class")]'
  if (name === 'style') return `[_resolveDirective("c-style"),${attributeCode(withoutRpx(source), locals)}]`
  if (name === 'animation' && !isComponent && element.tag !== 'movable-view')
    return `[_resolveDirective("c-animation"),${attributeCode(source, locals)}]`
  return name.startsWith('data-') ? '[_resolveDirective("c-data")]' : undefined
}

function propertyCode(
  element: Element,
  name: string,
  source: string,
  isComponent: boolean,
  locals: Locals,
): string {
  const value = attributeCode(source, locals)
  if (name === 'class') return `class:_normalizeClass(${value})`
  const quoted = JSON.stringify(name)
  if (isHandler(name))
    return `${quoted}:${isComponent ? value : `handlerOf(${value},${selfCode(element, locals)})`}`
  // The runtime changes page data in place and would see no difference in what a component was given.
  return `${quoted}:${isComponent && isDynamic(source) ? `copyOf(${value})` : value}`
}

/** The id and data of the node that declares a handler, which the runtime sometimes reports wrongly. */
function selfCode(element: Element, locals: Locals): string {
  const { id, ...others } = element.attributes
  const data = Object.entries(others)
    .filter(([name]) => name.startsWith('data-'))
    .map(([name, source]) => `${JSON.stringify(camelCase(name.slice(5)))}:${attributeCode(source, locals)}`)
  return `{id:${id === undefined ? '""' : attributeCode(id, locals)},dataset:{${data.join(',')}}}`
}

/**
 * The runtime knows no button that asks for the phone number, but one that asks who somebody is: it takes that
 * one's place, and the event gets its own name back (client/messages.ts).
 */
function withPhoneButton(element: Element): Element {
  const { bindgetphonenumber, bindgetuserinfo: _, 'open-type': openType, ...others } = element.attributes
  if (bindgetphonenumber === undefined || openType === undefined) return element
  const mapped = openType.replace(/^\{\{(.*)\}\}$/, "{{($1) === 'getPhoneNumber' ? 'getUserInfo' : ($1)}}")
  return {
    ...element,
    attributes: { ...others, 'open-type': mapped, bindgetuserinfo: bindgetphonenumber },
  }
}

const camelCase = (name: string) =>
  name.toLowerCase().replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

function bindingOf(source: string): object {
  const expression = loneExpression(source)
  const [first] = expression.match(/[A-Za-z_$][\w$]*/g) ?? []
  return {
    expression,
    dependencies: first === undefined ? [] : [first],
    isSimple: /^[\w$.]+$/.test(expression),
  }
}
