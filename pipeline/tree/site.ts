/**
 * Names on the publication's site that the other editions lead to. The web edition makes what bears them; they stand here so
 * that a link of the mail, the e-book or the PDF cannot differ from it.
 */
import type {Asset} from '../model/asset.js'

/** Ids that the page itself needs begin so; an author's id that does is given a prefix, and so is one with that prefix. */
const reserved = /^(?:page|note|call|id)-/

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
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const plain = base.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return stem.slice(0, 60) || 'file'
}
