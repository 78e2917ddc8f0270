/** Setting a chapter of the letter: its HTML and its text. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import type {Outcome} from '../../model/message.js'
import type {Flow} from '../../model/nodes.js'
import type {PreparedChapter, PreparedPublication} from '../../model/publication.js'
import type {PreparedUnit, SettingContext} from '../emitter.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {foreignTo} from './foreign.js'
import {printedIn, typesetAll} from '../../math/formulas.js'
import type {Formulas} from '../../math/formulas.js'
import {callsIn, excerptOf} from '../excerpt.js'
import {leadFigure} from '../lead-figure.js'
import {createMailWriter, noteBlock, notesHead} from './body.js'
import {belowKicker} from './dress.js'
import type {EmailNote, EmailPart, EmailPiece} from './part.js'
import {brokenPictures} from './pictures.js'
import {underlined} from './text/flow.js'
import {createTextWriter, noteText} from './text/writer.js'

/** A chapter is set a second time only when a picture turns out to be none, with its description in place. */
export async function setUnit({chapters}: PreparedUnit, context: SettingContext): Promise<Outcome<EmailPart>> {
  const [whole] = chapters
  if (!whole) throw new Error('a unit of the mail is one chapter')
  const {publication, theme, workshop} = context
  const chapter = shownPart(whole, publication)
  const formulas = await typesetAll(printedIn(chapter), workshop)
  const first = setChapter(chapter, context, new Set(), formulas)
  const broken = await brokenPictures(first.value.pictures, publication, theme, workshop)
  return broken.size === 0 ? first : setChapter(chapter, context, broken, formulas)
}

/** With `body: excerpt` the start of the text, the notes called there, and a link to the rest. */
function shownPart(chapter: PreparedChapter, publication: PreparedPublication): PreparedChapter {
  const {email, html} = publication.config.editions
  if (email === false || email.body !== 'excerpt') return chapter
  const cut = excerptOf(chapter)
  if (cut.children.length === chapter.children.length) return chapter
  const words = {type: 'text', value: stringsFor(chapter.head.lang).continueReading} as const
  const destination = {kind: 'internal', chapter: chapter.head.id} as const
  const more: Flow = {type: 'paragraph', children: [{type: 'link', destination, children: [words]}]}
  const led = html !== false && publication.config.url !== undefined
  return led ? {...cut, children: [...cut.children, more]} : cut
}

function setChapter(
  chapter: PreparedChapter,
  context: SettingContext,
  broken: ReadonlySet<string>,
  formulas: Formulas
): Outcome<EmailPart> {
  const {publication} = context
  const diagnostics = createDiagnostics(chapter.head.path)
  const writer = createMailWriter(chapter, context, diagnostics, broken, formulas)
  const plain = createTextWriter(publication, chapter.head.lang, diagnostics, formulas)
  const own = foreignTo(chapter.head, publication)
  const inLanguage = (made: readonly HastNode[]) => printHtml(own ? [h('div', own, made)] : made)
  const flow = [...leadFigure(chapter.head), ...chapter.children]
  const blocks = flow.map((node, index): EmailPiece => {
    const before = flow[index - 1]
    const led = node.type === 'heading' && before?.type === 'block' && before.kind === 'kicker'
    const made = writer.write([node])
    const html = inLanguage(led ? made.map(belowKicker) : made)
    const text = plain.blocks([node])
    return {html, text, calls: [...callsIn([node])], links: plain.named(), leads: node.type === 'heading'}
  })
  const notes = chapter.footnotes.map((note): EmailNote => {
    const html = inLanguage([noteBlock(note, chapter.head, writer, context)])
    const text = noteText(note, plain)
    const {identifier} = note
    return {identifier, called: note.calls > 0, html, text, calls: [], links: plain.named(), leads: false}
  })
  const value = {
    chapter: chapter.head.id,
    blocks,
    notes,
    notesHead: {
      html: inLanguage(notesHead(chapter.head, context)),
      text: underlined(stringsFor(chapter.head.lang).notes, '-')
    },
    links: plain.links,
    pictures: [...writer.pictures],
    formulas: [...writer.drawn.values()]
  }
  return {value, messages: diagnostics.messages, treatments: writer.treatments}
}
