/** The faces of a cover: those of the theme, or where they lack a text's letters, one that the publication adds. */
import {coverage} from '../../fonts/coverage.js'
import type {OutlineStyle} from '../../fonts/outlines.js'
import {suitsRegion} from '../../fonts/regions.js'
import type {AddedFont, FaceName, Workshop} from '../../model/workshop.js'

export type Fonts = Pick<Workshop, 'font' | 'added'>
export type VoiceName = 'label' | 'author' | 'title' | 'subtitle'
export interface Voice {
  readonly bytes: Uint8Array
  readonly style: Omit<OutlineStyle, 'size'>
}

const faces: Readonly<Record<VoiceName, {readonly face: FaceName; readonly style: Voice['style']}>> = {
  label: {face: {family: 'label', weight: 600, italic: false}, style: {tracking: 0, features: []}},
  author: {face: {family: 'text', weight: 400, italic: false}, style: {tracking: 0, features: ['onum']}},
  title: {face: {family: 'text', weight: 300, italic: false}, style: {tracking: -0.012, features: ['onum']}},
  subtitle: {face: {family: 'text', weight: 400, italic: true}, style: {tracking: 0, features: ['onum']}}
}

/** Letters that are joined, or stand each in its square, are not drawn nearer to each other. */
const added: Voice['style'] = {tracking: 0, features: []}

/**
 * The face of all words that a voice says: the one that has the most of their letters, the theme's before the others. One face
 * for a title, since two side by side at this size are two titles.
 */
export function voiceFor(name: VoiceName, words: string, lang: string, fonts: Fonts): Voice {
  const {face, style} = faces[name]
  const own = fonts.font(face)
  const letters = [...new Set(words.normalize('NFC'))].filter(letter => /[\p{L}\p{N}\p{P}]/u.test(letter))
  const lacked = (bytes: Uint8Array): number => {
    const has = coverage(bytes)
    return letters.filter(letter => !has(letter.codePointAt(0) ?? 0)).length
  }
  let least = lacked(own)
  if (least === 0) return {bytes: own, style}
  let best: AddedFont | undefined
  for (const font of [...fonts.added].sort(byFitness(face.weight, lang))) {
    const lacks = lacked(font.bytes)
    if (lacks < least) [best, least] = [font, lacks]
  }
  return best ? {bytes: best.bytes, style: added} : {bytes: own, style}
}

/** Families of the language's region first, upright ones, and of those the nearest in weight. */
function byFitness(weight: number, lang: string): (one: AddedFont, other: AddedFont) => number {
  const far = (font: AddedFont): number =>
    Math.abs(font.weight - weight) + (font.italic ? 1000 : 0) + (suitsRegion(font.family, lang) ? 0 : 10_000)
  return (one, other) => far(one) - far(other)
}

/** Lines of a title in ems: letters with dots above and below and letters in squares need more than those of Latin. */
export function titleLeading(title: string): number {
  if (/[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/.test(title)) return 1.42
  return /[\u2e80-\u9fff\uac00-\ud7af]/.test(title) ? 1.3 : 1.06
}
