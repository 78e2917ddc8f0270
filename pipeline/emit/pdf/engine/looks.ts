/** Looks with every field settled: what a style, a node above or a span says, and the face that follows from it. */
import type {Face} from '../../../fonts/face.js'
import type {FontName, Look, Span} from '../content.js'
import type {Hyphenate} from '../../../model/hyphenation.js'
import type {TypeLook} from '../typeset/look.js'

export interface SettledLook extends Look, TypeLook {
  readonly face: Face
  readonly size: number
  readonly features: readonly string[]
  readonly color: string
  readonly rise: number
}

/** Where faces and the ways of parting words come from. */
export interface TypeCase {
  face(font: FontName, bold: boolean, italics: boolean): Face
  hyphenate(lang: string): Hyphenate | undefined
}

export function settle(types: TypeCase, look: Look): SettledLook {
  const {hyphenated, lang} = look
  return {
    ...look,
    face: types.face(look.font ?? 'text', look.bold === true, look.italics === true),
    size: look.fontSize ?? 10,
    features: look.features ?? [],
    color: look.color ?? '#000000',
    rise: look.rise ?? 0,
    hyphenate: hyphenated === true && lang !== undefined ? types.hyphenate(lang) : undefined
  }
}

/** What a span has beside its look. */
const looksNothing: ReadonlySet<string> = new Set([
  'text',
  'dests',
  'note',
  'pageOf',
  'formula',
  'initial',
  'lacking',
  'picture',
  'ruby'
])

/** A span's look over that of its paragraph; the paragraph's own when the span says nothing. */
export function lookOf(types: TypeCase, base: SettledLook, span: Span): SettledLook {
  const changed = Object.keys(span).some(key => !looksNothing.has(key))
  return changed ? settle(types, {...base, fontSize: base.size, ...span}) : base
}

/** Distance from the top of a line to its baseline, half of the leading's surplus above, as CSS does it. */
export function baselineIn(leading: number, {face, size}: SettledLook): number {
  const ascent = (face.ascender * size) / 1000
  const depth = (-face.descender * size) / 1000
  return (leading - ascent - depth) / 2 + ascent
}
