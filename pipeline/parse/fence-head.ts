/** What the first line of a fence says. */
import type {Attributes} from '../model/attributes.js'
import {isAttributeItem, joinAttributes, noAttributes, readAttributes} from '../tree/attributes.js'

export interface FenceHead {
  /** How many colons. Two: a block without content (`::video{…}`). */
  readonly size: number
  readonly closing: boolean
  /** `undefined`: attributes alone say what it is. */
  readonly name?: string | undefined
  /** Words behind the name, as typed; inline Markdown. */
  readonly title?: string | undefined
  readonly attributes: Attributes
  /** Who writes so: `::: {.note}` Pandoc, `:::{note} words` MyST, `::: note words` the others. */
  readonly style: 'pandoc' | 'myst' | 'name'
}

const named = /^(\p{L}[\p{L}\p{N}_-]*)(?:\[((?:[^[\]\\]|\\.|\[[^[\]]*\])*)\])?[ \t]*(\{[^{}]*\})?[ \t]*(.*)$/u
const myst = /^\{([a-z][\w:-]*)\}[ \t]*(.*)$/

/** @param line without indent; `:::` alone closes */
export function readFenceHead(line: string): FenceHead {
  const [, colons = '', inner = ''] = /^(:+)[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
  const size = colons.length
  // Pandoc lets colons stand behind the head, too.
  const rest = inner.replace(/[ \t]*:+$/, '')
  if (rest === '') return {size, closing: true, attributes: noAttributes, style: 'name'}
  const directive = myst.exec(rest)
  if (directive) {
    const [, name = '', words = ''] = directive
    return {size, closing: false, name, attributes: noAttributes, style: 'myst', ...titled(words)}
  }
  const list = /^\{[^{}]*\}/.exec(rest)?.[0]
  if (list !== undefined) {
    return {size, closing: false, attributes: readAttributes(list), style: 'pandoc', ...titled(rest.slice(list.length))}
  }
  const [, name = '', label, attributes, words = ''] = named.exec(rest) ?? []
  const last = behind(name === '' ? rest : words)
  const first = attributes === undefined ? noAttributes : readAttributes(attributes)
  return {
    size,
    closing: false,
    ...(name === '' ? {} : {name}),
    attributes: joinAttributes(first, last.list),
    style: 'name',
    ...titled(label ?? last.rest)
  }
}

/** MyST's option lines, `:key: value`, as attributes; `name` is its word for the id, `class` its word for classes. */
export function readOptions(lines: readonly string[]): Attributes {
  const pairs: [string, string][] = []
  const classes: string[] = []
  let id: string | undefined
  for (const line of lines) {
    const [, key = '', value = ''] = /^:([A-Za-z][\w-]*):[ \t]*(.*)$/.exec(line.trim()) ?? []
    if (key === 'name' || key === 'label') id = value
    else if (key === 'class') classes.push(...value.split(/[\s,]+/).filter(name => isAttributeItem(`.${name}`)))
    else if (key !== '') pairs.push([key, value])
  }
  return {...(id === undefined ? {} : {id}), classes, pairs}
}

/** `Words {#id .class}`: the list may stand behind the words as well. */
function behind(words: string): {readonly rest: string; readonly list: Attributes} {
  const list = /(?:^|\s)(\{[^{}]*\})\s*$/.exec(words)?.[1]
  const items = list === undefined ? noAttributes : readAttributes(list)
  const says = items.id !== undefined || items.classes.length > 0 || items.pairs.length > 0
  if (list === undefined || !says) return {rest: words, list: noAttributes}
  return {rest: words.slice(0, words.lastIndexOf(list)), list: items}
}

function titled(words: string): {title?: string} {
  const title = words.trim()
  return title === '' ? {} : {title}
}
