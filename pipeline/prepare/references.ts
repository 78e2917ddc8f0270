/**
 * References to labels, told in the language: "Figure 2", "Figures 2 and 3", "Section 2.1" or its title in quotes, "Equation (2)".
 * Each number leads to what it names.
 */
import {nearest} from '../diagnostics/near.js'
import {inSentence} from '../language/in-sentence.js'
import {joinNames} from '../language/lists.js'
import {numbered, numberedAll} from '../language/numbered.js'
import type {NumberedKind} from '../language/numbered.js'
import {inDigits, numeralsFor} from '../language/numerals.js'
import {englishMarks, marksFor} from '../language/quotes.js'
import type {LabelTarget} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {readLabel} from '../tree/labels.js'
import type {Inside} from './notes.js'
import {languageAt} from './place.js'
import type {ChapterState} from './state.js'

/** The word of each kind of label. */
export const wordOfKind: Readonly<Record<LabelTarget['kind'], NumberedKind>> = {
  fig: 'figure',
  tbl: 'table',
  lst: 'listing',
  alg: 'algorithm',
  eq: 'equation',
  sec: 'section',
  chapter: 'chapter',
  appendix: 'appendix',
  thm: 'theorem',
  def: 'definition',
  exm: 'example',
  exr: 'exercise',
  prp: 'proposition',
  lem: 'lemma',
  cor: 'corollary'
}

/** A reference and what it names. */
interface Found {
  readonly node: SourceNode
  readonly target: LabelTarget
  /** Of the place where the reference stands. */
  readonly lang: string
}

/** One reference, in words. Reports `reference-undefined` and leaves the label as typed. */
export function resolveReference(node: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] {
  const target = targetOf(node, state)
  if (!target) return [asTyped(node)]
  const found = {node, target, lang: languageAt(node, inside, state)}
  return [leading(found, wordsOf(found, state), inside, state)]
}

/** Several references between semicolons, as a list. Those of one kind that follow each other share their word. */
export function resolveGroup(group: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] {
  const {children = [], position, classes, only} = group
  const lang = languageAt(group, inside, state)
  const runs: (Found[] | SourceNode)[] = []
  for (const child of children) {
    // What is said of the group is said of each.
    const node = {...child, classes: classes ?? child['classes'], only: only ?? child['only']}
    const target = targetOf(node, state)
    const last = runs.at(-1)
    if (!target) runs.push(asTyped(node))
    else if (Array.isArray(last) && last[0] && sharesWord(last[0], {node, target, lang}, state))
      last.push({node, target, lang})
    else runs.push([{node, target, lang}])
  }
  const parts = runs.map(run => (Array.isArray(run) ? runNodes(run, inside, state) : [run]))
  return listed(parts, lang, position)
}

/** What a label names: in this chapter, else in its file, else the first of the publication. */
export function findLabel(label: string, {register, chapter}: ChapterState): LabelTarget | undefined {
  const all = register.labels.get(label) ?? []
  const ofFile = (id: string) => register.chapters.get(id)?.path === chapter.path
  return all.find(target => target.chapter === chapter.id) ?? all.find(target => ofFile(target.chapter)) ?? all[0]
}

/** A number as it stands in a text of this chapter: formulas have theirs in parentheses. */
export function numberOf({kind, number}: LabelTarget, lang: string): string | undefined {
  const digits = number === undefined ? undefined : inDigits(number, numeralsFor(lang))
  return kind === 'eq' && digits !== undefined ? `(${digits})` : digits
}

/** Title of a target in the quotes of the language; without a title, the word of its kind. */
export function titleOf({title, kind}: LabelTarget, lang: string): string {
  if (title === undefined) return inSentence(wordOnly(wordOfKind[kind], lang), lang, false)
  const {open, close} = (marksFor(lang) ?? englishMarks).first
  return open + title + close
}

function targetOf(node: SourceNode, state: ChapterState): LabelTarget | undefined {
  const label = String(node['identifier'])
  const target = findLabel(label, state)
  if (target) return target
  const {register, suggestions, diagnostics} = state
  const near = suggestions.left-- > 0 ? nearest(label, register.labels.keys()) : undefined
  diagnostics.report('reference-undefined', node, {label, near: near === undefined ? undefined : `@${near}`})
  return undefined
}

function asTyped({raw, position}: SourceNode): SourceNode {
  return {type: 'text', value: String(raw), position}
}

function wordsOf(found: Found, state: ChapterState): string {
  return numberWords(found) + elsewhere(found, state)
}

/** Each piece of an issue counts by itself: a number of another one says whose it is, ` (“On the flats”)`. */
function elsewhere({target, lang}: Found, {register, chapter, config}: ChapterState): string {
  const {type, numbering} = config
  const alone = type === 'issue' || type === 'series'
  if (!alone || numbering.figures !== 'chapter' || target.number === undefined || target.chapter === chapter.id)
    return ''
  const entry = register.chapters.get(target.chapter)
  if (!entry || entry.path === chapter.path || target.kind === 'chapter' || target.kind === 'appendix') return ''
  const {open, close} = (marksFor(lang) ?? englishMarks).first
  return ` (${open}${entry.titleText}${close})`
}

