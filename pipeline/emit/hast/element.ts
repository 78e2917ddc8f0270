/** Building hast by hand: the only way our code makes markup, so that everything is escaped by the printer. */
import type {Element, ElementContent, Properties, Text} from 'hast'

export type HastNode = ElementContent
/** Nodes, text, or nothing; `undefined` and empty text are left out. */
export type HastChild = HastNode | string | undefined

/** An element. Properties are named as in hast (`className`, `ariaLabel`); those that are `undefined` are not printed. */
export function h(
  tagName: string,
  properties: Properties = {},
  children: HastChild | readonly HastChild[] = []
): Element {
  const given: readonly HastChild[] = Array.isArray(children) ? children : [children as HastChild]
  const nodes: HastNode[] = []
  for (const child of given) {
    if (child === undefined || child === '') continue
    nodes.push(typeof child === 'string' ? text(child) : child)
  }
  return {type: 'element', tagName, properties, children: nodes}
}

export function text(value: string): Text {
  return {type: 'text', value}
}

/** The element with properties added; those given win, class names are joined. */
export function withProperties(element: Element, properties: Properties): Element {
  const className = [...classNames(element.properties.className), ...classNames(properties.className)]
  const joined = className.length > 0 ? {className} : {}
  return {...element, properties: {...element.properties, ...properties, ...joined}}
}

function classNames(value: Properties[string]): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
