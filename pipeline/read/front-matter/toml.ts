import {parse, TomlDate, TomlError} from 'smol-toml'
import type {Span} from '../../model/position.js'
import type {Lines} from '../lines.js'
import type {Located} from '../located.js'
import type {Notation} from './yaml.js'

/**
 * TOML to located values. The parser keeps no places, so each value gets the line where its key is set; a key of a table in
 * a table gets the line of the outermost one.
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

function locate(value: unknown, span: Span, keys: ReadonlyMap<string, Span>): Located {
  if (value instanceof TomlDate) {
    const source = value.toISOString()
    return {kind: 'scalar', span, value: source, source}
  }
  if (Array.isArray(value)) {
    return {kind: 'list', span, items: value.map(item => locate(item, span, new Map()))}
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const place = keys.get(key) ?? span
      return {key, keySpan: place, value: locate(inner, place, new Map())}
    })
    return {kind: 'map', span, entries}
  }
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  return {kind: 'scalar', span, value: plain, source: plain === null ? '' : String(plain)}
}

/** Where each top-level key or table is first set. */
function keyPlaces(source: string, start: number, lines: Lines): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>()
  for (const match of source.matchAll(/^[ \t]*(?:\[\[?[ \t]*)?(["']?)([\w-]+)\1.*$/gm)) {
    const key = match[2] ?? ''
    const from = start + match.index + match[0].search(/\S/)
    if (!places.has(key)) places.set(key, lines.span(from, start + match.index + match[0].trimEnd().length))
  }
  return places
}

function offsetOf(source: string, line: number, column: number): number {
  let from = 0
  for (let current = 1; current < line; current++) from = source.indexOf('\n', from) + 1
  return Math.min(source.length, from + column - 1)
}
