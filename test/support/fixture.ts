/**
 * A fixture: a folder with `input.md`, or `input/` where one file is not enough, run through the real stages to the prepared
 * tree and to the parts of the editions that were asked for, each in a form that a person can read.
 */
import {editionNames} from '../../pipeline/model/edition.js'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {emitters} from '../../pipeline/emit/index.js'
import {extractHtml, extractText, wholeOf} from '../../pipeline/emit/email/part.js'
import type {EmailPart} from '../../pipeline/emit/email/part.js'
import type {EpubPart} from '../../pipeline/emit/epub/part.js'
import type {HtmlPart} from '../../pipeline/emit/html/part.js'
import {composeChapter} from '../../pipeline/emit/pdf/compose.js'
import type {Composed} from '../../pipeline/emit/pdf/compose.js'
import type {EditionName} from '../../pipeline/model/edition.js'
import {checkFormulas} from '../../pipeline/math/formulas.js'
import type {Message} from '../../pipeline/model/message.js'
import type {PreparedChapter, PreparedPublication, SourcePublication} from '../../pipeline/model/publication.js'
import {createParser, parseInline} from '../../pipeline/parse/index.js'
import {assemble, loadEmoji, prepare} from '../../pipeline/prepare/index.js'
import {watchIncluded} from '../../pipeline/read/included.js'
import {read} from '../../pipeline/read/index.js'
import {inOrder, settleSeverity} from '../../pipeline/report/order.js'
import {fillSolutions, shape, shapeTitle} from '../../pipeline/shape/index.js'
import {factsOf, register} from '../../pipeline/survey/index.js'
import {testContext} from './emit.js'
import {printLetter, printMarkup} from './print-markup.js'
import {printMessages} from './print-messages.js'
import {printPages} from './print-pages.js'
import {printTree} from './print-tree.js'

const emojiOf = await loadEmoji()

/** What a fixture may show of the editions. A new one shows those whose file, perhaps empty, stands in `expected/`. */
export const editionViews = ['html.html', 'epub.xhtml', 'email.html', 'email.txt', 'pdf.txt'] as const
export type EditionView = (typeof editionViews)[number]

/** @returns text by name of the file under `expected/` */
export async function runFixture(folder: string, views: readonly EditionView[]): Promise<ReadonlyMap<string, string>> {
  const input = existsSync(join(folder, 'input')) ? 'input' : 'input.md'
  const found = await read({
    cwd: folder,
    paths: [input],
    output: join(folder, 'dist'),
    drafts: false,
    url: 'https://example.org/',
    sourceDateEpoch: 0,
    editions: new Set(editionNames)
  })
  const made = found.publications.map(source => ({source, ...prepareAll(source)}))
  const shown = await Promise.all(views.map(async view => [view, await showAll(made, view)] as const))
  const messages = [
    ...found.messages,
    ...made.flatMap(({source, messages}) => adopted(messages, source)),
    ...(await Promise.all(made.map(formulaMessages))).flat(),
    ...shown.flatMap(([, {messages}]) => messages)
  ]
  // A sender is no part of any behaviour shown here; test/read asks for the message.
  return new Map([
    ['tree.txt', made.map(({publication, chapters}) => printTree(publication, chapters)).join('\n')],
    ['messages.txt', printMessages(inOrder(distinct(messages.filter(({rule}) => rule !== 'email-sender-missing'))))],
    ...shown.map(([view, {text}]) => [view, text] as const)
  ])
}

async function formulaMessages({source, publication, chapters}: Made): Promise<readonly Message[]> {
  const {workshop} = testContext(publication, source.library)
  const lists = await Promise.all(chapters.map(chapter => checkFormulas(chapter, workshop)))
  return adopted(lists.flat(), source)
}

interface Made {
  readonly source: SourcePublication
  readonly publication: PreparedPublication
  readonly chapters: readonly PreparedChapter[]
  readonly messages: readonly Message[]
}

