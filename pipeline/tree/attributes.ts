/**
 * The attribute list: `{#id .class key=value key="v w" -}`, kramdown's `{: …}` alike, commas allowed between items.
 *
 * One line, at least one item; an item is `#id`, `.class`, `key=value`, `-` (unnumbered) or `=format`.
 *
 * Source: Pandoc's header_attributes, Quarto's cell attributes, kramdown's inline attribute lists.
 */
import type {Attributes} from '../model/attributes.js'
import type {SourceNode} from '../model/source-tree.js'

const id = String.raw`#(?<id>[^\s{}#."'=\x60,]+)`
const className = String.raw`\.(?<class>-?[\p{L}_][\p{L}\p{N}_:-]*)`
const pair = String.raw`(?<key>[\p{L}_][\p{L}\p{N}_:.-]*)=(?:"(?<double>[^"\r\n]*)"|'(?<single>[^'\r\n]*)'|(?<plain>[^\s"'{}=\x60,]+))`
const format = String.raw`=(?<format>[A-Za-z][\w-]*)`
const item = `(?:${id}|${className}|${pair}|${format}|(?<unnumbered>-))(?=[\\s,}]|$)`

const oneItem = new RegExp(`^${item}$`, 'u')
const items = new RegExp(item, 'gu')

/** Whether these characters, which stand between white space or commas, are an item. */
export function isAttributeItem(text: string): boolean {
  return oneItem.test(text)
}

export const noAttributes: Attributes = {classes: [], pairs: []}

/** Reads a list with its braces, or the items alone. What is no item is left out: the construct has refused it before. */
export function readAttributes(raw: string): Attributes {
  const inner = raw.replace(/^\{:?/, '').replace(/\}$/, '')
  const classes: string[] = []
  const pairs: [string, string][] = []
  let name: string | undefined
  let written: string | undefined
  for (const {groups = {}} of inner.matchAll(items)) {
    if (groups['id'] !== undefined) name = groups['id']
    else if (groups['class'] !== undefined) classes.push(groups['class'])
    else if (groups['key'] !== undefined)
      pairs.push([groups['key'], groups['double'] ?? groups['single'] ?? groups['plain'] ?? ''])
    else if (groups['format'] !== undefined) written = groups['format']
    else classes.push('unnumbered')
  }
  return {
    classes,
    pairs,
    ...(name === undefined ? {} : {id: name}),
    ...(written === undefined ? {} : {format: written})
  }
}

/** Both lists as one: of two ids, and of two equal keys, the later counts. */
export function joinAttributes(first: Attributes, second: Attributes): Attributes {
  return {
    ...first,
    ...second,
    classes: [...new Set([...first.classes, ...second.classes])],
    pairs: [...first.pairs, ...second.pairs]
  }
}

/** Many lists as one, in time linear in their items. */
export function joinAllAttributes(lists: readonly Attributes[]): Attributes {
  return {
    ...lists.reduce<Partial<Attributes>>((all, list) => Object.assign(all, list), {}),
    classes: [...new Set(lists.flatMap(({classes}) => classes))],
    pairs: lists.flatMap(({pairs}) => pairs)
  }
}

/** The value of a key; of several names the first that is given. */
export function attribute({pairs}: Attributes, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const found = pairs.findLast(([name]) => name === key)
    if (found) return found[1]
  }
  return undefined
}

/** The attributes that a pass has put on a node. */
export function attributesOf(node: SourceNode): Attributes {
  // Only our constructs and passes write this field, and they write this shape.
  return (node['attributes'] as Attributes | undefined) ?? noAttributes
}
