/**
 * One code fence -> code with its language, title and lines, or what else it is: a formula, raw text.
 *
 * Reports `code-language-unknown`, `code-flag-unknown`, `cell-not-run`, `directive-unknown`, `diagram-source`, `raw-format`.
 */
import {nearest} from '../../diagnostics/near.js'
import type {LabelKind} from '../../model/label-kind.js'
import type {CodeLines} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf, noAttributes} from '../../tree/attributes.js'
import {classesOf, withAttributes} from '../attributes.js'
import type {PassState} from '../context.js'
import {reportUnstyled} from '../unstyled.js'
import {readLabel} from '../../tree/labels.js'
import {readCode} from './body.js'
import type {CodeSource} from './body.js'
import {mayCallOut, takeCallouts} from './callouts.js'
import {splitChanges} from './changes.js'
import {withoutHidden} from './hidden-lines.js'
import {codeKeys, isKeyClass, readKeys} from './keys.js'
import type {CodeKeys} from './keys.js'
import {isDiagram, isLanguage, languageOf, nearLanguage} from './languages.js'
import {bodyOf, rawBlock} from './raw.js'

/** Kinds of what stands by itself with a caption. */
const floats: ReadonlySet<LabelKind> = new Set<LabelKind>(['fig', 'tbl', 'lst', 'alg'])

/** Whether nothing of a code node has been read yet. */
export function isRawCode({type, lang, meta, language}: SourceNode): boolean {
  return type === 'code' && language === undefined && (typeof lang === 'string' || typeof meta === 'string')
}

/**
 * @param listed the last number of an ordered list right below, for marks at the ends of lines; 0: there is none
 * @returns code with its caption as typed in `captionText`, if the fence names one
 */
export function settleCode(node: SourceNode, listed: number, state: PassState): readonly SourceNode[] {
  const source = readCode(node)
  switch (source.kind) {
    case 'raw':
      return rawBlock(node, source.language ?? '', node.value ?? '', state)
    case 'math':
      return [formulaOf(node, source, state)]
    case 'code':
    case 'cell':
    case 'directive':
      return [codeOf(node, source, listed, state)]
  }
}

function codeOf(node: SourceNode, source: CodeSource, listed: number, state: PassState): SourceNode {
  const {attributes} = source
  const [, ofDiff] = /^diff-(.+)$/i.exec(source.language ?? '') ?? []
  const named = source.kind === 'directive' ? undefined : source.language
  const language = named === undefined ? undefined : languageOf(ofDiff ?? named)
  const shown = withoutHidden(source.value, language, attribute(attributes, 'hidelines'))
  const count = shown.split('\n').length
  const keys = readKeys(attributes, source.flags, source.lines, count)
  const id = labelOf(source, keys)
  tell(node, source, language, keys, id, state)
  const {value, changed, typedSigns} = splitChanges(shown, keys, ofDiff !== undefined)
  const called = listed > 0 && mayCallOut(value) ? takeCallouts(value, listed) : {value, callouts: []}
  const classes = attributes.classes.filter(name => !isKeyClass(name))
  reportUnstyled(classes, node, state)
  const dressed = withAttributes(
    {type: 'code', position: node.position},
    {...noAttributes, classes, pairs: attributes.pairs, ...(id === undefined ? {} : {id})},
    state,
    node
  )
  const lines = linesOf(keys.from, keys.marked, called.callouts, {changed, typedSigns})
  return {
    ...dressed,
    attributes: undefined,
    language: language ?? '',
    ...(source.kind === 'cell' && id !== undefined ? {cell: true} : {}),
    ...(keys.title === undefined ? {} : {title: keys.title}),
    ...(keys.caption === undefined ? {} : {captionText: keys.caption}),
    ...lines,
    ...(keys.wrap ? {wrap: true} : {}),
    value: called.value
  }
}

function linesOf(
  from: number | undefined,
  marked: CodeLines['marked'],
  callouts: CodeLines['callouts'],
  {changed, typedSigns}: Pick<ReturnType<typeof splitChanges>, 'changed' | 'typedSigns'>
): {readonly lines?: CodeLines} {
  if (from === undefined && marked.length + callouts.length + changed.length === 0) return {}
  const lines = {
    ...(from === undefined ? {} : {from}),
    marked,
    callouts,
    ...(changed.length > 0 ? {changed} : {}),
    ...(typedSigns ? {typedSigns} : {})
  }
  return {lines}
}

