/**
 * Text cut into spans that their fonts have glyphs for.
 *
 * A character its own font lacks is taken from the others of the theme, then from those the publication adds; signs between
 * characters of an added font go with them. What none has is drawn as a box, and reported once a script and chapter at the
 * place of the first.
 */
import type {Diagnostics, Spot} from '../../diagnostics/collector.js'
import type {Workshop} from '../../model/workshop.js'
import type {FontName, Look, Span} from './content.js'
import {createFontChoice, isAdded} from './font-choice.js'
import type {FontChoice} from './font-choice.js'
import {settleSigns} from './neighbours.js'
import type {Cluster} from './neighbours.js'
import {packageFor, scriptOf} from './scripts.js'

export interface Glyphs {
  /** Spans for a text in a look; `spot` is where it stands in the manuscript. `kept`: line ends are not spaces. */
  fit(text: string, look: Look, spot: Spot, kept?: 'kept'): Span[]
  /** Whether there is a font for each of the characters. */
  shows(text: string, look: Look): boolean
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

/** So many of the characters are named in a message. */
const named = 8
/** Controls, and signs of a plain text that say nothing in print. */
const silent = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u2061-\u2065\u206a-\u206f\ufff9-\ufffb]/g
/** A character with what stands on it: marks, forms, tones of skin; emoji that are joined to one; a flag. */
const clusters =
  /\p{RI}{2}|\p{Extended_Pictographic}(?:[\p{M}\p{EMod}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*|[^][\p{M}\ufe00-\ufe0f]*/gu
/** No glyph is asked for: spaces, which are only room, marks of form, joiners, marks of direction, places of line ends, line ends of kept text. */
const unasked =
  /[\t\n\p{Zs}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/gu
/** They shape the letters beside them, and only of scripts whose letters join. */
const joiners = /[\u200c\u200d]/g

export function createGlyphs(workshop: Workshop, family: string): Glyphs {
  const fonts = createFontChoice(workshop)
  const missing = new Map<string, Missing>()

  const note = (character: string, spot: Spot): void => {
    const script = scriptOf(character)
    let entry = missing.get(script)
    if (!entry) missing.set(script, (entry = {spot, characters: new Set(), count: 0}))
    entry.count++
    if (entry.characters.size < named) entry.characters.add(character)
  }

  return {
    fit(text, look, spot, kept) {
      // The sign that ends a proof is full or hollow; no face of ours has the full one.
      const audible = text.replace(silent, '').replaceAll('\u2011', '-\u2060').replaceAll('\u220e', '\u25a1')
      const shown = kept ? audible : audible.replace(/[\t\n ]*\n[\t\n ]*/g, ' ')
      if (shown === '') return []
      if (isPlain(shown, look, fonts)) return [{...look, text: shown}]
      const own = look.font ?? 'text'
      const cut = clustersOf(shown, own, look, fonts)
      for (const {text: characters, font} of cut) if (font === undefined) note(characters, spot)
      return spansOf(settleSigns(cut, own, look, fonts), own, look)
    },
    shows: (text, look) => clustersOf(text, look.font ?? 'text', look, fonts).every(({font}) => font !== undefined),
    lacking: () => missing.size > 0,
    report(diagnostics) {
      for (const [script, {spot, characters, count}] of missing) {
        const shown = [...characters].join(' ') + (count > characters.size && characters.size === named ? ' …' : '')
        const cure = packageFor(script)
        diagnostics.report('glyph-missing', spot, {font: family, characters: shown, script, count, cure})
      }
    }
  }
}

/** All of it is in the font of the look, a character a unit. */
function isPlain(text: string, look: Look, fonts: FontChoice): boolean {
  const has = fonts.test(look)
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > 0x1fff ? unit > 0x2027 || unit < 0x2010 : unit === 0xad || unit === 0x61c) return false
    if (!has(unit) && unit !== 0x0a && unit !== 0x09) return false
  }
  return true
}

function clustersOf(text: string, own: FontName, look: Look, fonts: FontChoice): Cluster[] {
  const cut: Cluster[] = []
  for (const [characters] of text.matchAll(clusters)) {
    const asked = Array.from(characters.replace(unasked, ''), character => character.codePointAt(0) ?? 0)
    const font = asked.length === 0 ? 'any' : fonts.fontFor(asked, look)
    cut.push({text: characters, font: font === own ? own : font})
  }
  return cut
}

function spansOf(cut: readonly Cluster[], own: FontName, look: Look): Span[] {
  const spans: Span[] = []
  let run = ''
  let runFont: FontName = own
  const close = (): void => {
    const shown = isAdded(runFont) ? run : run.replace(joiners, '').replace(formMarks, '')
    if (shown !== '') spans.push(runFont === own ? {...look, text: shown} : {...look, font: runFont, text: shown})
    run = ''
  }
  for (const {text, font} of cut) {
    if (font === undefined) {
      close()
      spans.push({...look, text, lacking: true})
      continue
    }
    const wanted = font === 'any' ? runFont : font
    if (wanted !== runFont) {
      close()
      runFont = wanted
    }
    run += text
  }
  close()
  return spans
}

/** Which form of a character is meant: the fonts of the theme have one of each. */
const formMarks = /[\ufe00-\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0000}-\u{e0fff}]/gu
