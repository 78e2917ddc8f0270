/** All parts of a book into one container. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import type {Artifact} from '../../model/artifact.js'
import type {Outcome} from '../../model/message.js'
import type {FurniturePiece} from '../../model/config.js'
import type {PreparedPublication} from '../../model/publication.js'
import {unreachable} from '../../model/unreachable.js'
import {placeFurniture} from '../../publication/furniture.js'
import type {BindingContext} from '../emitter.js'
import {templateOf} from '../slots.js'
import {accessibilityMetadata, totalOf} from './accessibility.js'
import {assembleBook, placePictures} from './book.js'
import type {Book, PlacedMedia, PlacedPicture} from './book.js'
import {collectMedia} from './media.js'
import {chapterTitle} from './chapter-head.js'
import {contentsTree} from './contents.js'
import {makeCover} from './cover.js'
import type {Cover} from './cover.js'
import {bindBook} from './engine.js'
import type {EngineBook, EngineFile} from './engine.js'
import {dinkusPath} from './handlers.js'
import {bookIdentifier} from './identifier.js'
import {landmarksOf} from './landmarks.js'
import {manifestItems} from './manifest-items.js'
import {mathFont} from './math-font.js'
import {bookMetadata, bookTitle} from './metadata.js'
import {guideOf, navBody, ncxOf} from './nav.js'
import {manifestOf, spineOf} from './opf.js'
import {coverPage, imprintPage, partPage, titlePage} from './pages.js'
import type {Page} from './pages.js'
import type {EpubPart} from './part.js'
import {makePicture} from './pictures.js'
import {planBook} from './plan.js'
import type {BookPlan} from './plan.js'
import {matterTypes} from './roles.js'
import {styleSheet} from './style.js'

export async function bindEpub(
  publication: PreparedPublication,
  parts: readonly EpubPart[],
  context: BindingContext
): Promise<Outcome<readonly Artifact[]>> {
  const {config} = publication
  const diagnostics = createDiagnostics('publication.yaml')
  const plan = planBook(publication)
  const pictures = await collectPictures(parts, context)
  const media = collectMedia(parts, context)
  const book = assembleBook(publication, parts, plan, pictures, media)
  const cover = await makeCover(publication, context, diagnostics)
  const fonts = await mathFont(parts, context.workshop)
  const made = await bindBook(describeBook({publication, parts, context, plan, pictures, media, book, cover, fonts}))
  if (made.kind === 'failed') {
    diagnostics.report('epub-engine-failed', undefined, {cause: made.cause})
    return {value: [], messages: diagnostics.messages, treatments: []}
  }
  const path = `${config.slug}.epub`
  return {
    value: [{path, mediaType: 'application/epub+zip', bytes: made.bytes}],
    messages: diagnostics.messages,
    treatments: []
  }
}

/** Each picture once, by the name of its file. */
async function collectPictures(parts: readonly EpubPart[], {workshop}: BindingContext) {
  const uses = new Map(parts.flatMap(({pictures}) => pictures).map(use => [use.assetId, use]))
  const sorted = [...uses.values()].sort((a, b) => (a.assetId < b.assetId ? -1 : 1))
  const made = []
  for (const use of sorted) made.push({assetId: use.assetId, picture: await makePicture(use, workshop)})
  return placePictures(made)
}

interface Binding {
  readonly publication: PreparedPublication
  readonly parts: readonly EpubPart[]
  readonly context: BindingContext
  readonly plan: BookPlan
  readonly pictures: readonly PlacedPicture[]
  readonly media: readonly PlacedMedia[]
  readonly book: Book
  readonly cover: Cover
  readonly fonts: readonly EngineFile[]
}