/** The label of a cell names what it would make; another name of it is nothing that is printed. */
function labelOf({kind, attributes, name}: CodeSource, {label}: CodeKeys): string | undefined {
  const id = attributes.id ?? label
  if (kind !== 'cell') return id
  const found = readLabel(id ?? '')
  if (found) return floats.has(found.kind) ? found.identifier : undefined
  // R Markdown: a chunk with a caption is a figure of its name.
  const chunk = id ?? name
  return chunk !== undefined && attribute(attributes, 'fig.cap', 'fig-cap') !== undefined
    ? readLabel(`fig-${chunk}`)?.identifier
    : undefined
}

function formulaOf(node: SourceNode, {attributes, value, above}: CodeSource, state: PassState): SourceNode {
  const label = attribute(attributes, 'label', 'id')
  const id = attributes.id ?? label?.replace(/^#/, '')
  // Between the start and the formula is one line, as between dollars.
  const start = above > 0 ? bodyOf(node, state, above - 1)?.start : undefined
  const position = node.position && start ? {...node.position, start} : node.position
  return {
    type: 'math',
    value: value.trim() === '' ? value : value.replace(/^\n+|\s+$/g, ''),
    position,
    ...(id === undefined && attributes.pairs.length === 0
      ? {}
      : {attributes: {...attributes, ...(id === undefined ? {} : {id})}})
  }
}

function tell(
  node: SourceNode,
  {kind, language: typed}: CodeSource,
  language: string | undefined,
  {unknown}: CodeKeys,
  label: string | undefined,
  state: PassState
): void {
  const {diagnostics} = state
  const at = (word: string): SourceNode => ({...node, position: placeOfWord(node, word, state)})
  if (language !== undefined && isDiagram(language)) diagnostics.report('diagram-source', node, {word: language})
  else if (kind === 'cell')
    diagnostics.report('cell-not-run', node, {
      engine: typed ?? '',
      label: label === undefined || readLabel(label)?.kind === 'lst' ? undefined : label
    })
  else if (kind === 'directive') diagnostics.report('directive-unknown', node, {name: typed ?? ''})
  else if (language !== undefined && !isLanguage(language)) {
    diagnostics.report('code-language-unknown', at(language), {word: language, near: nearLanguage(language)})
  }
  if (kind === 'cell' || kind === 'directive') return
  for (const word of new Set(unknown)) {
    diagnostics.report('code-flag-unknown', at(word), {word, near: nearest(word, codeKeys)})
  }
}

/** The word in the first line of the fence; the whole of it, when it is written there otherwise. */
function placeOfWord({position}: SourceNode, word: string, state: PassState): SourceNode['position'] {
  if (!position || position.file !== undefined) return position
  const {line, column} = position.start
  const index = state.line(line).indexOf(word, column - 1)
  if (index === -1) return position
  const offset = state.offset(line) + index
  const end = {line, column: index + 1 + word.length, offset: offset + word.length}
  return {start: {line, column: index + 1, offset}, end}
}

/** A list on a line of its own below code (kramdown's `{: …}`) says what the fence could have said. */
export function addBelow(code: SourceNode): SourceNode {
  const attributes = attributesOf(code)
  const count = (code.value ?? '').split('\n').length
  const keys = readKeys(attributes, [], [], count)
  const classes = classesOf(code)
  const named = classes.map(name => /^lang(?:uage)?-(.+)$/.exec(name)?.[1]).find(found => found !== undefined)
  const kept = classes.filter(name => !isKeyClass(name) && !/^lang(?:uage)?-/.test(name))
  // Only settleCode writes this field.
  const before = code['lines'] as CodeLines | undefined
  const lines = linesOf(
    keys.from ?? before?.from,
    keys.marked.length > 0 ? keys.marked : (before?.marked ?? []),
    before?.callouts ?? [],
    {changed: before?.changed ?? [], typedSigns: before?.typedSigns ?? false}
  )
  return {
    ...code,
    attributes: undefined,
    classes: kept.length > 0 ? kept : undefined,
    ...(named === undefined ? {} : {language: languageOf(named)}),
    ...(keys.title === undefined ? {} : {title: keys.title}),
    ...(keys.caption === undefined ? {} : {captionText: keys.caption}),
    ...lines,
    ...(keys.wrap ? {wrap: true} : {})
  }
}
