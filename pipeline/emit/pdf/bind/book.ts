/**
 * Parts to one PDF: the pages before and around the chapters are set, all is put in its order, and what only the whole knows
 * is filled in.
 *
 * Reports `pdf-engine-failed`, with the engine's words; there is no file then, and none when a chapter could not be set.
 */
import {createDiagnostics} from '../../../diagnostics/collector.js'
import {stringsFor} from '../../../language/strings.js'
import type {Artifact} from '../../../model/artifact.js'
import type {Message, Outcome} from '../../../model/message.js'
import type {PreparedPublication} from '../../../model/publication.js'
import type {DerivedPicture, Workshop} from '../../../model/workshop.js'
import {authorsOf} from '../../../publication/authors.js'
import type {BindingContext} from '../../emitter.js'
import {designOf} from '../design.js'
import {createDestinations} from '../destinations.js'
import {openFaces} from '../faces.js'
import type {BookFacts} from '../file/metadata.js'
import {packed} from '../file/packed.js'
import {coverPage} from '../furniture/cover.js'
import {lookOfStyle} from '../furniture/furniture.js'
import type {Furniture} from '../furniture/furniture.js'
import {createFurnish} from '../furniture/heads.js'
import {createWords} from '../furniture/plain-inline.js'
import {createGlyphs} from '../glyphs.js'
import type {PdfPart} from '../part.js'
import {createRuler} from '../ruler.js'
import {galleySetting} from '../setting.js'
import {mirrorOf} from '../sheet.js'
import {linkedFiles} from './attachments.js'
import {bookmarksOf} from './bookmarks.js'
import {claimsOf, manuscripts} from './claims.js'
import {holdGalleys, wholeBook} from './pages-around.js'
import {placePages} from './pages.js'
import {paperOf} from './paper.js'
import {writeBook} from './write-book.js'

export async function bindBook(
  publication: PreparedPublication,
  parts: readonly PdfPart[],
  context: BindingContext
): Promise<Outcome<readonly Artifact[]>> {
  // What failed has been reported where it stands.
  if (parts.some(({galley}) => galley === undefined)) return {value: [], messages: [], treatments: []}
  const {config} = publication
  try {
    const {bytes, pages, messages} = await bound(publication, parts, context)
    const artifact = {path: `${config.slug}.pdf`, mediaType: 'application/pdf', bytes, pages}
    return {value: [artifact], messages, treatments: []}
  } catch (cause) {
    const diagnostics = createDiagnostics(`${config.slug}.pdf`)
    diagnostics.report('pdf-engine-failed', undefined, {cause: cause instanceof Error ? cause.message : String(cause)})
    return {value: [], messages: diagnostics.messages, treatments: []}
  }
}

async function bound(
  publication: PreparedPublication,
  parts: readonly PdfPart[],
  context: BindingContext
): Promise<{readonly bytes: Uint8Array; readonly pages: number; readonly messages: readonly Message[]}> {
  const {config} = publication
  const {workshop, theme} = context
  const design = designOf(config, theme)
  const glyphs = createGlyphs(workshop, theme.families.text.name)
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
  const faces = await openFaces(workshop)
  const setting = await galleySetting(publication, design, context)
  const cover = await coverPage(furniture, context)
  const galleys = wholeBook(
    parts,
    furniture,
    {sections, cover: cover.content},
    holdGalleys(publication, setting, context)
  )
  const pages = placePages(galleys)
  const furnished = createFurnish(furniture)(
    pages.pages.map(({content}, index) => ({
      empty: content === undefined || content.page.chunks.length === 0,
      dests: pages.namesOn[index] ?? []
    }))
  )
  // Heads of pages say the title: whether it can be shown is known before the claim is made.
  glyphs.fit(publication.title.text, lookOfStyle('head', furniture), undefined)
  const {claims, messages} = claimsOf(publication, parts, glyphs.lacking())
  const bytes = await writeBook({
    galleys,
    pages,
    furnished,
    bookmarks: bookmarksOf(furniture, sections),
    facts: factsOf(publication, context.version, claims),
    setting,
    mirror: config.dir === 'rtl' ? -mirrorOf(design) : mirrorOf(design),
    paper: paperOf(config.editions.pdf === false ? {} : config.editions.pdf),
    faces,
    // Written objects and operators are the key: most of them come again when a book is bound again.
    pack: content =>
      typeof content === 'string' ? workshop.hold(`packed ${content}`, () => packed(content)) : packed(content),
    program: (font, ids) => workshop.program(font, ids),
    pictures: new Map([...(await picturesOf(parts, workshop)), ...cover.pictures]),
    attachments: [...manuscripts(publication, workshop), ...linkedFiles(parts, claims, workshop)]
  })
  return {bytes, pages: pages.pages.length, messages}
}

function factsOf(publication: PreparedPublication, version: string, claims: BookFacts['claims']): BookFacts {
  const {config, title, description} = publication
  return {
    title: title.text,
    authors: authorsOf(config).map(({name}) => name),
    subject: description,
    keywords: config.keywords,
    lang: config.lang,
    rights: config.rights ?? config.license,
    creator: `Fourfold ${version}`,
    date: new Date(config.buildDate),
    claims
  }
}

async function picturesOf(parts: readonly PdfPart[], workshop: Workshop): Promise<ReadonlyMap<string, DerivedPicture>> {
  const pictures = new Map<string, DerivedPicture>()
  for (const {key, job} of parts.flatMap(part => part.pictures)) {
    if (!pictures.has(key)) pictures.set(key, await workshop.picture(job))
  }
  return pictures
}
