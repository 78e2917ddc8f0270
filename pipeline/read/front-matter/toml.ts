import {parse, TomlDate, TomlError} from 'smol-toml'
import type {Span} from '../../model/position.js'
import type {Lines} from '../lines.js'
import type {Located} from '../located.js'
import type {Notation} from './yaml.js'

/**
 * TOML to located values. The parser keeps no places, so they are looked for line by line: a key at the top and its value get
 * their own, what stands in a table gets the table's.
 */
export function readToml(source: string, start: number, lines: Lines): Notation {
  try {
    const whole = lines.span(start, start + source.length)
    const keys = keyPlaces(source, start, lines)
    return {value: locate(parse(source), whole, keys), problems: []}
  } catch (error) {
    // The parser's own complaint about what an author wrote; anything else is our mistake.
    if (!(error instanceof TomlError)) throw error
    const offset = start + offsetOf(source, error.line, error.column)
    const reason = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '')
    return {value: undefined, problems: [{reason, span: lines.span(offset, offset + 1)}]}
  }
}

function locate(value: unknown, span: Span, keys: ReadonlyMap<string, KeyPlace>): Located {
  if (value instanceof TomlDate) {
    const source = value.toISOString()
    return {kind: 'scalar', span, value: source, source}
  }
  if (Array.isArray(value)) {
    return {kind: 'list', span, items: value.map(item => locate(item, span, new Map()))}
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const place = keys.get(key) ?? {key: span, value: span}
      return {key, keySpan: place.key, value: locate(inner, place.value, new Map())}
    })
    return {kind: 'map', span, entries}
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return {kind: 'scalar', span, value: plain, source: plain === null ? '' : String(plain)}
}

interface KeyPlace {
  readonly key: Span
  readonly value: Span
}

/** Where each key at the top, or each table, is first set. */
function keyPlaces(source: string, start: number, lines: Lines): ReadonlyMap<string, KeyPlace> {
  const places = new Map<string, KeyPlace>()
  for (const match of source.matchAll(/^([ \t]*(?:\[\[?[ \t]*)?(["']?))([\w-]+)\2([ \t]*=[ \t]*)?.*$/gm)) {
    const [line, before = '', , key = '', equals] = match
    const from = start + match.index
    const keyStart = from + before.length
    const end = from + line.trimEnd().length
    const keySpan = lines.span(keyStart, keyStart + key.length)
    const valueStart = keyStart + key.length + (match[2]?.length ?? 0) + (equals?.length ?? 0)
    const value = equals === undefined ? lines.span(keyStart, end) : lines.span(Math.min(valueStart, end), end)
    if (!places.has(key)) places.set(key, {key: keySpan, value})
  }
  return places
}

function offsetOf(source: string, line: number, column: number): number {
  let from = 0
  for (let current = 1; current < line; current++) from = source.indexOf('\n', from) + 1
  return Math.min(source.length, from + column - 1)
}
