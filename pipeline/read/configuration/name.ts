/** What a publication is called: its slug, unique in a build, and its title. */
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {Position} from '../../model/nodes.js'
import {decode} from '../decode.js'
import {createDiagnostics} from '../../diagnostics/collector.js'
import type {Folder} from '../folder.js'
import {headlineOf} from '../headline.js'
import {slugOf} from '../../publication/slug.js'

/** Slugs of a build -> the publication that has it, as messages name it, and whether it was given by hand. */
export type SlugShelf = Map<string, {readonly owner: string; readonly byHand: boolean}>

export interface SlugFacts {
  /** `slug:` as given. */
  readonly given: string | undefined
  /** Name of the folder. */
  readonly name: string
  /** Name of the lone file. */
  readonly file: string | undefined
  readonly owner: string
  readonly spot: Position | undefined
}

/** Reports `slug-taken`: an error for two equal `slug:` keys, since one of the two authors will not find the pages there. */
export function chooseSlug(facts: SlugFacts, shelf: SlugShelf, diagnostics: Diagnostics): string {
  const folder = slugOf(facts.name, undefined)
  const stem = facts.file?.split('/').at(-1)
  const wanted = facts.given ?? (stem === undefined ? folder : slugOf(stem, folder))
  const other = shelf.get(wanted)
  const slug = freeSlug(wanted, shelf)
  const byHand = facts.given !== undefined
  if (other) {
    const severity = byHand && other.byHand ? 'error' : undefined
    diagnostics.report('slug-taken', facts.spot, {slug: wanted, other: other.owner}, severity)
  }
  shelf.set(slug, {owner: facts.owner, byHand})
  return slug
}

/** A slug that nobody has: the next number at its end from 2. */
function freeSlug(slug: string, shelf: SlugShelf): string {
  if (!shelf.has(slug)) return slug
  for (let number = 2; ; number++) if (!shelf.has(`${slug}-${number}`)) return `${slug}-${number}`
}

/** The title that README.md gives a folder, or the folder's name in words. */
export function folderTitle(folder: Folder, name: string): string {
  const readme = [...folder.library.files.keys()].find(path => /^readme\.(?:md|markdown)$/i.test(path))
  const bytes = readme === undefined ? undefined : folder.library.bytes(readme)
  // README is no chapter: what is wrong with its bytes is not reported.
  return (bytes && headlineOf(decode(bytes, createDiagnostics('')))) ?? inWords(name)
}

/** `03-slow_river.md` -> "Slow river". */
export function inWords(name: string): string {
  const stem = name.replace(/\.(?:md|markdown|qmd|rmd)$/i, '')
  const words =
    stem
      .replace(/^[\d\s._-]+(?=\p{L})/u, '')
      .replace(/[\s_-]+/g, ' ')
      .trim() || stem
  return words.charAt(0).toUpperCase() + words.slice(1)
}