function prepareAll(source: SourcePublication): Omit<Made, 'source'> {
  const {config, library, divisions, drafts} = source
  const parser = createParser()
  const messages: Message[] = []
  const alone = source.chapters.filter(({generate}) => !generate).length === 1
  const apart = source.chapters.flatMap(chapter => {
    const parsed = parser.parse(chapter.text, chapter.path, chapter.frontMatter.math ?? config.math)
    const outcome = shape(chapter, parsed.value, {
      config,
      parseInline,
      parseBlocks: (text, outside) => parser.parseBlocks(text, outside),
      included: watchIncluded(library).included,
      alone,
      styled: new Set()
    })
    messages.push(...parsed.messages, ...outcome.messages)
    return outcome.value
  })
  const shaped = apart.map(one => (one.generate?.what === 'solutions' ? fillSolutions(one, apart) : one))
  const all = shaped.map(chapter => ({chapter, facts: factsOf(chapter)}))
  const registered = register({config, facts: all.map(({facts}) => facts), divisions, drafts, library})
  messages.push(...registered.messages)
  const there = all.filter(({facts}) => registered.value.chapters.has(facts.id))
  const chapters = there.map(({chapter, facts}) => {
    const outcome = prepare(chapter, facts, registered.value, {config, faces: ['Source Serif 4'], emojiOf})
    messages.push(...outcome.messages)
    return outcome.value
  })
  const heads = chapters.map(({head}) => head)
  const whole = assemble(source, heads, registered.value, text => shapeTitle(text, config, parseInline))
  messages.push(...whole.messages)
  return {publication: whole.value, chapters, messages}
}

/** What one edition makes of the chapters, without the shell, the styles and the metadata of the whole. */
async function showAll(made: readonly Made[], view: EditionView) {
  const texts: string[] = []
  const messages: Message[] = []
  for (const {source, publication, chapters} of made) {
    const emitter = await emitters[editionOf(view)]()
    const context = testContext(publication, source.library)
    for (const unit of emitter.units(publication)) {
      const wanted = chapters.filter(({head}) => unit.chapters.includes(head.id))
      // Of print the content before it is laid out: pages would say nothing that can be read.
      const [first] = wanted
      const outcome =
        view === 'pdf.txt' && first
          ? await composeChapter(first, context)
          : await emitter.set({id: unit.id, chapters: wanted}, context)
      messages.push(...adopted(outcome.messages, source))
      if (chapters.length > 1)
        texts.push(view === 'email.txt' || view === 'pdf.txt' ? `== ${unit.id}` : `<!-- ${unit.id} -->`)
      texts.push(show(view, outcome.value))
    }
  }
  return {text: `${texts.join('\n')}\n`, messages}
}

function editionOf(view: EditionView): EditionName {
  switch (view) {
    case 'html.html':
      return 'html'
    case 'epub.xhtml':
      return 'epub'
    case 'email.html':
    case 'email.txt':
      return 'email'
    case 'pdf.txt':
      return 'pdf'
  }
}

/** Each edition's part is the one that its own emitter has just made. */
function show(view: EditionView, part: unknown): string {
  switch (view) {
    case 'html.html': {
      const {article, pictures} = part as HtmlPart
      return printMarkup(article.replace(/<!--picture:(\d+)-->/g, (_, index) => pictures[Number(index)]?.html ?? ''))
    }
    case 'epub.xhtml':
      return (part as EpubPart).files
        .map(({xhtml}) =>
          printMarkup(xhtml.map(piece => (typeof piece === 'string' ? piece : lateText(piece))).join(''))
        )
        .join('\n')
    case 'email.html':
      return printLetter(extractHtml(wholeOf(part as EmailPart)))
    case 'email.txt':
      return extractText(wholeOf(part as EmailPart))
    case 'pdf.txt':
      return printPages(withNotes(part as Composed))
  }
}

function lateText(late: Exclude<EpubPart['files'][number]['xhtml'][number], string>): string {
  switch (late.kind) {
    case 'target':
      return `{${late.chapter}${late.identifier === undefined ? '' : ` ${late.identifier}`}}`
    case 'id':
      return `{${late.id}}`
    case 'picture':
    case 'media':
      return `{${late.assetId}}`
  }
}

/** As publish.ts hands them on. */
function adopted(messages: readonly Message[], {config, prefix}: SourcePublication): readonly Message[] {
  return settleSeverity(messages, config.rules).map(message => ({...message, file: prefix + message.file}))
}

/** Both forms of the mail come from one part, which would say everything twice. */
function distinct(messages: readonly Message[]): readonly Message[] {
  return [...new Map(messages.map(message => [JSON.stringify(message), message])).values()]
}

/** The content of a part, and under a line of its own what it has for the feet of pages. */
function withNotes({content, notes}: Composed): Composed['content'] {
  const atFoot = notes.map(({node}) => node)
  return atFoot.length === 0 ? content : [...content, {text: '(at the feet of pages)'}, ...atFoot]
}
