import {askedNumerals, withNumerals} from '../language/numerals.js'
import type {SourceNode} from '../model/source-tree.js'
import type {Inside} from './notes.js'
import type {ChapterState} from './state.js'

/** What is said of a node is so of all that stands in it: the editions that show it, and its language. */
export function withinNode(node: SourceNode, inside: Inside, state: Pick<ChapterState, 'chapter'>): Inside {
  const {only} = node
  const lang = languageAt(node, inside, state)
  const shown = Array.isArray(only) ? only.map(String) : undefined
  if (!shown && lang === (inside.lang ?? state.chapter.lang)) return inside
  const where = shown && (inside.only?.filter(medium => shown.includes(medium)) ?? shown)
  return {...inside, lang, ...(where && {only: where})}
}

/**
 * The language that words made for a node are in: its own, or that of the place where it stands. Digits that the publication
 * or the chapter asks for are kept in blocks of other languages too.
 */
export function languageAt({type, lang}: SourceNode, inside: Inside, {chapter}: Pick<ChapterState, 'chapter'>): string {
  const around = inside.lang ?? chapter.lang
  // That of a code block is the language of its program.
  if (typeof lang !== 'string' || type === 'code' || lang === around) return around
  return withNumerals(lang, askedNumerals(lang) ?? askedNumerals(chapter.lang))
}
