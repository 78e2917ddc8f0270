/**
 * What a span, a text directive or a role of MyST stands for.
 *
 * Source: Pandoc's and Quarto's bracketed spans, MyST's roles, the names of MANUSCRIPT's inline vocabulary.
 */
import type {Attributes} from '../../model/attributes.js'
import type {SpanRole} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, noAttributes} from '../../tree/attributes.js'
import {readLabel} from '../../tree/labels.js'
import {withAttributes} from '../attributes.js'
import type {PassState} from '../context.js'
import {quotedWords} from '../quoted-words.js'
import {reportUnstyled} from '../unstyled.js'

/** Classes and names that give a span its role. */
const roles: ReadonlyMap<string, SpanRole> = new Map<string, SpanRole>([
  ['smallcaps', 'smallcaps'],
  ['sc', 'smallcaps'],
  ['mark', 'mark'],
  ['underline', 'underline'],
  ['ul', 'underline'],
  ['u', 'underline'],
  ['kbd', 'kbd'],
  ['samp', 'samp'],
  ['var', 'var'],
  ['small', 'small'],
  ['insert', 'insert'],
  ['ins', 'insert'],
  ['abbr', 'abbr'],
  ['term', 'term'],
  ['quote', 'quote'],
  ['q', 'quote'],
  ['dropcap', 'dropcap'],
  ['name', 'name'],
  ['title-of-work', 'title-of-work'],
  ['cite', 'title-of-work'],
  ['dfn', 'definition'],
  ['span', 'plain']
])

/** Roles of MyST whose content is code or a name of ours. */
const referenceRoles: ReadonlySet<string> = new Set(['ref', 'numref', 'eq'])

/**
 * `[text]{.class}`: each class with a role is a span of that role, the first outermost; the others stay classes, on the outermost.
 */
export function spanOf(
  children: readonly SourceNode[],
  attributes: Attributes,
  position: SourceNode['position'],
  state: PassState
): readonly SourceNode[] {
  const named = [...new Set(attributes.classes.flatMap(name => roles.get(name) ?? []))]
  const [outer = 'plain', ...inner] = named
  const classes = attributes.classes.filter(name => !roles.has(name))
  reportUnstyled(classes, {type: 'span', position}, state)
  const title = attribute(attributes, 'title')
  const titled = named.includes('abbr') ? 'abbr' : outer
  const entry = attribute(attributes, 'entry', 'key')
  const spanned = (words: readonly SourceNode[], role: SpanRole): SourceNode => ({
    type: 'span',
    role,
    ...(title !== undefined && role === titled ? {title} : {}),
    ...(entry !== undefined && role === 'term' ? {entry} : {}),
    children: role === 'quote' ? quotedWords(words, position) : words,
    position
  })
  const within = inner.reduceRight<readonly SourceNode[]>((words, role) => [spanned(words, role)], children)
  const span = spanned(within, outer)
  return [withAttributes(span, {...attributes, classes}, state)]
}

/** `:kbd[…]{…}`. Its attribute list is put on it by whoever finds it next. */
export function directive(
  mark: SourceNode,
  children: readonly SourceNode[],
  attributes: Attributes,
  position: SourceNode['position']
): readonly SourceNode[] {
  const name = String(mark['name'])
  const reading = attribute(attributes, 'rt', 'reading')
  if (name === 'ruby' && reading !== undefined) {
    return [{type: 'ruby', children, reading: [{type: 'text', value: reading, position}], position}]
  }
  return [named(name, children, attribute(attributes, 'title'), position)]
}

function named(
  name: string,
  children: readonly SourceNode[],
  title: string | undefined,
  position: SourceNode['position']
): SourceNode {
  if (name === 'sub' || name === 'sup') return {type: `${name}script`.replace('sup', 'super'), children, position}
  const role = roles.get(name) ?? 'plain'
  const words = role === 'quote' ? quotedWords(children, position) : children
  return {type: 'span', role, ...(title === undefined ? {} : {title}), children: words, position}
}

/** `` {kbd}`Ctrl` ``; `undefined`: no role that is known, and both are printed as typed. */
export function myst(marker: SourceNode, code: SourceNode, state: PassState): readonly SourceNode[] | undefined {
  const name = String(marker['name'])
  const value = code.value ?? ''
  const start = marker.position
  const end = code.position?.end
  const position = start && end && {...start, end}
  const words: SourceNode[] = [{type: 'text', value, position: code.position}]
  if (name === 'math') return [{type: 'inlineMath', value, position}]
  if (referenceRoles.has(name)) {
    const {words: shown, target} = wordsAndTarget(value)
    const label = readLabel(target)
    if (label && shown === undefined) {
      const {kind, identifier, capital} = label
      const form = name === 'eq' ? 'number' : 'full'
      return [{type: 'crossReference', kind, identifier, capital, form, raw: value, position}]
    }
    const children = shown === undefined ? [] : [{type: 'text', value: shown, position: code.position}]
    return [{type: 'link', url: `#${target}`, anywhere: true, raw: value, children, position}]
  }
  if (name === 'doc' || name === 'download') {
    const {words: shown, target} = wordsAndTarget(value)
    const children = shown === undefined ? [] : [{type: 'text', value: shown, position: code.position}]
    const link: SourceNode = {type: 'link', url: target, raw: value, children, position}
    return [name === 'doc' ? link : withAttributes(link, {...noAttributes, classes: ['download']}, state)]
  }
  if (name === 'abbr') {
    // `HTML (Hypertext Markup Language)`
    const [, short = value, title] = /^(.*?)\s*\(([^()]*)\)$/.exec(value) ?? []
    return [named(name, [{type: 'text', value: short, position: code.position}], title, position)]
  }
  if (name === 'term') {
    // `tides <tide>`: the words, and the entry that is meant.
    const {words: shown, target} = wordsAndTarget(value)
    const children = [{type: 'text', value: shown ?? target, position: code.position}]
    return [{type: 'span', role: 'term', ...(shown === undefined ? {} : {entry: target}), children, position}]
  }
  const known = name === 'sub' || name === 'sup' || roles.has(name)
  return known ? [named(name, words, undefined, position)] : undefined
}

/** `words <target>`, or the target alone. */
function wordsAndTarget(value: string): {readonly words: string | undefined; readonly target: string} {
  const [, words, target] = /^(.*?)\s*<([^<>]+)>$/s.exec(value) ?? []
  return target === undefined ? {words: undefined, target: value.trim()} : {words, target: target.trim()}
}
