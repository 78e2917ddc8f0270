/**
 * YAML to located values, by the `yaml` package's syntax tree: its ranges are the places of messages. publication.yaml and the
 * front matter of chapters are read here.
 *
 * Aliases are followed by us and not by the package, with a budget: nine lines of them can stand for a billion values.
 */
import {isAlias, isMap, isPair, isScalar, isSeq, parseDocument} from 'yaml'
import type {Document, Node} from 'yaml'
import type {Span} from '../../model/position.js'
import type {Lines} from '../lines.js'
import type {Located, LocatedEntry} from '../located.js'

export interface Problem {
  readonly reason: string
  readonly span: Span
}
export interface Notation {
  /** `undefined`: nothing there, or nothing to be made of it. */
  readonly value: Located | undefined
  readonly problems: readonly Problem[]
}

const mostValues = 20_000
const deepest = 64
/** Following one looks through the whole document. */
const mostAliases = 100
/** A broken block gives an error a line; the first ones tell it all. */
const mostProblems = 5

/** @param start offset in the text that `lines` knows; `source` stands there */
export function readYaml(source: string, start: number, lines: Lines): Notation {
  const first = parse(source)
  const colons = first.errors.filter(({code}) => code === 'BLOCK_AS_IMPLICIT_KEY')
  const document =
    colons.length === 0
      ? first
      : parse(
          withoutColons(
            source,
            colons.map(({pos}) => pos[0]).sort((left, right) => left - right)
          )
        )
  const errors = colons.length === 0 ? first.errors : [...colons, ...document.errors]
  const problems: Problem[] = errors.slice(0, mostProblems).map(error => ({
    reason: reasons.get(error.code) ?? lowerFirst(error.message.split('\n', 1)[0] ?? ''),
    span: lines.span(start + error.pos[0], start + error.pos[1])
  }))
  const state: State = {document, source, start, lines, problems, left: mostValues, aliases: mostAliases, full: false}
  return {value: document.contents === null ? undefined : locate(document.contents, state, 0), problems}
}

function parse(source: string): Document {
  // Unique keys are checked below: the package compares each with each.
  return parseDocument(source, {uniqueKeys: false, prettyErrors: false, logLevel: 'error'})
}

/** Stands for the space after a colon inside a value, so that all offsets stay. Private use: no manuscript has it in a key. */
const markedSpace = '\uE000'

/**
 * The source in which a value may hold a colon and a space: what `title: Tides: a history` means is clear to everyone but YAML.
 * It is an error all the same, since other tools will not read it.
 */
function withoutColons(source: string, places: readonly number[]): string {
  let offset = 0
  let next = 0
  const lines = source.split('\n').map(line => {
    while ((places[next] ?? Infinity) < offset) next++
    const column = Math.min(line.length, (places[next] ?? Infinity) - offset)
    offset += line.length + 1
    return line.slice(0, column) + line.slice(column).replace(/:[ \t]/g, `:${markedSpace}`)
  })
  return lines.join('\n')
}

interface State {
  readonly document: Document
  readonly source: string
  readonly start: number
  readonly lines: Lines
  readonly problems: Problem[]
  /** How many values may still be made. */
  left: number
  /** How many aliases may still be followed. */
  aliases: number
  /** That there were too many has been said. */
  full: boolean
}

/** The value goes on to the end of the block. */
export const unclosed = 'a quote or bracket is not closed'

const reasons: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', 'a value holds a colon and a space'],
  ['TAB_AS_INDENT', 'a line is indented with a tab'],
  ['MISSING_CHAR', unclosed],
  ['BAD_INDENT', 'a line is not indented as far as it should be'],
  ['RESOURCE_EXHAUSTION', 'it is nested too deeply'],
  ['MULTIPLE_DOCS', 'there is more than one document'],
  ['BAD_ALIAS', 'a value begins with `*`'],
  ['BAD_SCALAR_START', 'a value begins with a character that YAML keeps for itself']
])

function locate(node: Node | null, state: State, depth: number): Located {
  if (node === null) return empty(state, 0)
  if (state.left-- <= 0 || depth > deepest) return tooMuch(node, state)
  if (isAlias(node)) {
    if (state.aliases-- <= 0) return tooMuch(node, state)
    const target = node.resolve(state.document)
    if (target) return locate(target, state, depth + 1)
    const [from, to] = rangeOf(node)
    const span = state.lines.span(state.start + from, state.start + to)
    state.problems.push({reason: `\`*${node.source}\` names nothing, and a value begins with \`*\``, span})
    return {kind: 'scalar', span, value: `*${node.source}`, source: `*${node.source}`}
  }
  const [from, to] = rangeOf(node)
  const span = state.lines.span(state.start + from, state.start + to)
  if (isMap(node)) return {kind: 'map', span, entries: locateEntries(node.items, state, depth)}
  if (isSeq(node)) {
    const items = node.items.map(item => locate(isNode(item) ? item : null, state, depth + 1))
    return {kind: 'list', span, items}
  }
  if (!isScalar(node)) return empty(state, from)
  const value = typeof node.value === 'string' ? wholeCharacters(node.value, span, state) : node.value
  // Without quotes the source is kept, since numbers lose zeros at their ends; `%YAML 1.1` makes other kinds of values.
  const source =
    typeof value === 'string' || value === null ? (value ?? '') : (node.source ?? state.source.slice(from, to))
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
  return {kind: 'scalar', span, value: plain ? value : source, source}
}

/** Half of a surrogate pair, which an escape in quotes can write and no edition can show. */
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function wholeCharacters(text: string, span: Span, {problems}: State): string {
  const typed = text.replaceAll(markedSpace, ' ')
  const whole = typed.replace(loneSurrogate, '\uFFFD')
  if (whole !== typed) problems.push({reason: 'a value holds half of a character', span})
  return whole
}

function locateEntries(items: readonly unknown[], state: State, depth: number): readonly LocatedEntry[] {
  const entries = new Map<string, LocatedEntry>()
  for (const pair of items) {
    if (!isPair(pair) || !isNode(pair.key)) continue
    const [from, to] = rangeOf(pair.key)
    const keySpan = state.lines.span(state.start + from, state.start + to)
    if (!isScalar(pair.key)) {
      state.problems.push({reason: 'a key is more than a word', span: keySpan})
      continue
    }
    const key = String(pair.key.source ?? pair.key.value)
    if (entries.has(key)) {
      state.problems.push({reason: `\`${key}\` is given twice`, span: keySpan})
      continue
    }
    const value = isNode(pair.value) ? locate(pair.value, state, depth + 1) : empty(state, to)
    entries.set(key, {key, keySpan, value})
  }
  return [...entries.values()]
}

function tooMuch(node: Node, state: State): Located {
  const [from, to] = rangeOf(node)
  if (!state.full) {
    const span = state.lines.span(state.start + from, state.start + to)
    const reason =
      state.left < 0
        ? `it has more than ${mostValues} values`
        : state.aliases < 0
          ? `it has more than ${mostAliases} aliases`
          : 'it is nested too deeply'
    state.problems.push({reason, span})
    state.full = true
  }
  return empty(state, from)
}

function empty(state: State, offset: number): Located {
  return {kind: 'scalar', span: state.lines.span(state.start + offset, state.start + offset), value: null, source: ''}
}

function rangeOf(node: Node): readonly [number, number] {
  return node.range ? [node.range[0], node.range[1]] : [0, 0]
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}