function describeBook(binding: Binding): EngineBook {
  const {publication, parts, context, plan, pictures, media, book, cover, fonts} = binding
  const {config} = publication
  const strings = stringsFor(config.lang)
  const template = (path: string): string => templateOf(context.templates, path)
  const chapters = chapterPages(binding)
  const {pages, order} = inOrder(chapters, publication, cover)
  const entries = contentsTree(publication, book, plan)
  const marks = landmarksOf(publication, pages, plan)
  const dinkus = parts.some(part => part.dinkus) ? [{path: dinkusPath, bytes: template('epub/dinkus.svg')}] : []
  const metadata = [
    ...bookMetadata(publication),
    ...accessibilityMetadata({...totalOf(parts), cover: true}, config.conformance),
    '<meta name="cover" content="cover-image"/>'
  ]
  return {
    title: bookTitle(publication),
    lang: config.lang,
    dir: config.dir,
    progression: config.vertical ? 'rtl' : config.dir,
    identifier: bookIdentifier(config),
    date: config.buildDate,
    css: styleSheet(
      template,
      parts.flatMap(({widths}) => widths),
      fonts.length > 0
    ),
    contentsTitle: strings.contents,
    nav: navBody(strings.contents, entries, marks),
    ncx: ncxOf(entries),
    metadata: metadata.join('\n'),
    manifest: manifestOf(
      manifestItems(pages, pictures, media, cover, {dinkus: dinkus.length > 0, font: fonts.length > 0})
    ),
    spine: spineOf(order),
    guide: guideOf(marks),
    pages,
    files: [
      {path: cover.path, bytes: cover.bytes},
      ...dinkus,
      ...fonts,
      ...pictures.map(({path, picture}) => ({path, bytes: picture.bytes})),
      ...media.map(({path, bytes}) => ({path, bytes}))
    ],
    templates: {
      package: template('epub/content.opf.ejs'),
      contents: template('epub/toc.xhtml.ejs'),
      ncx: template('epub/toc.ncx.ejs'),
      page: template('epub/page.xhtml.ejs')
    }
  }
}

/**
 * The pages around the text, each before the chapter it belongs before. `order` holds the navigation document as well, which
 * is the contents: a short text has it behind.
 */
function inOrder(
  chapters: readonly ChapterPage[],
  publication: PreparedPublication,
  cover: Cover
): {readonly pages: readonly Page[]; readonly order: readonly string[]} {
  const furniture = placeFurniture(publication, 'epub')
  const pages: Page[] = []
  const order: string[] = []
  const put = (page: Page) => {
    pages.push(page)
    order.push(`text-${page.stem}`)
  }
  const putFurniture = (chapter: string | undefined) => {
    for (const {what, before} of furniture) {
      if (before !== chapter) continue
      if (what === 'toc') order.push('nav')
      else put(furniturePage(what, publication, cover))
    }
  }
  for (const {page, opens} of chapters) {
    if (opens !== undefined) putFurniture(opens)
    put(page)
  }
  putFurniture(undefined)
  // A book can be without contents as text, never without a navigation document; readers find it in their menus.
  return {pages, order: order.includes('nav') ? order : [...order, 'nav']}
}

function furniturePage(what: Exclude<FurniturePiece, 'toc'>, publication: PreparedPublication, cover: Cover): Page {
  switch (what) {
    case 'cover':
      return coverPage(publication, cover.path)
    case 'title-page':
      return titlePage(publication)
    case 'imprint':
      return imprintPage(publication)
    default:
      return unreachable(what)
  }
}

interface ChapterPage {
  readonly page: Page
  /** The chapter that begins with this page, or with the page of a part before it. */
  readonly opens: string | undefined
}

/** Chapters in reading order, each part's page before its first chapter. */
function chapterPages({publication, book, plan}: Binding): readonly ChapterPage[] {
  const heads = new Map(publication.chapters.map(head => [head.id, head]))
  const openers = new Map<string, Page>()
  publication.divisions.forEach((division, index) => {
    const stem = plan.parts.get(index)
    const first = division.chapters.find(id => heads.has(id))
    if (stem !== undefined && first !== undefined) openers.set(first, partPage(publication, division, stem))
  })
  return book.files.flatMap(({part, index, stem}) => {
    const head = heads.get(part.chapter)
    const file = part.files[index]
    if (!head || !file) return []
    const page: Page = {
      stem,
      title: chapterTitle(head),
      lang: head.lang,
      dir: head.dir,
      matter: matterTypes[head.matter],
      className: head.vertical ? 'text vertical' : 'text',
      xhtml: book.resolve(file.xhtml, `${stem}.xhtml`),
      properties: file.properties
    }
    const opener = index === 0 ? openers.get(part.chapter) : undefined
    const opens = index === 0 ? part.chapter : undefined
    return opener
      ? [
          {page: opener, opens},
          {page, opens: undefined}
        ]
      : [{page, opens}]
  })
}
