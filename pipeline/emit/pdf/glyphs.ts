/**
 * Text cut into spans that their faces have glyphs for.
 *
 * A character its own face lacks is taken from the text face, the label face, the code face, in this order; one that none has
 * is shown as a box, and reported once a script and chapter at the place of the first.
 */
import type {Diagnostics, Spot} from '../../diagnostics/collector.js'
import type {FaceName, Workshop} from '../../model/workshop.js'
import type {FontName, Look, Span} from './content.js'
import {scriptOf} from './scripts.js'

export interface Glyphs {
  /** Spans for a text in a look; `spot` is where it stands in the manuscript. `kept`: line ends are not spaces. */
  fit(text: string, look: Look, spot: Spot, kept?: 'kept'): Span[]
  /** Whether a character was missing so far. */
  lacking(): boolean
  /** Report what was missing. */
  report(diagnostics: Diagnostics): void
}

interface Missing {
  readonly spot: Spot
  readonly characters: Set<string>
  count: number
}

const box = '\u25a1'
/** The face whose box is shown. */
const boxFont: FontName = 'label'
/** So many of the characters are named in a message. */
const named = 8
/** Shown as nothing: joiners, direction marks, variation selectors, controls. U+00AD and U+200B are left: lines break there. */
const silent =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200c-\u200f\u2028-\u202e\u2061-\u206f\ufe00-\ufe0f\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}\u{1f3fb}-\u{1f3ff}]/gu

export function faceOf(look: Look): FaceName {
  const font = look.font ?? 'text'
  const italic = look.italics === true
  if (font === 'display') return {family: 'text', weight: look.bold ? 600 : 300, italic}
  return {family: font, weight: look.bold ? 600 : 400, italic}
}

export function createGlyphs(
  workshop: Workshop,
  fontNames: Readonly<Record<Exclude<FaceName['family'], 'math'>, string>>
): Glyphs {
  const has = coverageOf(workshop)
  const missing = new Map<string, Missing>()

  const note = (character: string, spot: Spot): void => {
    const script = scriptOf(character)
    let entry = missing.get(script)
    if (!entry) missing.set(script, (entry = {spot, characters: new Set(), count: 0}))
    entry.count++
    if (entry.characters.size < named) entry.characters.add(character)
  }

  const otherFont = (codePoint: number, look: Look): FontName | undefined => {
    const fonts = (['text', 'label', 'code'] as const).filter(font => font !== look.font)
    return fonts.find(font => has(faceOf({...look, font}), codePoint))
  }

  const cut = (text: string, look: Look, spot: Spot): Span[] => {
    const spans: Span[] = []
    let run = ''
    let runLook = look
    const push = (character: string, wanted: Look): void => {
      if (wanted !== runLook && run !== '') {
        spans.push({...runLook, text: run})
        run = ''
      }
      runLook = wanted
      run += character
    }
    const looks = new Map<FontName, Look>()
    const withFont = (font: FontName): Look => {
      let changed = looks.get(font)
      if (!changed) looks.set(font, (changed = {...look, font}))
      return changed
    }
    const boxLook: Look = {...look, font: boxFont, bold: false, italics: false}
    const own = faceOf(look)
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0
      if (has(own, codePoint) || breaks.has(codePoint)) {
        push(character, look)
        continue
      }
      const font = otherFont(codePoint, look)
      if (font !== undefined) push(character, withFont(font))
      else {
        note(character, spot)
        // A mark without a face sits on a letter without one: the letter's box stands for both.
        if (!/\p{M}/u.test(character)) push(box, boxLook)
      }
    }
    if (run !== '') spans.push({...runLook, text: run})
    return spans
  }

  return {
    fit(text, look, spot, kept) {
      // The sign that ends a proof is full or hollow; no face of ours has the full one.
      const audible = text.replace(silent, '').replaceAll('\u2011', '-\u2060').replaceAll('\u220e', '\u25a1')
      const shown = kept ? audible : audible.replace(/[\t\n ]*\n[\t\n ]*/g, ' ')
      const own = faceOf(look)
      for (let index = 0; index < shown.length; index++) {
        const unit = shown.charCodeAt(index)
        if (unit > 0xd7ff || !has(own, unit)) return cut(shown, look, spot)
      }
      return shown === '' ? [] : [{...look, text: shown}]
    },
    lacking: () => missing.size > 0,
    report(diagnostics) {
      for (const [script, {spot, characters, count}] of missing) {
        const shown = [...characters].join(' ') + (count > characters.size && characters.size === named ? ' …' : '')
        diagnostics.report('glyph-missing', spot, {font: fontNames.text, characters: shown, script, count})
      }
    }
  }
}

/** Marks of places where lines may or must not break, and line ends of kept text: no glyph is asked for. */
const breaks = new Set([0x09, 0x0a, 0x20, 0xad, 0x200b, 0x2060, 0xfeff])

/** `has` of the workshop with a memory: asked for every character of a book. */
function coverageOf(workshop: Workshop): (face: FaceName, codePoint: number) => boolean {
  /** 0: not asked yet, 1: there, 2: not there. */
  const known = new Map<string, Uint8Array>()
  return (face, codePoint) => {
    if (codePoint > 0xffff) return workshop.has(face, codePoint)
    const key = `${face.family}${face.weight}${face.italic ? 'i' : ''}`
    let table = known.get(key)
    if (!table) {
      known.set(key, (table = new Uint8Array(0x10000)))
      for (const codePoint of breaks) table[codePoint] = 1
    }
    const answer = table[codePoint]
    if (answer) return answer === 1
    const found = workshop.has(face, codePoint)
    table[codePoint] = found ? 1 : 2
    return found
  }
}
