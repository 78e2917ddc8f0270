/**
 * Glyphs that say something else than they are read as, and so are told what they are (ISO 32000-1, 14.9.4).
 *
 * Vowel signs of Indic scripts are drawn before letters they are said behind, and marks stand in an order of their own. A bracket
 * that is turned is the glyph of its partner. As few glyphs as can be are told: MuPDF 1.28 repeats what follows the first that
 * differ.
 */
import {charactersOf} from '../../../fonts/face.js'
import type {Shaped} from '../../../fonts/face.js'
import {mirrored} from '../typeset/bidi.js'

/** By glyph, what begins and ends with it; `undefined`: every glyph says what it is. */
export type ToldGlyphs = ReadonlyMap<number, {readonly opens?: string; readonly closes?: boolean}> | undefined

export function toldGlyphs(shaped: Shaped): ToldGlyphs {
  const turned = shaped.direction === 'rtl' && [...shaped.text].some(character => mirrored(character) !== undefined)
  if (!turned && isInOrder(shaped)) return undefined
  const {clusters, text, direction} = shaped
  const count = clusters.length
  /** The glyph drawn as the n-th. */
  const nth = (place: number): number => (direction === 'rtl' ? count - 1 - place : place)
  const clusterAt = (place: number): number => clusters[nth(place)] ?? 0
  // Where the text of all glyphs from a place on begins.
  const least = new Uint32Array(count + 1).fill(text.length)
  for (let place = count - 1; place >= 0; place--) least[place] = Math.min(least[place + 1] ?? 0, clusterAt(place))
  const characters = charactersOf(shaped)
  const told = new Map<number, {readonly opens?: string; readonly closes?: boolean}>()
  for (let place = 0; place < count;) {
    let [most, ordered] = [clusterAt(place), true]
    let end = place + 1
    while (end < count && most >= (least[end] ?? 0)) {
      if (clusterAt(end) < most) ordered = false
      most = Math.max(most, clusterAt(end))
      end++
    }
    const [first, last] = [nth(place), nth(end - 1)]
    const alone = turned && end === place + 1 && mirrored(characters[first] ?? '') !== undefined
    if (!ordered || alone) {
      const opens = text.slice(least[place], least[end])
      if (first === last) told.set(first, {opens, closes: true})
      else told.set(first, {opens}).set(last, {closes: true})
    }
    place = end
  }
  return told
}

function isInOrder({clusters, direction}: Shaped): boolean {
  for (let index = 1; index < clusters.length; index++) {
    const step = (clusters[index] ?? 0) - (clusters[index - 1] ?? 0)
    if (direction === 'rtl' ? step > 0 : step < 0) return false
  }
  return true
}
