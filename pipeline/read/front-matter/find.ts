/**
 * Find the front matter of a file in its four forms, read it, and blank it out of the text, so that every position in what
 * follows is that of the file.
 *
 * A first line `---` whose block is no mapping is the ornament between two passages: the text is left alone, and
 * `front-matter-text` (info) says so where it might have been meant otherwise. Reports `front-matter-invalid` (error).
 */
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {Lines} from '../lines.js'
import type {Located, LocatedMap} from '../located.js'
import {readHeader, readTitleBlock} from './header.js'
import {readToml} from './toml.js'
import {readYaml, unclosed} from './yaml.js'
import type {Notation} from './yaml.js'

export interface Found {
  readonly form: 'yaml' | 'toml' | 'header' | 'none'
  readonly map: LocatedMap
  /** The file's text with the front matter as spaces; line ends are kept. */
  readonly text: string
}

/** A file without any. */
export const noFrontMatter: Found = {
  form: 'none',
  map: {kind: 'map', span: {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}, entries: []},
  text: ''
}

export function findFrontMatter(text: string, lines: Lines, diagnostics: Diagnostics): Found {
  const nothing = (): LocatedMap => ({kind: 'map', span: lines.span(0, 0), entries: []})
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)
  if (fence) {
    const block = blockAfter(text, fence[0].length, fence[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/)
    const form = fence[1] === '---' ? 'yaml' : 'toml'
    const map = block && readBlock(form, block, lines, diagnostics)
    return block && map ? {form, map, text: blanked(text, block.after)} : {form: 'none', map: nothing(), text}
  }
  const header = readHeader(text, lines) ?? readTitleBlock(text, lines)
  if (!header) return {form: 'none', map: nothing(), text}
  const map = {kind: 'map', span: lines.span(0, header.end), entries: header.entries} as const
  return {form: 'header', map, text: blanked(text, header.end)}
}

interface Block {
  readonly source: string
  readonly start: number
  /** Offset of the line end after the closing fence. */
  readonly after: number
}

function blockAfter(text: string, start: number, closing: RegExp): Block | undefined {
  for (let offset = start; offset < text.length;) {
    const found = text.indexOf('\n', offset)
    const stop = found < 0 ? text.length : found
    // A fence has three characters; a long line need not be searched for one.
    if (/[-.+]/.test(text[offset] ?? '') && closing.test(text.slice(offset, stop))) {
      return {source: text.slice(start, offset), start, after: stop}
    }
    offset = stop + 1
  }
  return undefined
}

function readBlock(
  form: 'yaml' | 'toml',
  block: Block,
  lines: Lines,
  diagnostics: Diagnostics
): LocatedMap | undefined {
  const span = lines.span(block.start, block.after)
  const first = block.source.split('\n').find(line => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (first === undefined) return {kind: 'map', span, entries: []}
  if (form === 'yaml' && !looksLikeKey(first)) {
    // With a blank line after it the `---` is an ornament beyond doubt.
    if (!/^[ \t]*\n/.test(block.source)) {
      const what = /^[ \t]*-[ \t]/.test(first) ? 'a list' : 'text'
      diagnostics.report('front-matter-text', lines.span(0, 3), {what})
    }
    return undefined
  }
  const notation: Notation = (form === 'yaml' ? readYaml : readToml)(block.source, block.start, lines)
  for (const problem of notation.problems) {
    diagnostics.report('front-matter-invalid', problem.span, {reason: problem.reason, notation: form})
  }
  if (notation.value?.kind === 'map') return withoutSwallowed(notation.value, notation.problems, block)
  return notation.problems.length > 0 ? {kind: 'map', span, entries: []} : undefined
}

/** Of a value whose quote is never closed the first line is what was meant; the lines it swallowed are other keys. */
function withoutSwallowed(map: LocatedMap, problems: Notation['problems'], block: Block): LocatedMap {
  const ends = problems.filter(({reason}) => reason === unclosed).map(({span}) => span.start.offset ?? 0)
  if (ends.length === 0) return map
  const settled = (value: Located): Located => {
    const from = value.span.start.offset ?? 0
    const to = value.span.end.offset ?? 0
    if (value.kind !== 'scalar' || !ends.some(end => from < end && end <= to)) return value
    const [line = ''] = block.source.slice(from - block.start, to - block.start).split('\n')
    const source = line.replace(/^["']/, '').trim()
    return {...value, value: source, source}
  }
  return {...map, entries: map.entries.map(entry => ({...entry, value: settled(entry.value)}))}
}

/** `key:`, `"key":` or a mapping in braces; prose with a colon later in its line does not. */
function looksLikeKey(line: string): boolean {
  return /^\s*(?:["']?[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+)?["']?[ \t]*:(?:[ \t]|$)|\{)/u.test(line)
}

function blanked(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end)
}
