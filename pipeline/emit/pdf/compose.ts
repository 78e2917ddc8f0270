/**
 * One chapter as content: its opening, its text, and its notes for the feet of pages or the end.
 *
 * Reports `vertical-unsupported`, and `glyph-missing` (once a script), `image-invalid`, `table-too-wide` and `node-unknown`, each at its place.
 */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import {printedIn, typesetAll} from '../../math/formulas.js'
import type {Outcome, Treatment} from '../../model/message.js'
import type {PreparedChapter} from '../../model/publication.js'
import type {SettingContext} from '../emitter.js'
import {across, columnsOf, columnState, flowInColumns} from './columns.js'
import type {Columns, PdfNode} from './content.js'
import {designOf} from './design.js'
import {createDestinations} from './destinations.js'
import {opening} from './furniture/opening.js'
import {bleedOf} from './furniture/bleed.js'
import {createGlyphs} from './glyphs.js'
import {endNotes, footNote} from './notes.js'
import {walk} from './handlers/index.js'
import {leftDestinations} from './handlers/phrasing.js'
import {leadFigure} from '../lead-figure.js'
import {flow} from './handlers/text-blocks.js'
import {assemble} from './made.js'
import type {PdfPart, PdfSection} from './part.js'
import {preparePictures} from './pictures.js'
import {isUndescribed} from './structure/described.js'
import {createRuler} from './ruler.js'
import type {PdfState} from './state.js'

export interface Composed {
  readonly content: readonly PdfNode[]
  /** The content flows in columns. */
  readonly columns: Columns | undefined
  /** Notes for the feet of pages, by the names that their calls bear. */
  readonly notes: readonly {readonly name: string; readonly node: PdfNode}[]
  /** Pictures the content names. */
  readonly pictures: PdfPart['pictures']
  readonly files: readonly string[]
  readonly sections: readonly PdfSection[]
  readonly lacks: PdfPart['lacks']
}

export async function composeChapter(chapter: PreparedChapter, context: SettingContext): Promise<Outcome<Composed>> {
  const {head, footnotes} = chapter
  const {publication, theme, workshop} = context
  const design = designOf(publication.config, theme)
  const {geometry, colours} = design
  const figure = leadFigure(head)
  const children = [...figure, ...chapter.children]
  const asked = columnsOf(chapter, geometry) && bleedOf(head, publication.assets, geometry)
  const diagnostics = createDiagnostics(head.path)
  const treatments: Treatment[] = []
  if (head.vertical) diagnostics.report('vertical-unsupported', undefined, {})
  const destinations = createDestinations(publication)
  const name = destinations.name(head.id)
  if (name === undefined) throw new Error(`${head.id} is no chapter of the publication`)
  const glyphs = createGlyphs(workshop, theme.families.text.name)
  const shown = [...children, ...footnotes.flatMap(note => note.children)]
  const pictures = await preparePictures(shown, publication.assets, workshop, geometry.measure, asked)
  const formulas = await typesetAll(printedIn(chapter), workshop)
  const state: PdfState = {
    medium: 'pdf',
    reportUnknown(node) {
      diagnostics.report('node-unknown', node, {type: node.type, edition: 'PDF'})
    },
    chapter: {
      publication,
      head,
      name,
      theme,
      geometry,
      colours,
      strings: stringsFor(head.lang),
      lang: head.lang,
      destinations,
      glyphs,
      formulas,
      pictures,
      ruler: createRuler(workshop),
      diagnostics,
      treatments,
      waiting: [],
      called: new Set(),
      attached: new Set()
    },
    look: head.lang === publication.config.lang ? {} : {lang: head.lang},
    ground: {font: 'text', fontSize: geometry.size, leading: geometry.leading},
    measure: geometry.measure,
    direction: head.dir,
    grid: true,
    spot: undefined,
    walk
  }
  const columns = columnsOf(chapter, geometry)
  const bleed = asked && !pictures.broken(asked.assetId) ? asked : undefined
  const lead = bleed ? [] : figure
  const text = columns
    ? [...across(opening(head, state, bleed)), ...flowInColumns(lead, chapter.children, state)]
    : [...opening(head, state), ...flow(children, state)]
  // A note that nothing in this edition calls has no page whose foot it could stand at.
  const atFoot = head.notesPdf === 'page' ? footnotes.filter(note => state.chapter.called.has(note.identifier)) : []
  const atEnd = footnotes.filter(note => !atFoot.includes(note))
  const inside = columns ? columnState(state) : state
  const notes = atFoot.map(note => footNote(note, inside))
  const content = [...text, ...endNotes(atEnd, inside), ...assemble(leftDestinations(state), {indent: 0, grid: false})]
  glyphs.report(diagnostics)
  const sections = head.outline.flatMap(({identifier, depth, number, title}) => {
    const dest = destinations.name(head.id, identifier)
    return dest === undefined
      ? []
      : [{dest, depth, title: number === undefined ? title.text : `${number} ${title.text}`}]
  })
  return {
    value: {
      content,
      notes,
      columns,
      pictures: [...pictures.used].map(([key, job]) => ({key, job})),
      files: [...state.chapter.attached],
      sections,
      lacks: {glyphs: glyphs.lacking(), descriptions: shown.some(isUndescribed)}
    },
    messages: diagnostics.messages,
    treatments
  }
}
