/**
 * Names on the publication's site that the other editions lead to. The web edition makes what bears them; they stand here so
 * that a link of the mail, the e-book or the PDF cannot differ from it.
 */
import type {Asset} from '../model/asset.js'
import type {ChapterHead, PreparedPublication} from '../model/publication.js'
import {asciiSlug} from './slug.js'

/** Names of files may have 255 characters, and the path of an unpacked folder wants most of them. */
const longestStem = 60

/** Ids that the page itself needs begin so; an author's id that does is given a prefix, and so is one with that prefix. */
const reserved = /^(?:page|note|call|id)-/

/** File of a chapter's page. An article has no landing page: its first chapter is the index. */
export function sitePage(chapter: ChapterHead, {config, chapters}: PreparedPublication): string {
  return config.type === 'article' && chapters[0]?.id === chapter.id ? 'index.html' : `${chapter.slug}.html`
}

/** Absolute address of a page; `undefined` when the publication has none. */
export function siteAddress(url: string | undefined, page: string): string | undefined {
  if (url === undefined) return undefined
  return page === 'index.html' ? url : url + page
}

/** `#` and a physical id, as they stand in an address. */
export function siteFragment(id: string): string {
  // Half of a surrogate pair has no UTF-8; a browser would look for the replacement character too.
  return `#${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\u{FFFD}'))}`
}

/** Physical id of an author's. Injective, so that two ids never become one. */
export function siteId(identifier: string): string {
  return reserved.test(identifier) ? `id-${identifier}` : identifier
}

/** Id of a note. @param place in the chapter's list of notes, from 1: its number may not begin at 1 */
export function siteNote(place: number): string {
  return `note-${place}`
}

/** Path, below the publication's address, of a file that a chapter links to. */
export function siteFile(asset: Asset): string {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(asset.id)?.[0].toLowerCase() ?? ''
  return `files/${siteStem(asset.id)}.${asset.digest.slice(0, 8)}${extension}`
}

/** `name` of `images/Name.JPG`, fit for any file system and address. */
export function siteStem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return asciiSlug(file.replace(/\.[^.]*$/, '') || file).slice(0, longestStem)
}
