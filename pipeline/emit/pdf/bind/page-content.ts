/** The content and resources of a page: its matrix, the operators of its galley, late lines, and what it bears as a page. */
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary} from '../file/value.js'
import type {Entries, PdfReference} from '../file/value.js'
import type {Stamp} from '../furniture/heads.js'
import {marginBegins, marginEnds} from '../galley.js'
import {decimal} from '../paint/numbers.js'
import type {BookFonts} from './fonts.js'
import {fillLate} from './late.js'
import type {LateFacts} from './late.js'
import type {SharedObjects} from './objects.js'
import type {BoundPage} from './pages.js'
import type {Paper} from './paper.js'
import type {StampPainter} from './stamps.js'

export interface PaintedPage {
  readonly contents: readonly PdfReference[]
  readonly resources: Entries
  /** Where links of the page's galley came to lie whose line was filled in, by their numbers. */
  readonly moved: ReadonlyMap<number, {readonly x: number; readonly width: number}>
  /** Objects of its links; binding puts them in. */
  readonly links: PdfReference[]
}

export interface PageParts {
  readonly file: PdfFile
  readonly objects: SharedObjects
  readonly fonts: BookFonts
  readonly imageOf: (key: string) => PdfReference
  readonly paper: Paper
  readonly late: LateFacts
  readonly stamp: StampPainter
}

/** @param across how far what is in the outer margin goes, in points */
export type PagePainter = (page: BoundPage, stamps: readonly Stamp[], shift: number, across: number) => PaintedPage

export function createPagePainter({file, objects, fonts, imageOf, paper, late, stamp}: PageParts): PagePainter {
  const common = new Map<string, PdfReference>()
  // What many pages have alike is in the file once.
  const shared = (operators: string): PdfReference => {
    let made = common.get(operators)
    if (!made) common.set(operators, (made = file.addStream({}, Buffer.from(operators, 'latin1'))))
    return made
  }
  // The axis of galleys goes down, that of a page up (ISO 32000-1, 8.3.2.3).
  const matrix = (height: number, shift: number): PdfReference =>
    shared(`q 1 0 0 -1 ${decimal(shift + paper.around)} ${decimal(height + paper.around)} cm\n`)
  const add = (bytes: Uint8Array): PdfReference => file.addStream({Filter: 'FlateDecode'}, bytes)

  return (page, stamps, shift, across) => {
    const faces = new Set(page.content?.page.faces)
    const moved = new Map<number, {readonly x: number; readonly width: number}>()
    const contents = (page.content?.page.chunks ?? []).map(chunk => {
      if (typeof chunk !== 'number') return add(chunk)
      if (chunk === marginBegins) return shared(`q 1 0 0 1 ${decimal(across)} 0 cm\n`)
      if (chunk === marginEnds) return shared('Q\n')
      const line = page.content?.galley.late[chunk]
      if (!line) throw new Error(`a galley has no late line ${chunk}`)
      const {operators, links, faces: named} = fillLate(line, late)
      for (const face of named) faces.add(face)
      for (const {link, x, width} of links) moved.set(link, {x, width})
      return file.addPacked({}, operators)
    })
    const stamped = stamp(stamps, page)
    for (const face of stamped.faces) faces.add(face)
    if (stamped.operators !== '') contents.push(file.addPacked({}, stamped.operators))
    const marks = paper.marks(page.width, page.height)
    return {
      contents: [
        ...(contents.length === 0 ? [] : [matrix(page.height, shift), ...contents, shared('Q\n')]),
        ...(marks === '' ? [] : [shared(marks)])
      ],
      resources: resourcesOf(page, faces),
      moved,
      links: []
    }
  }

  function resourcesOf({content}: BoundPage, faces: ReadonlySet<string>): Entries {
    const kinds = new Map<string, Entries>()
    if (content) {
      for (const [kind, entries] of Object.entries(content.page.resources)) {
        kinds.set(kind, objects.entriesOf(content.galley, entries))
      }
      const pictures = content.page.pictures.map(({name, key}) => [name, imageOf(key)] as const)
      if (pictures.length > 0) kinds.set('XObject', {...kinds.get('XObject'), ...Object.fromEntries(pictures)})
    }
    const fontEntries = [...faces].sort().map(key => [key, fonts.reference(key)] as const)
    if (fontEntries.length > 0) kinds.set('Font', Object.fromEntries(fontEntries))
    return Object.fromEntries([...kinds].map(([kind, entries]) => [kind, dictionary(entries)]))
  }
}
