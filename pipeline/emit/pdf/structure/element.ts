/**
 * Elements of the structure as they are made while a book is laid out and painted.
 *
 * Blocks get their place when they are laid out, words within a line when they are first painted: so what stands in a paragraph
 * comes in the order of reading, and what is moved to the foot of a page stays where the text speaks of it.
 */
import type {Box} from '../galley.js'
import type {Tag} from './tag.js'

export interface StructureElement {
  readonly kind: 'element'
  readonly tag: Tag
  /** BCP 47; `undefined`: as around it. */
  lang: string | undefined
  readonly parent: StructureElement | undefined
  readonly kids: Kid[]
  /** It is among the kids of its parent. */
  placed: boolean
  /** Name of the note that is called in it. */
  readonly note: string | undefined
  /** Words of a link, for what is asked about its annotation. */
  words: string
  /** Of a picture: where it stands on its page. */
  box: Box | undefined
}

/** Content of a page, by the index of the page and the number of the mark on it. */
export interface Mark {
  readonly kind: 'mark'
  readonly page: number
  readonly mcid: number
}
/** A link, by its number among those of the galley. */
export interface Linked {
  readonly kind: 'link'
  readonly page: number
  readonly link: number
}
export type Kid = StructureElement | Mark | Linked

/** An element that has no place yet. */
export function createElement(tag: Tag, parent: StructureElement | undefined, note?: string): StructureElement {
  return {
    kind: 'element',
    tag,
    lang: tag.lang,
    parent,
    kids: [],
    placed: false,
    note,
    words: '',
    box: undefined
  }
}

/** The language of what stands in an element. */
export function langOf(element: StructureElement | undefined): string | undefined {
  for (let around = element; around; around = around.parent) if (around.lang !== undefined) return around.lang
  return undefined
}

/** The picture that an element is, or whose content it keeps the place of. */
export function figureOf(element: StructureElement | undefined): StructureElement | undefined {
  const own = element?.tag.type === 'Group' ? element.parent : element
  return own?.tag.type === 'Figure' ? own : undefined
}
