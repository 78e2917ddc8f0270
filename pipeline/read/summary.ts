/**
 * SUMMARY.md, as mdBook and HonKit read it, to the entries that publication.yaml would have.
 *
 * Links before the first list are front matter, links after the last one back matter; items of lists are chapters, nested
 * items chapters a level down; headings between lists are parts. A first heading before all is the book's title, unless it
 * only says what the file is. `[Title]()` announces a chapter that is not written: it is listed and not made. Lines that are none
 * of this are reported as `summary-unread` (warn).
 *
 * Source: the mdBook guide, "SUMMARY.md"; HonKit's documentation, "Pages and Summary".
 */
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Span} from '../model/position.js'
import {linesOf} from './lines.js'

export interface SummaryLink {
  readonly kind: 'link'
  readonly title: string
  /** As typed, percent-decoded, without its fragment. */
  readonly path: string
  readonly fragment: boolean
  readonly depth: number
  readonly matter: 'front' | 'main' | 'back'
  readonly span: Span
}
/** A chapter that is not written yet. */
export interface SummaryAnnouncement {
  readonly kind: 'announced'
  readonly title: string
  readonly depth: number
  readonly matter: 'front' | 'main' | 'back'
}
export interface SummaryPart {
  readonly kind: 'part'
  readonly title: string
}
export interface Summary {
  readonly title: string | undefined
  readonly rows: readonly (SummaryLink | SummaryAnnouncement | SummaryPart)[]
}

type Row = SummaryPart | (Omit<SummaryLink, 'matter'> & {readonly listed: boolean})

export function readSummary(text: string, diagnostics: Diagnostics): Summary {
  const lines = linesOf(text)
  const rows: Row[] = []
  /** Columns at which the items stand that the current one is in. */
  let indents: number[] = []
  let title: string | undefined
  let headings = 0
  let comment = false
  let offset = 0
  for (const line of text.split('\n')) {
    const from = offset + line.search(/\S|$/)
    const span = lines.span(from, offset + line.trimEnd().length)
    offset += line.length + 1
    const words = line.trim()
    if (comment || words.startsWith('<!--')) {
      comment = !words.endsWith('-->')
      continue
    }
    if (words === '' || /^(?:-{3,}|\*{3,}|_{3,})$/.test(words)) continue
    const heading = /^#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?$/.exec(words)
    if (heading) {
      const name = heading[1] ?? ''
      if (headings++ === 0 && rows.length === 0 && !/^#{2}/.test(words)) title = name
      else rows.push({kind: 'part', title: name})
      indents = []
      continue
    }
    const item = /^([ \t]*)(?:[-*+]|\d+[.)])[ \t]+(.*)$/.exec(line)
    if (item) {
      const indent = widthOf(item[1] ?? '')
      indents = [...indents.filter(column => column < indent), indent]
    }
    const link = linkIn(item ? (item[2] ?? '').trim() : words)
    if (!link) diagnostics.report('summary-unread', span, {line: words.length > 60 ? `${words.slice(0, 57)}…` : words})
    else rows.push({kind: 'link', ...link, span, listed: item !== null, depth: item ? indents.length - 1 : 0})
  }
  const named = title !== undefined && !/^(?:summary|table of contents|contents)$/i.test(title)
  return {title: named ? title : undefined, rows: withMatter(rows)}
}

function withMatter(rows: readonly Row[]): Summary['rows'] {
  const isListed = (row: Row) => row.kind === 'link' && row.listed
  const first = rows.findIndex(isListed)
  const last = rows.findLastIndex(isListed)
  return rows.map((row, index) => {
    if (row.kind === 'part') return row
    const {kind, title, path, fragment, depth, span} = row
    // Without any list, all links are the chapters.
    const matter = first < 0 ? 'main' : index < first ? 'front' : index > last ? 'back' : 'main'
    if (path === '' && !fragment) return {kind: 'announced', title, depth, matter}
    return {kind, title, path, fragment, depth, span, matter}
  })
}

function linkIn(words: string): Pick<SummaryLink, 'title' | 'path' | 'fragment'> | undefined {
  const match =
    /^\[(.*)\]\(\s*(?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)$/.exec(words)
  if (!match) return undefined
  const target = match[2] ?? match[3] ?? ''
  if (/^[a-z][a-z0-9+.-]+:/i.test(target)) return undefined
  const [path = '', fragment] = target.split('#', 2)
  return {title: (match[1] ?? '').trim(), path: decoded(path), fragment: fragment !== undefined}
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Columns; a tab goes on to the next multiple of four. */
function widthOf(indent: string): number {
  let width = 0
  for (const character of indent) width += character === '\t' ? 4 - (width % 4) : 1
  return width
}
