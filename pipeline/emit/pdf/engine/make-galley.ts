/**
 * The door to pdfmake: content in our shape in, a galley out.
 *
 * pdfmake's own printer would resolve addresses and ask access policies; this one never does: it is asked for no font and no
 * picture, and the policy for local files refuses everything. pdfmake writes into what it is given, so it gets a copy.
 *
 * Seen with pdfmake 0.3.11 and pdfkit 0.19.1, pinned; engine-contract.test.ts tells when an inside we use has changed.
 * Throws plain errors.
 */
import svgModule from 'pdfmake/js/SVGMeasure.js'
import type {ParagraphLook, PdfNode} from '../content.js'
import type {Galley} from '../galley.js'
import type {Sheet} from '../sheet.js'
import {settleTree} from '../structure/settled.js'
import {createTree} from '../structure/tree.js'
import type {WordBook} from '../typeset/words.js'
import {BookDocument} from './document.js'
import {BookLayout} from './layout.js'
import type {Grid, PageBox} from './laid-node.js'
import type {TypeCase} from './looks.js'
import {createLineMaker} from './made-lines.js'
import {createMarks} from './marks.js'
import {BookRenderer} from './renderer.js'
import {ruled, side} from './table-layouts.js'

/** What all galleys of a book are made with. */
export interface GalleySetting {
  readonly sheet: Sheet
  readonly styles: Readonly<Record<string, ParagraphLook>>
  readonly text: ParagraphLook
  readonly types: TypeCase
  readonly words: WordBook
  /** The book is read from right to left: what stands at one edge of a page stands at the other. */
  readonly mirrored: boolean
}

export interface GalleyContent {
  readonly content: readonly PdfNode[]
  /** Notes for the feet of pages, by the names that their calls bear. */
  readonly notes: readonly {readonly name: string; readonly node: PdfNode}[]
  readonly lang: string
}

export function makeGalley({content, notes, lang}: GalleyContent, setting: GalleySetting): Galley {
  const {sheet, styles, text, types, words, mirrored} = setting
  const document = new BookDocument(types)
  const ink = text.color ?? '#000000'
  const {box, grid} = boxOf(types, sheet, ink)
  const tree = createTree(lang)
  const layout = new BookLayout(
    document,
    box,
    new svgModule.default(),
    grid,
    createLineMaker(document, words, tree, mirrored),
    tree
  )
  layout.registerTableLayouts({ruled: ruled(ink), side: side()})
  const [body, ...noteNodes] = structuredClone([{stack: content}, ...notes.map(({node}) => node)])
  const byName = new Map(notes.flatMap(({name}, index) => pair(name, noteNodes[index])))
  const pages = layout.layoutBook(body ?? {stack: []}, byName, styles, text)
  const marks = createMarks(
    operators => document.addContent(operators),
    element => tree.place(element)
  )
  document.marks = marks
  new BookRenderer(document, marks, mirrored).renderPages(pages)
  marks.close()
  tree.finish()
  return document.galley(settleTree(tree.root), marks.counts)
}

function pair(name: string, node: PdfNode | undefined): readonly (readonly [string, PdfNode])[] {
  return node ? [[name, node]] : []
}

/** Margins that put the first and the last baseline of the text on their lines. */
function boxOf(types: TypeCase, sheet: Sheet, ink: string): {readonly box: PageBox; readonly grid: Grid} {
  const {width, height, left, right, size, leading, first, last} = sheet
  const {ascender, descender} = types.face('text', false, false)
  const baseline = (leading - ((ascender - descender) * size) / 1000) / 2 + (ascender * size) / 1000
  const top = first * leading - baseline
  // A hair more than the last line needs: sums of leadings are not exact.
  const bottom = height - (last * leading + leading - baseline) - 0.1
  return {box: {width, height, margins: {left, right, top, bottom}}, grid: {top, leading, baseline, ink}}
}
