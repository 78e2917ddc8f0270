/**
 * MyST writes blocks as fenced code of a name in braces: ```` ```{note} Title ````. Their body is Markdown, read by the same
 * parser, each node where it stands in the file.
 */
import {joinAttributes, noAttributes, readAttributes} from '../tree/attributes.js'
import {isAttributeItem} from '../tree/attributes.js'
import type {Attributes} from '../model/attributes.js'
import type {Position} from '../model/nodes.js'
import type {Point} from '../model/position.js'
import type {SourceNode} from '../model/source-tree.js'
import type {PassState} from './context.js'

/** Directives in directives: each is read once more than the one around it. */
export const deepestDirective = 12

/** The block of a directive with its children read, or `undefined`: code of another kind. */
export function directiveOf(
  code: SourceNode,
  isName: (name: string) => boolean,
  state: PassState
): SourceNode | undefined {
  const {meta, position} = code
  const name = directiveName(code)
  if (name === '' || !isName(name) || state.directives >= deepestDirective) return undefined
  const lines = (code.value ?? '').split('\n')
  const {attributes, count} = name === rawMarkdown ? {attributes: noAttributes, count: 0} : optionsOf(lines)
  const words = typeof meta === 'string' ? meta.trim() : ''
  const start = position && position.file === undefined ? position.start.line + 1 + count : undefined
  const parsed = state.parseBlocks(lines.slice(count).join('\n'))
  const places = start === undefined ? undefined : placesOf(lines.slice(count), start, state)
  const moved = (at: Position | undefined): Position | undefined => (places ? moveTo(at, places) : position)
  for (const {levels, position: deep} of parsed.tooDeep) {
    state.diagnostics.report('nesting-too-deep', {position: moved(deep)}, {levels})
  }
  return {
    type: 'fence',
    name,
    ...(words === '' ? {} : {title: words}),
    style: 'myst',
    attributes,
    children: parsed.children.map(child => replaced(child, moved)),
    position
  }
}

/** The word in braces that begins a fence of code, or `=markdown`; empty: there is none. */
export function directiveName({lang}: SourceNode): string {
  const [, name = ''] = /^\{(=?[A-Za-z][\w-]*)\}$/.exec(typeof lang === 'string' ? lang : '') ?? []
  if (!name.startsWith('=')) return name
  return isMarkdownFormat(name.slice(1)) ? rawMarkdown : ''
}

/** Raw text in Markdown is read as what it is. */
export const rawMarkdown = '=markdown'

/** Source: Pandoc's names of formats. */
export function isMarkdownFormat(format: string): boolean {
  return /^(?:markdown(?:_\w+)?|md|commonmark(?:_x)?|gfm|qmd)$/i.test(format)
}

/** `:key: value` lines at the top, or a block of YAML between `---`. `name` and `label` are the id. */
export function optionsOf(lines: readonly string[]): {readonly attributes: Attributes; readonly count: number} {
  const fenced = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  const pattern = fenced > 0 ? /^([A-Za-z][\w-]*):[ \t]*(.*)$/ : /^:([A-Za-z][\w-]*):[ \t]*(.*)$/
  let attributes = noAttributes
  let count = fenced > 0 ? 1 : 0
  for (; count < (fenced > 0 ? fenced : lines.length); count++) {
    const [, key = '', value = ''] = pattern.exec(lines[count] ?? '') ?? []
    if (key === '' && fenced < 0) break
    if (key === 'name' || key === 'label') attributes = joinAttributes(attributes, {...noAttributes, id: value.trim()})
    else if (key === 'class') {
      const classes = value.split(/[\s,]+/).filter(name => isAttributeItem(`.${name}`))
      attributes = joinAttributes(attributes, readAttributes(classes.map(name => `.${name}`).join(' ')))
    } else if (key !== '') attributes = joinAttributes(attributes, {...noAttributes, pairs: [[key, value.trim()]]})
  }
  return {attributes, count: fenced > 0 ? fenced + 1 : count}
}

interface LinePlace {
  readonly line: number
  /** Characters before the body's own on this line. */
  readonly before: number
  /** Offset of the start of the line in the file. */
  readonly offset: number
}

/** Where each line of the body begins: what stands before it (a quotation's mark, an indent) is no part of it. */
function placesOf(lines: readonly string[], start: number, state: PassState): readonly LinePlace[] {
  return lines.map((text, index) => {
    const line = start + index
    const source = state.line(line)
    return {line, before: source.endsWith(text) ? source.length - text.length : 0, offset: state.offset(line)}
  })
}

function moveTo(position: Position | undefined, places: readonly LinePlace[]): Position | undefined {
  const point = ({line, column}: Point): Point => {
    const place = places[line - 1]
    if (!place) return {line: (places[0]?.line ?? 1) + line - 1, column}
    return {line: place.line, column: column + place.before, offset: place.offset + place.before + column - 1}
  }
  return position && {start: point(position.start), end: point(position.end)}
}

function replaced(node: SourceNode, moved: (at: Position | undefined) => Position | undefined): SourceNode {
  const position = moved(node.position)
  return node.children
    ? {...node, position, children: node.children.map(child => replaced(child, moved))}
    : {...node, position}
}
