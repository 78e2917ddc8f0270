/**
 * One chapter as content: its opening, its text, its notes.
 *
 * Reports `vertical-unsupported`, and `glyph-missing` (once a script), `image-invalid`, `table-too-wide` and `node-unknown`, each at its place.
 */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {numberIn} from '../../language/numerals.js'
import {stringsFor} from '../../language/strings.js'
import {printedIn, typesetAll} from '../../math/formulas.js'
import type {Outcome, Treatment} from '../../model/message.js'
import type {Footnote, PreparedChapter} from '../../model/publication.js'
import type {SettingContext} from '../emitter.js'
import type {PdfNode} from './content.js'
import {designOf} from './design.js'
import {createDestinations, callName, noteName} from './destinations.js'
import {opening} from './furniture/opening.js'
import {createGlyphs} from './glyphs.js'
import {walk} from './handlers/index.js'
import {leftDestinations} from './handlers/phrasing.js'
import {leadFigure} from './lead.js'
import {flow} from './handlers/text-blocks.js'
import {assemble, block} from './made.js'
import type {PdfPart} from './part.js'
import {preparePictures} from './pictures.js'
import {createRuler} from './ruler.js'
import {grounded, narrowed} from './state.js'
import type {PdfState} from './state.js'
import {styleOf} from './styled.js'

export async function setChapter(chapter: PreparedChapter, context: SettingContext): Promise<Outcome<PdfPart>> {
  const {head, footnotes} = chapter
  const children = [...leadFigure(chapter.head), ...chapter.children]
  const {publication, theme, workshop} = context
  const design = designOf(publication.config, theme)
  const {geometry, colours} = design
  const diagnostics = createDiagnostics(head.path)
  const treatments: Treatment[] = []
  if (head.vertical) diagnostics.report('vertical-unsupported', undefined, {})
  const destinations = createDestinations(publication)
  const name = destinations.name(head.id)
  if (name === undefined) throw new Error(`${head.id} is no chapter of the publication`)
  const glyphs = createGlyphs(workshop, {
    text: theme.families.text.name,
    label: theme.families.label.name,
    code: theme.families.code.name
  })
  const shown = [...children, ...footnotes.flatMap(note => note.children)]
  const pictures = await preparePictures(shown, publication.assets, workshop, geometry.measure)
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
      waiting: []
    },
    look: head.lang === publication.config.lang ? {} : {lang: head.lang},
    ground: {font: 'text', fontSize: geometry.size, leading: geometry.leading},
    measure: geometry.measure,
    grid: true,
    spot: undefined,
    walk
  }
  const content = [
    ...opening(head, state),
    ...flow(children, state),
    ...notes(footnotes, state),
    ...assemble(leftDestinations(state), {indent: 0, grid: false})
  ]
  glyphs.report(diagnostics)
  const sections = head.outline.flatMap(({identifier, depth, number, title}) => {
    const dest = destinations.name(head.id, identifier)
    return dest === undefined
      ? []
      : [{dest, depth, title: number === undefined ? title.text : `${number} ${title.text}`}]
  })
  return {
    value: {chapter: head.id, content, pictures: [...pictures.used].map(([key, job]) => ({key, job})), sections},
    messages: diagnostics.messages,
    treatments
  }
}

/** The notes of the chapter at its end; each number leads back to the first call. */
function notes(footnotes: readonly Footnote[], state: PdfState): readonly PdfNode[] {
  if (footnotes.length === 0) return []
  const {geometry, colours, strings, lang, name, waiting, glyphs} = state.chapter
  const label = {font: 'label', bold: true, features: []} as const
  const inset = 16 * geometry.factor
  const inside = narrowed(grounded(state, styleOf('note', state)), inset)
  const ul = footnotes.map((note, index) => {
    waiting.push(noteName(name, note.identifier))
    const stack = flow(note.children, inside)
    const kept = stack.length > 0 ? stack : [{text: ' '}]
    const number = note.number === undefined ? '' : numberIn(lang, note.number)
    const back = note.calls > 0 ? {goTo: callName(name, note.identifier, 1)} : {}
    const look = {...label, fontSize: 7 * geometry.factor, color: colours.accent, ...back}
    const [marker] = number === '' ? [] : glyphs.fit(number, look, undefined)
    return {stack: kept, whole: 5 * inside.ground.leading, ...(marker && {marker}), ...(index > 0 && {gap: 2})}
  })
  const head: PdfNode = {text: strings.notes, style: 'h3', keep: true, gap: 2 * geometry.leading}
  const [made] = assemble([block({ul, inset, style: 'note'})], {indent: 0, grid: false})
  return made ? [head, {...made, gap: geometry.leading / 2}] : []
}
