import type {SpanRole} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {asFlow, asPhrasing, isFlow} from '../../tree/flow.js'
import {plainText} from '../../tree/text.js'
import {quotedWords} from '../quoted-words.js'
import type {ElementHandler, HtmlElement} from './convert.js'

const markers: readonly (readonly [string, string])[] = [
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['del', 'delete'],
  ['s', 'delete'],
  ['strike', 'delete'],
  ['sub', 'subscript'],
  ['sup', 'superscript']
]
const roles: readonly (readonly [string, SpanRole])[] = [
  ['kbd', 'kbd'],
  ['samp', 'samp'],
  ['var', 'var'],
  ['small', 'small'],
  ['mark', 'mark'],
  ['u', 'underline'],
  ['ins', 'insert'],
  ['cite', 'title-of-work'],
  ['dfn', 'definition'],
  ['abbr', 'abbr'],
  ['acronym', 'abbr'],
  ['time', 'time'],
  ['bdi', 'isolate'],
  ['bdo', 'isolate']
]

export const inlineElements: readonly (readonly [string, ElementHandler])[] = [
  ...markers.map(([name, type]) => [name, wrapped(type)] as const),
  ...roles.map(([name, role]) => [name, spanned(role)] as const),
  ['q', quoted],
  ['span', plainSpan],
  ['data', plainSpan],
  ['code', codeWords],
  ['tt', codeWords],
  ['a', anchorOrLink],
  ['br', ({base}) => [{type: 'break', ...base}]],
  ['wbr', ({base}) => [{type: 'text', value: '\u200B', ...base}]],
  ['ruby', ruby],
  ['rt', ({children, base}) => [{type: 'rubyReading', children: asPhrasing(children), ...base}]],
  // Parentheses for programs that cannot show ruby; each edition has its own.
  ['rp', () => []]
]

function wrapped(type: string): ElementHandler {
  return element => around(element, children => [{type, children, ...element.base}])
}

function spanned(role: SpanRole): ElementHandler {
  return element => around(element, children => [spanOf(element, role, children)])
}

/** Browsers put the marks of the language round it; here they are typed, and become those with all others. */
function quoted(element: HtmlElement): readonly SourceNode[] {
  return around(element, children => [spanOf(element, 'quote', quotedWords(children, element.base.position))])
}

function spanOf({base, attributes}: HtmlElement, role: SpanRole, children: readonly SourceNode[]): SourceNode {
  const title = attributes.get('title')
  return title === undefined ? {type: 'span', role, children, ...base} : {type: 'span', role, title, children, ...base}
}

/** A span that says nothing leaves its content alone. Around blocks it becomes a block, so that its language holds there. */
function plainSpan(element: HtmlElement): readonly SourceNode[] {
  const {base, children, attributes} = element
  const says = base.identifier ?? base.classes ?? base.lang ?? base.dir ?? attributes.get('title')
  if (says === undefined) return children
  if (children.some(isFlow)) return [{type: 'block', kind: 'custom', children: asFlow(children), ...base}]
  return [spanOf(element, 'plain', children)]
}

/**
 * Put phrasing into an element for phrasing. Where blocks stand in it, each run of phrasing is put in by itself and the
 * blocks stay free: bold around five paragraphs is no bold paragraph, but none of their words is lost.
 */
function around(element: HtmlElement, make: (children: readonly SourceNode[]) => readonly SourceNode[]): SourceNode[] {
  const {children, base} = element
  if (children.length === 0) return base.identifier === undefined ? [] : [anchor(element)]
  if (!children.some(isFlow)) return [...make(children)]
  const result: SourceNode[] = []
  let run: SourceNode[] = []
  const close = () => {
    if (plainText(run).trim() !== '') result.push(...make(run))
    run = []
  }
  for (const child of children) {
    if (isFlow(child)) {
      close()
      result.push(child)
    } else run.push(child)
  }
  close()
  return result
}

function anchor({base}: HtmlElement): SourceNode {
  return {type: 'span', role: 'plain', identifier: base.identifier, children: [], position: base.position}
}

function anchorOrLink(element: HtmlElement): readonly SourceNode[] {
  const {attributes, children, base} = element
  const url = attributes.get('href')
  if (url === undefined) return base.identifier === undefined ? children : [anchor(element), ...children]
  const title = attributes.get('title')
  if (children.length === 0 && base.identifier !== undefined) return [anchor(element)]
  return around(element, words => [{type: 'link', url, ...(title ? {title} : undefined), children: words, ...base}])
}

/** Words become code, pictures and links around them stay. */
function codeWords({children, base}: HtmlElement): readonly SourceNode[] {
  if (children.every(child => child.type === 'text')) {
    const value = plainText(children)
    return value === '' ? [] : [{type: 'inlineCode', value, ...base}]
  }
  return children.map(toCode)
}

function toCode(node: SourceNode): SourceNode {
  if (node.type === 'text') return {type: 'inlineCode', value: node.value, position: node.position}
  return node.children && !isFlow(node) ? {...node, children: node.children.map(toCode)} : node
}

/** Each base with the reading after it is one node. A base without reading stays as it is. */
function ruby({children, base}: HtmlElement): readonly SourceNode[] {
  const result: SourceNode[] = []
  let words: SourceNode[] = []
  for (const child of children) {
    if (child.type !== 'rubyReading') words.push(child)
    else {
      const reading = child.children ?? []
      if (words.length > 0) result.push({type: 'ruby', reading, children: asPhrasing(words), ...base})
      else result.push(...reading)
      words = []
    }
  }
  return [...result, ...words]
}
