/** Setting a chapter of the letter: its HTML and its text. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import type {Outcome} from '../../model/message.js'
import type {PreparedChapter} from '../../model/publication.js'
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
  const [chapter] = chapters
  if (!chapter) throw new Error('a unit of the mail is one chapter')
  const {publication, theme, workshop} = context
  const formulas = await typesetAll(printedIn(chapter), workshop)
  const first = setChapter(chapter, context, new Set(), formulas)
  const broken = await brokenPictures(first.value.pictures, publication, theme, workshop)
  return broken.size === 0 ? first : setChapter(chapter, context, broken, formulas)
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
