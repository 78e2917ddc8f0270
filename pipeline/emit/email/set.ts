/** Setting a chapter of the letter: its HTML and its text. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import type {Outcome} from '../../model/message.js'
import type {Flow, PreparedNode} from '../../model/nodes.js'
import type {PreparedChapter, PreparedPublication} from '../../model/publication.js'
import type {PreparedUnit, SettingContext} from '../emitter.js'
import {printHtml} from '../hast/print.js'
import {printedIn, typesetAll} from '../../math/formulas.js'
import type {Formulas} from '../../math/formulas.js'
import {createMailWriter, notesSection} from './body.js'
import type {EmailPart} from './part.js'
import {brokenPictures} from './pictures.js'
import {underlined} from './text/flow.js'
import {createTextWriter, notesText} from './text/writer.js'

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

/** With `body: excerpt` the text up to its mark, the notes called there, and a link to the rest. */
function shownPart(chapter: PreparedChapter, publication: PreparedPublication): PreparedChapter {
  const {excerpt} = chapter
  const {email, html} = publication.config.editions
  if (excerpt === undefined || email === false || email.body !== 'excerpt') return chapter
  const children = chapter.children.slice(0, excerpt)
  const called = callsIn(children)
  const words = {type: 'text', value: stringsFor(publication.config.lang).continueReading} as const
  const destination = {kind: 'internal', chapter: chapter.head.id} as const
  const more: Flow = {type: 'paragraph', children: [{type: 'link', destination, children: [words]}]}
  return {
    ...chapter,
    children: html === false || publication.config.url === undefined ? children : [...children, more],
    footnotes: chapter.footnotes.filter(({identifier}) => called.has(identifier))
  }
}

function callsIn(nodes: readonly PreparedNode[], found = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') found.add(node.note)
    if ('children' in node) callsIn(node.children, found)
  }
  return found
}

function setChapter(
  chapter: PreparedChapter,
  context: SettingContext,
  broken: ReadonlySet<string>,
  formulas: Formulas
): Outcome<EmailPart> {
  const diagnostics = createDiagnostics(chapter.head.path)
  const writer = createMailWriter(chapter, context, diagnostics, broken, formulas)
  const nodes = [...writer.write(chapter.children), ...notesSection(chapter, writer, context)]
  const plain = createTextWriter(context.publication, diagnostics, formulas)
  const notes = notesText(chapter, plain)
  const heading = underlined(stringsFor(context.publication.config.lang).notes, '-')
  const text = [plain.blocks(chapter.children), notes === '' ? '' : `${heading}\n\n${notes}`]
    .filter(part => part !== '')
    .join('\n\n')
  const value = {
    chapter: chapter.head.id,
    html: printHtml(nodes),
    text,
    links: plain.links,
    pictures: [...writer.pictures],
    formulas: [...writer.drawn.values()]
  }
  return {value, messages: diagnostics.messages, treatments: writer.treatments}
}
