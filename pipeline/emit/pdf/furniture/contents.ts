/** The contents: a row a chapter with its page at the end edge, sections smaller below it, and a hair under the group. */
import type {Announcement, ChapterHead, Division} from '../../../model/publication.js'
import {rowsOf} from '../../../publication/contents.js'
import type {PdfNode, Tail, TextNode} from '../content.js'
import {textOf} from '../made.js'
import type {PdfSection} from '../part.js'
import {lineOf, lookOfStyle, partName, places} from './furniture.js'
import type {Furniture} from './furniture.js'

const hair = {width: 0.25, color: '#b3aa9b'}
/** Points between a row and the hair. */
const pad = 3.5

export function contents(
  furniture: Furniture,
  sections: ReadonlyMap<string, readonly PdfSection[]>
): readonly PdfNode[] {
  const {publication, strings, design, destinations} = furniture
  const {leading, factor} = design.geometry
  const byId = new Map(publication.chapters.map(head => [head.id, head]))
  const title: TextNode = {
    ...lineOf(strings.contents, 'chapter', furniture),
    tag: {type: 'H1'},
    dests: [places.contents],
    keep: true
  }
  const rows: PdfNode[] = []
  for (const [index, division] of publication.divisions.entries()) {
    const listed = rowsOf(division, byId)
    const [next] = listed
    const opener = division.opener === undefined ? undefined : destinations.name(division.opener)
    const first = next?.kind === 'chapter' ? destinations.name(next.head.id) : undefined
    const label = divisionRow(division, index, opener ?? first, furniture)
    if (label && (listed.length > 0 || opener !== undefined))
      rows.push({...label, gap: rows.length > 0 ? leading : 0, keep: true})
    for (const row of listed) {
      if (row.kind === 'announced') rows.push(announcedRow(row.announcement, furniture))
      else rows.push(...chapterRows(row.head, sections.get(row.head.id) ?? [], furniture))
    }
  }
  const [first, ...rest] = rows
  if (!first) return []
  // Rows begin on line 17, five under the title; the row's own space above is part of that.
  const start = {...first, gap: 3.4 * leading * Math.min(factor, 1)}
  const list: PdfNode = {stack: [start, ...rest], tag: {type: 'TOC'}}
  return [{stack: [{...title, start: 'recto', line: 12}, list], tag: {type: 'Sect'}}]
}

/** @param first place of its own text, or of its first chapter: parts without a text have a page of their own to lead to */
function divisionRow(
  division: Division,
  index: number,
  first: string | undefined,
  furniture: Furniture
): TextNode | undefined {
  const {title, label, kind} = division
  if (!title) return undefined
  const named = lineOf([label, title.text].filter(part => part !== undefined).join(': '), 'kicker', furniture)
  const row: TextNode = {...named, tag: {type: 'TOCI', inner: {type: 'Reference'}}}
  const spans = typeof row.text === 'string' ? [{text: row.text}] : row.text
  const goTo = kind === 'part' && division.opener === undefined ? partName(index) : first
  return goTo === undefined ? row : {...row, text: spans.map(span => ({...span, goTo}))}
}

function chapterRows(head: ChapterHead, sections: readonly PdfSection[], furniture: Furniture): readonly PdfNode[] {
  const {publication, words, design, destinations, glyphs} = furniture
  const {factor} = design.geometry
  const dest = destinations.name(head.id)
  if (dest === undefined) return []
  const step = 22 * factor
  // Room for numbers, where there are any.
  const indent = publication.chapters.some(({number}) => number !== undefined) ? step : 0
  const inset = step * Math.min(head.depth, 3)
  const look = lookOfStyle('contents', furniture)
  const spans = words(head.navTitle.children, look).map(span => ({...span, goTo: dest}))
  const text: TextNode = {
    text: textOf(spans),
    style: 'contents',
    tag: {type: 'Reference'},
    margin: [0, 0, 34 * factor, 0],
    tail: tailOf(dest, 9, furniture)
  }
  const marker = head.number === undefined ? undefined : glyphs.fit(head.number, look, undefined)
  const listed = sections
    .filter(({depth}) => depth <= head.contentsDepth)
    .map(section => sectionRow(section, inset + (indent === 0 ? step / 2 : indent), furniture))
  const last = listed.at(-1)
  const row: PdfNode = {
    stack: [
      {
        ul: [{stack: [text, ...byline(head, furniture)], ...(marker && {marker})}],
        inset: indent,
        style: 'contents',
        margin: [inset, 0, 0, 0]
      }
    ],
    frame: last ? {pad: [0, pad * factor, 0, 1]} : {foot: hair, pad: [0, pad * factor, 0, pad * factor]},
    tag: {type: 'TOCI'},
    keep: last !== undefined
  }
  if (!last) return [row]
  const {leading} = design.geometry
  const foot: PdfNode = {stack: [last], frame: {foot: hair, pad: [0, 0, 0, (pad + 1) * factor]}, whole: 2 * leading}
  // No section alone under the hair of another page.
  return [
    row,
    ...listed.slice(0, -1).map((section, index, all) => ({...section, keep: index === all.length - 1})),
    foot
  ]
}

/** Who wrote the piece: an issue is read by its names. */
function byline(head: ChapterHead, furniture: Furniture): readonly PdfNode[] {
  if (furniture.publication.config.type !== 'issue' || head.byline === undefined) return []
  return [lineOf(head.byline, 'caption', furniture)]
}

/** A chapter to come: its title, and no page. */
function announcedRow({title, depth}: Announcement, furniture: Furniture): PdfNode {
  const {words, design} = furniture
  const {factor} = design.geometry
  const inset = 22 * factor * (1 + Math.min(depth, 3))
  const look = {...lookOfStyle('contents', furniture), color: design.colours.quiet}
  const text = textOf(words(title.children, look).map(span => ({...span, color: design.colours.quiet})))
  return {
    stack: [{text, style: 'contents', margin: [inset, 0, 34 * factor, 0]}],
    tag: {type: 'TOCI'},
    frame: {foot: hair, pad: [0, 3.5 * factor, 0, 3.5 * factor]}
  }
}

function sectionRow(section: PdfSection, indent: number, furniture: Furniture): PdfNode {
  const {glyphs, design} = furniture
  const {factor} = design.geometry
  const look = lookOfStyle('contents-second', furniture)
  const spans = glyphs.fit(section.title, look, undefined).map(span => ({...span, goTo: section.dest}))
  const deeper = Math.max(section.depth - 2, 0) * 12 * factor
  return {
    text: textOf(spans),
    style: 'contents-second',
    tag: {type: 'TOCI', inner: {type: 'Reference'}},
    margin: [indent + deeper, 0, 34 * factor, 0],
    tail: tailOf(section.dest, 8.25, furniture)
  }
}

function tailOf(pageOf: string, size: number, {design}: Furniture): Tail {
  const {factor} = design.geometry
  return {pageOf, shift: 34 * factor, font: 'label', fontSize: size * factor, features: [], color: design.colours.ink}
}
