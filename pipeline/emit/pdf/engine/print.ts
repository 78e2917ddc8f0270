/**
 * The door to pdfmake: a book in our content's shape in, the bytes of a PDF out.
 *
 * pdfmake's own printer would resolve addresses and ask access policies; this one never does: fonts and pictures come as bytes,
 * and the policy for local files refuses everything. pdfmake writes into what it is given, so it gets a copy.
 *
 * Seen with pdfmake 0.3.11 and pdfkit 0.19.1, pinned; engine-contract.test.ts tells when an inside we use has changed.
 * Throws plain errors; `bind` makes `pdf-engine-failed` of them.
 */
import svgModule from 'pdfmake/js/SVGMeasure.js'
import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
import type {FontName, ParagraphLook, PdfNode, Span} from '../content.js'
import {faceOpener} from '../../../fonts/face.js'
import type {Hyphenate} from '../../../model/hyphenation.js'
import {createWordBook} from '../typeset/words.js'
import type {WordBook} from '../typeset/words.js'
import {BookDocument} from './document.js'
import {BookLayout} from './layout.js'
import type {Grid} from './laid-node.js'
import type {PageBox} from './layout.js'
import {BookLine} from './book-line.js'
import {breakLines} from './lines.js'
import type {BookFacts} from './metadata.js'
import {lookOf, settle} from './looks.js'
import {writeOutline} from './outline.js'
import type {Bookmark} from './outline.js'
import {layOutWithPages} from './page-numbers.js'
import {BookRenderer} from './renderer.js'
import {ruled, side} from './table-layouts.js'
import {settleTree} from '../structure/settled.js'
import {createTree} from '../structure/tree.js'
import {createMarks} from './marks.js'
import {writeStructure} from './structure-writer.js'

export interface Book {
  readonly content: readonly PdfNode[]
  /** Notes for the feet of pages, by the names that their calls bear. */
  readonly notes: readonly {readonly name: string; readonly node: PdfNode}[]
  readonly sheet: Sheet
  /** Shift of left-hand pages, in points. */
  readonly mirror: number
  readonly styles: Readonly<Record<string, ParagraphLook>>
  readonly text: ParagraphLook
  readonly fonts: Readonly<Record<FontName, FaceFiles>>
  /** How words of a language are parted; `undefined`: they are not. */
  readonly hyphenate: (lang: string) => Hyphenate | undefined
  /** Bytes of fonts and pictures by name. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly facts: BookFacts
  readonly bookmarks: readonly Bookmark[]
  readonly furnish: Furnish
}
/** A page and its grid, in points; lines count from the top trim. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly size: number
  readonly leading: number
  readonly first: number
  readonly last: number
}
export interface FaceFiles {
  readonly normal: string
  readonly bold: string
  readonly italics: string
  readonly bolditalics: string
}

/** A page before its furniture. */
export interface BarePage {
  readonly empty: boolean
  /** Names of the destinations on it, from top to bottom. */
  readonly dests: readonly string[]
}
/** Words at a fixed place: a running head, a folio. */
export interface Stamp extends Span {
  /** Points from the top trim to the baseline. */
  readonly baseline: number
  readonly edge: 'start' | 'end'
}
export interface Furnished {
  /** As the reader sees it: `iv`, `12`. */
  readonly labels: readonly string[]
  /** Where numbering begins anew: index of the page, style as in PDF (`r` roman, `D` arabic), first number. */
  readonly ranges: readonly {readonly page: number; readonly style: 'r' | 'D'; readonly start: number}[]
  /** One list a page. */
  readonly stamps: readonly (readonly Stamp[])[]
}
export type Furnish = (pages: readonly BarePage[]) => Furnished

export interface Printed {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly labels: readonly string[]
  /** Index of the page of each destination. */
  readonly places: ReadonlyMap<string, number>
}

export async function print(book: Book): Promise<Printed> {
  const images = Object.fromEntries([...book.files.keys()].map(name => [name, name]))
  const types = {fonts: book.fonts, open: await faceOpener(), hyphenate: book.hyphenate}
  const document = new BookDocument(types, images, book.files, book.facts, book.mirror)
  const {box, grid} = boxOf(document, book.sheet, book.text.color ?? '#000000', book.mirror !== 0)
  const words = createWordBook()
  const nodes = [{stack: book.content}, ...book.notes.map(({node}) => node)]
  const {pages, places, furnished, labelOf, tree} = layOutWithPages(nodes, ([content, ...noteNodes]) => {
    const tree = createTree(book.facts.lang)
    const layout = new BookLayout(document, box, new svgModule.default(), grid, words, tree)
    layout.registerTableLayouts({ruled: ruled(book.text.color ?? '#000000'), side: side()})
    const notes = new Map(book.notes.flatMap(({name}, index) => pair(name, noteNodes[index])))
    const pages = layout.layoutBook(content ?? {stack: []}, notes, book.styles, book.text)
    const bare = pages.map(page => ({empty: page.items.length === 0, dests: destsOf(page)}))
    const places = new Map(bare.flatMap((page, index) => page.dests.map(name => [name, index] as const)))
    const furnished = book.furnish(bare)
    return {pages, places, furnished, tree, labelOf: (dest: string) => furnished.labels[places.get(dest) ?? -1]}
  })
  const {labels, ranges, stamps} = furnished
  for (const [index, page] of pages.entries()) {
    for (const stamp of stamps[index] ?? [])
      page.items.push({type: 'line', item: stampLine(document, book.sheet, page.pageSize, stamp, words)})
  }
  const marks = createMarks(
    operators => document.addContent(operators),
    element => tree.place(element)
  )
  document.marks = marks
  const renderer = new BookRenderer(document, labelOf, marks)
  renderer.renderPages(pages)
  marks.close()
  tree.finish()
  const settled = settleTree(tree.root)
  if (settled) writeStructure(document, settled, marks)
  writeOutline(document, book.bookmarks, places, box)
  document._root.data['PageLabels'] = {Nums: ranges.flatMap(({page, style, start}) => [page, {S: style, St: start}])}
  document.end()
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk as Uint8Array)
  return {bytes: new Uint8Array(Buffer.concat(chunks)), pages: pages.length, labels, places}
}