function numberWords({node, target, lang}: Found): string {
  if (target.number === undefined) return titleOf(target, lang)
  const number = numberOf(target, lang) ?? ''
  if (node['form'] === 'number') return node['bare'] === true ? inDigits(target.number, numeralsFor(lang)) : number
  const words = bound(unstopped(numbered(wordOfKind[target.kind], number, lang)))
  return inSentence(words, lang, node['capital'] === true)
}

function sharesWord(one: Found, other: Found, state: ChapterState): boolean {
  return (
    elsewhere(one, state) + elsewhere(other, state) === '' &&
    one.target.kind === other.target.kind &&
    one.target.number !== undefined &&
    other.target.number !== undefined &&
    one.node['form'] === other.node['form']
  )
}

/** "Figures 2 and 3": the numbers lead, the word does not. */
function runNodes(run: readonly Found[], inside: Inside, state: ChapterState): readonly SourceNode[] {
  const [first] = run
  if (!first) return []
  if (run.length === 1) return [leading(first, wordsOf(first, state), inside, state)]
  const {lang} = first
  const numbers = run.map(found => [leading(found, numberOf(found.target, lang) ?? '', inside, state)])
  const list = listed(numbers, lang, first.node.position)
  if (first.node['form'] === 'number') return list
  const all = bound(numberedAll(wordOfKind[first.target.kind], place, lang))
  const [before = '', typed = ''] = inSentence(all, lang, first.node['capital'] === true).split(place)
  const after = first.target.kind === 'eq' ? typed.replace(/^\./, '') : typed
  return [...textNodes(before, first.node.position), ...list, ...textNodes(after, first.node.position)]
}

/** Stands for the numbers while their word is put before or behind them: no text has this character. */
const place = '\uE000'

/** Nodes as a list in the language's form, with its words and commas between them. */
function listed(
  parts: readonly (readonly SourceNode[])[],
  lang: string,
  position: SourceNode['position']
): readonly SourceNode[] {
  const texts = parts.map(plain)
  const whole = joinNames(texts, lang)
  const result: SourceNode[] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const text = texts[index] ?? ''
    const start = whole.indexOf(text, at)
    result.push(...textNodes(whole.slice(at, start), position), ...part)
    at = start + text.length
  }
  return result
}

function plain(nodes: readonly SourceNode[]): string {
  return nodes.map(({value, children}) => (children ? plain(children) : (value ?? ''))).join('')
}

function textNodes(value: string, position: SourceNode['position']): readonly SourceNode[] {
  return value === '' ? [] : [{type: 'text', value, position}]
}

/** A link in a link is none. */
function leading(
  {node, target, lang: around}: Found,
  words: string,
  inside: Inside,
  {chapter: standing}: ChapterState
): SourceNode {
  const {position, only, lang, dir} = node
  const text = {type: 'text', value: words, position}
  if (inside.link) return text
  const {chapter, identifier} = target
  const classes = Array.isArray(node['classes']) ? node['classes'].map(String) : []
  const others = classes.filter(name => name !== 'page')
  const paged = others.length < classes.length
  return {
    type: 'crossReference',
    kind: target.kind,
    form: paged ? 'page' : node['form'],
    destination: identifier === undefined ? {kind: 'internal', chapter} : {kind: 'internal', chapter, identifier},
    children: [text],
    ...(others.length > 0 ? {classes: others} : {}),
    only,
    // Print puts the words of the page behind it, in the same language.
    lang: paged && around !== standing.lang ? around : lang,
    dir,
    position
  }
}

/** An ordinal's full stop does not follow a parenthesis: Hungarian "(2.1) egyenlet". */
function unstopped(words: string): string {
  return words.replace(').', ')')
}

/** The number stays with its word. */
function bound(words: string): string {
  return words.replace(/ (?=[\p{N}(\uE000A-Z][\p{N}.)A-Z]*$)|(?<=^[\p{N}.]+) /u, '\u00A0')
}

function wordOnly(kind: NumberedKind, lang: string): string {
  return numbered(kind, place, lang).replace(place, '').trim()
}

/**
 * MyST's `[Abb. %s](#fig-x)` and `[{number}](#fig-x)`: a link whose words hold the place of a number. `undefined`: it is another.
 */
export function numberedLink(node: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] | undefined {
  const url = typeof node['url'] === 'string' ? node['url'] : ''
  const label = url.startsWith('#') ? readLabel(url.slice(1)) : undefined
  if (!label) return undefined
  const words = node.children ?? []
  const target = findLabel(label.identifier, state)
  if (!target) return undefined
  if (words.length === 0) return resolveReference({...node, ...label, form: 'full', raw: url}, inside, state)
  const [only] = words
  if (words.length > 1 || only?.type !== 'text' || !/%s|\{(?:number|name)\}/.test(only.value ?? '')) return undefined
  const lang = languageAt(node, inside, state)
  const number = numberOf(target, lang) ?? titleOf(target, lang)
  const text = (only.value ?? '').replace(/%s|\{number\}|\{name\}/g, hole =>
    hole === '{name}' ? (target.title ?? number) : number
  )
  return [leading({node: {...node, form: 'full'}, target, lang}, text, inside, state)]
}
