/**
 * Names of places in the PDF. ASCII, lower case, the chapter's number padded: readers search named destinations by bytes, and
 * some tools trip over anything else. A name is a function of chapter and id, so a chapter is set without knowing the others.
 */
import type {PreparedPublication} from '../../model/publication.js'

export interface Destinations {
  /** Name of a chapter, or of a place in it; `undefined`: the chapter is not in this edition. */
  name(chapter: string, identifier?: string): string | undefined
}

export function createDestinations(publication: PreparedPublication): Destinations {
  const numbers = new Map(publication.chapters.map(({id}, index) => [id, index + 1]))
  return {
    name(chapter, identifier) {
      const number = numbers.get(chapter)
      if (number === undefined) return undefined
      const start = `c${String(number).padStart(4, '0')}`
      return identifier === undefined ? start : `${start}.${spelled(identifier)}`
    }
  }
}

/** Letters, digits and hyphens stand for themselves, any other character for its code in hexadecimal between underscores. */
function spelled(identifier: string): string {
  return identifier.replace(/[^a-z0-9-]/gu, character => `_${(character.codePointAt(0) ?? 0).toString(16)}_`)
}

export function noteName(chapterName: string, note: string): string {
  return `${chapterName}.n.${spelled(note)}`
}

export function callName(chapterName: string, note: string, call: number): string {
  return `${chapterName}.r.${spelled(note)}.${call}`
}