function pair(name: string, node: PdfNode | undefined): readonly (readonly [string, PdfNode])[] {
  return node ? [[name, node]] : []
}

/** Margins that put the first and the last baseline of the text on their lines. */
function boxOf(
  document: BookDocument,
  sheet: Sheet,
  ink: string,
  mirrored: boolean
): {readonly box: PageBox; readonly grid: Grid} {
  const {width, height, left, right, size, leading, first, last} = sheet
  const {ascender, descender} = document.face('text', false, false)
  const baseline = (leading - ((ascender - descender) * size) / 1000) / 2 + (ascender * size) / 1000
  const top = first * leading - baseline
  // A hair more than the last line needs: sums of leadings are not exact.
  const bottom = height - (last * leading + leading - baseline) - 0.1
  return {box: {width, height, margins: {left, right, top, bottom}}, grid: {leading, baseline, ink, mirrored}}
}

function destsOf(page: LayoutPage): readonly string[] {
  const names: string[] = []
  for (const {item} of page.items) {
    // Items of every kind are plain objects of pdfmake's; only ours have destinations.
    const {dests} = item as {readonly dests?: readonly string[]}
    if (dests) names.push(...dests)
  }
  return names
}

/** On a turned page what stands at the foot keeps its distance from it. */
function stampLine(
  document: BookDocument,
  sheet: Sheet,
  page: LayoutPage['pageSize'],
  stamp: Stamp,
  words: WordBook
): BookLine {
  const {left, right} = sheet
  const {width} = page
  const {baseline: upright, edge, ...span} = stamp
  const baseline = upright > sheet.height / 2 ? upright + page.height - sheet.height : upright
  const look = lookOf(document, settle(document, {fontSize: 10}), span)
  const {size} = look
  const alignment = edge === 'start' ? 'left' : 'right'
  const setting = {measure: width - left - right, leading: size, baseline: size, indent: 0, hang: 0, preserve: true}
  const line = breakLines([span], () => look, {...setting, alignment}, words)[0] ?? new BookLine([], 0, 0, 0)
  line.x = left
  line.y = baseline - size
  return line
}
