/**
 * Parts to one PDF: furniture before and around them, bookmarks, page numbers, metadata.
 *
 * Reports `pdf-engine-failed`, with the engine's words; there is no file then.
 */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {hyphenationOf} from '../../language/hyphenation/wish.js'
import {stringsFor} from '../../language/strings.js'
import type {Artifact} from '../../model/artifact.js'
import type {Outcome} from '../../model/message.js'
import type {FurniturePiece} from '../../model/config.js'
import type {PreparedPublication} from '../../model/publication.js'
import {unreachable} from '../../model/unreachable.js'
import type {Workshop} from '../../model/workshop.js'
import {authorsOf} from '../../publication/authors.js'
import type {BindingContext} from '../emitter.js'
import {bookmarksOf} from './bookmarks.js'
import type {FontName, PdfNode} from './content.js'
import {designOf} from './design.js'
import {createDestinations} from './destinations.js'
import {print} from './engine/print.js'
import type {Book, FaceFiles} from './engine/print.js'
import {contents} from './furniture/contents.js'
import {imprint, titlePages} from './furniture/front.js'
import {lookOfStyle, shownFurniture} from './furniture/furniture.js'
import type {Furniture} from './furniture/furniture.js'
import {createFurnish} from './furniture/heads.js'
import {partPages} from './furniture/parts.js'
import {createWords} from './furniture/plain-inline.js'
import {createGlyphs, faceOf} from './glyphs.js'
import type {PdfPart} from './part.js'
import {createRuler} from './ruler.js'
import type {Tag} from './structure/tag.js'

export async function bindBook(
  publication: PreparedPublication,
  parts: readonly PdfPart[],
  context: BindingContext
): Promise<Outcome<readonly Artifact[]>> {
  const {config} = publication
  const {workshop, theme, version} = context
  const design = designOf(config, theme)
  const {geometry} = design
  const {families} = theme
  const glyphs = createGlyphs(workshop, {
    text: families.text.name,
    label: families.label.name,
    code: families.code.name
  })
  const furniture: Furniture = {
    publication,
    design,
    strings: stringsFor(config.lang),
    destinations: createDestinations(publication),
    glyphs,
    words: createWords(glyphs),
    ruler: createRuler(workshop)
  }
  const sections = new Map(parts.map(part => [part.chapter, part.sections]))
  const files = new Map<string, Uint8Array>()
  const fonts = faceFiles(workshop, files)
  for (const {key, job} of parts.flatMap(part => part.pictures)) {
    if (!files.has(key)) files.set(key, (await workshop.picture(job)).bytes)
  }
  const hyphenation = hyphenationOf(theme, config.hyphenation, undefined)
  const book: Book = {
    content: wholeText(parts, furniture, sections),
    notes: parts.flatMap(({notes}) => notes),
    sheet: {
      width: geometry.width,
      height: geometry.height,
      left: geometry.inner,
      right: geometry.width - geometry.inner - geometry.measure,
      size: geometry.size,
      leading: geometry.leading,
      first: geometry.first,
      last: geometry.last
    },
    mirror: design.twoSided ? geometry.width - geometry.measure - 2 * geometry.inner : 0,
    styles: design.styles,
    text: design.text,
    fonts,
    hyphenate: lang => workshop.hyphenate(lang, hyphenation),
    files,
    facts: {
      title: publication.title.text,
      authors: authorsOf(config).map(({name}) => name),
      subject: publication.description,
      keywords: config.keywords,
      lang: config.lang,
      rights: config.rights ?? config.license,
      creator: `Fourfold ${version}`,
      date: new Date(config.buildDate),
      universal: false
    },
    bookmarks: bookmarksOf(furniture, sections),
    furnish: createFurnish(furniture)
  }
  // Heads of pages say the title; they are made when there are pages.
  glyphs.fit(publication.title.text, lookOfStyle('head', furniture), undefined)
  const told = publication.title.text !== '' && config.langGuessed === undefined
  const universal = told && !glyphs.lacking() && parts.every(part => part.universal)
  try {
    const {bytes, pages} = await print({...book, facts: {...book.facts, universal}})
    const artifact = {path: `${config.slug}.pdf`, mediaType: 'application/pdf', bytes, pages}
    return {value: [artifact], messages: [], treatments: []}
  } catch (cause) {
    const diagnostics = createDiagnostics(`${config.slug}.pdf`)
    diagnostics.report('pdf-engine-failed', undefined, {cause: cause instanceof Error ? cause.message : String(cause)})
    return {value: [], messages: diagnostics.messages, treatments: []}
  }
}

/** The pages around the text, each before the chapter it belongs before, and the pages of parts after them. */
function wholeText(
  parts: readonly PdfPart[],
  furniture: Furniture,
  sections: Parameters<typeof contents>[1]
): readonly PdfNode[] {
  const partOpeners = partPages(furniture)
  const pieces = shownFurniture(furniture.publication)
  const pagesBefore = (chapter: string | undefined) =>
    pieces.filter(({before}) => before === chapter).flatMap(({what}) => pieceOf(what, furniture, sections))
  return [
    ...parts.flatMap(({chapter, content, lang}) => [
      ...pagesBefore(chapter),
      ...(partOpeners.get(chapter) ?? []),
      {stack: content, ...sectionTag(lang, furniture)}
    ]),
    ...pagesBefore(undefined)
  ]
}

function sectionTag(lang: string, {publication}: Furniture): {readonly tag: Tag} {
  return {tag: {type: 'Sect', ...(lang !== publication.config.lang && {lang})}}
}

function pieceOf(
  what: FurniturePiece,
  furniture: Furniture,
  sections: Parameters<typeof contents>[1]
): readonly PdfNode[] {
  switch (what) {
    case 'cover':
      return [] // printed by itself, on another paper
    case 'title-page':
      return titlePages(furniture)
    case 'imprint':
      return imprint(furniture)
    case 'toc':
      return contents(furniture, sections)
    default:
      return unreachable(what)
  }
}

const fontNames: readonly FontName[] = ['text', 'display', 'label', 'code']

/** Complete faces under names of their own; pdfkit opens and subsets those that are used. */
function faceFiles(workshop: Workshop, files: Map<string, Uint8Array>): Book['fonts'] {
  const fileOf = (font: FontName, bold: boolean, italics: boolean): string => {
    const face = faceOf({font, bold, italics})
    const name = `font:${face.family}-${face.weight}${face.italic ? 'i' : ''}`
    if (!files.has(name)) files.set(name, workshop.font(face))
    return name
  }
  const faces = (font: FontName): FaceFiles => ({
    normal: fileOf(font, false, false),
    bold: fileOf(font, true, false),
    italics: fileOf(font, false, true),
    bolditalics: fileOf(font, true, true)
  })
  const entries = fontNames.map(font => [font, faces(font)] as const)
  // One entry for each name of the list above.
  return Object.fromEntries(entries) as Book['fonts']
}
