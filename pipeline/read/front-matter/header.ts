/** Headers without fences: Pelican's and MultiMarkdown's `Key: value` lines, and Pandoc's title block. */
import type {Lines} from '../lines.js'
import type {LocatedEntry} from '../located.js'

export interface Header {
  readonly entries: readonly LocatedEntry[]
  /** Offset of the first character after the header. */
  readonly end: number
}

const headerLine = /^([A-Za-z][A-Za-z0-9 _-]*):(?:[ \t]+(.*))?$/

/**
 * Lines `Key: value` from the first line on, which is `Title: …`, up to a blank line; an indented line goes on with the value
 * above it. One line of another form and it is prose. Source: Pelican's and MultiMarkdown 6's manuals.
 */
export function readHeader(text: string, lines: Lines): Header | undefined {
  if (!/^title:[ \t]+\S/i.test(text)) return undefined
  const entries: LocatedEntry[] = []
  let offset = 0
  while (offset < text.length) {
    const stop = lineEnd(text, offset)
    const line = text.slice(offset, stop)
    if (line.trim() === '') break
    const last = entries.at(-1)
    const match = headerLine.exec(line)
    if (match) {
      const key = (match[1] ?? '').trim()
      const value = match[2] ?? ''
      entries.push(entry(key, value, offset, offset + line.length - value.length, lines))
    } else if (/^[ \t]/.test(line) && last?.value.kind === 'scalar') {
      const {span, source} = last.value
      entries[entries.length - 1] = {
        ...last,
        value: scalar(`${source} ${line.trim()}`, {...span, end: lines.point(stop)})
      }
    } else return undefined
    offset = stop + 1
  }
  return {entries, end: Math.min(offset, text.length)}
}

/** `% title`, `% authors` divided by `;` or on lines of their own, `% date`. Source: Pandoc's manual, pandoc_title_block. */
export function readTitleBlock(text: string, lines: Lines): Header | undefined {
  if (!/^%(?:[ \t]|\n)/.test(text)) return undefined
  const entries: LocatedEntry[] = []
  let offset = 0
  for (const key of ['title', 'authors', 'date']) {
    if (text[offset] !== '%') break
    const from = offset + 1
    let stop = lineEnd(text, offset)
    while (stop < text.length && /^[ \t]+\S/.test(text.slice(stop + 1, lineEnd(text, stop + 1)))) {
      stop = lineEnd(text, stop + 1)
    }
    const raw = text.slice(from, stop)
    const value = raw
      .trim()
      .split(/\s*\n\s*/)
      .join(key === 'authors' ? '; ' : ' ')
    if (value !== '') entries.push(entry(key, value, from, from + raw.search(/\S/), lines, stop))
    offset = stop + 1
  }
  return entries.length > 0 ? {entries, end: Math.min(offset, text.length)} : undefined
}

function entry(key: string, value: string, from: number, start: number, lines: Lines, end?: number): LocatedEntry {
  const stop = end ?? start + value.length
  return {key, keySpan: lines.span(from, from + key.length), value: scalar(value.trim(), lines.span(start, stop))}
}

/** A header has no quotes: what looks like a number or a truth value is one. */
function scalar(source: string, span: LocatedEntry['keySpan']): LocatedEntry['value'] {
  const number = /^-?\d{1,15}$/.test(source) ? Number(source) : undefined
  const truth = source === 'true' ? true : source === 'false' ? false : undefined
  return {kind: 'scalar', span, value: truth ?? number ?? source, source}
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset)
  return found < 0 ? text.length : found
}
