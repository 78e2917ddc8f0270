import {createOutliner} from '../../fonts/outlines.js'
import type {Outliner} from '../../fonts/outlines.js'
import {joinNames} from '../../language/lists.js'
import {outline} from '../shapes.js'
import type {Box} from '../shapes.js'
import {fitTitle, setLines} from './setting.js'
import type {Lines, Measure} from './setting.js'
import {titleLeading, voiceFor} from './voices.js'
import type {Fonts, Voice, VoiceName} from './voices.js'

export interface CoverWords {
  readonly title: string
  readonly subtitle: string | undefined
  readonly authors: readonly string[]
  /** Small line above all: the name and number of a periodical. */
  readonly label: string | undefined
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

/** Sizes in pixels of the sheet. */
export interface Scale {
  /** Label and authors. */
  readonly small: number
  readonly gap: number
  readonly subtitle: number
  /** From one baseline of the subtitle to the next. */
  readonly subtitleStep: number
  /** Sizes a title may have, falling. */
  readonly titles: readonly number[]
}

export interface SetWords {
  readonly svg: string
  /** Where the last line ends, in pixels from the top of the sheet. */
  readonly end: number
  readonly cut: boolean
  /** Characters left out for want of a glyph. */
  readonly missing: readonly string[]
}

export interface Pen {
  /** One line, flush at the start edge of `box`, its ink at the edge and its baseline at `y`. */
  line(voice: VoiceName, text: string, box: Box, y: number, size: number): string
  /** Lines of a text at a size in pixels, in a column of `width` pixels. */
  lines(voice: VoiceName, text: string, width: number, most: number, size: number): Lines
  /** What of a text can be drawn. */
  drawable(voice: VoiceName, text: string): string
  /** Extents in ems. */
  measure(voice: VoiceName): Measure
  readonly missing: ReadonlySet<string>
}

export function createPen(fonts: Fonts, ink: string, words: CoverWords): Pen {
  const {dir, lang} = words
  const said: Readonly<Record<VoiceName, string>> = {
    label: words.label ?? '',
    author: words.authors.join(''),
    title: words.title,
    subtitle: words.subtitle ?? ''
  }
  const voices = new Map<VoiceName, Voice & {readonly outliner: Outliner}>()
  const missing = new Set<string>()
  const voiceOf = (name: VoiceName): Voice & {readonly outliner: Outliner} => {
    const known = voices.get(name)
    if (known) return known
    const voice = voiceFor(name, said[name], lang, fonts)
    const opened = {...voice, outliner: createOutliner(voice.bytes, dir)}
    voices.set(name, opened)
    return opened
  }
  const measure = (name: VoiceName): Measure => {
    const {outliner, style: plain} = voiceOf(name)
    const style = {...plain, size: 1}
    return text => ({advance: outliner.width(text, style), ...outliner.bearings(text, style)})
  }
  return {
    missing,
    measure,
    line(voice, text, box, y, size) {
      const {outliner, style: plain} = voiceOf(voice)
      const style = {...plain, size}
      const {before, after} = outliner.bearings(text, style)
      // Ink that stands over, as the tail of an italic f, hangs outside: the letter's body is at the edge.
      const end = box.x + box.width - outliner.width(text, style) + Math.max(0, after)
      const x = dir === 'rtl' ? end : box.x - Math.max(0, before)
      return outline(outliner.path(text, {...style, x, y}), ink)
    },
    lines: (voice, text, width, most, size) => setLines(text, width / size, most, measure(voice)),
    drawable(voice, text) {
      const {has} = voiceOf(voice).outliner
      // Marks of direction, joiners and selectors of emoji are not seen; soft hyphens are needed for dividing.
      const letters = [...text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')].filter(
        letter => letter === '\u00ad' || !/\p{Cf}|\p{Variation_Selector}/u.test(letter)
      )
      const kept = letters.filter(letter => /\s|\u00ad/.test(letter) || has(letter.codePointAt(0) ?? 0))
      for (const letter of letters) if (!kept.includes(letter)) missing.add(letter)
      const count = (list: readonly string[]): number => list.filter(letter => /[\p{L}\p{N}]/u.test(letter)).length
      // A title of which only its digits can be drawn says something else.
      return count(kept) * 2 < count(letters) ? '' : kept.join('').replace(/\s+/g, ' ').trim()
    }
  }
}

/** Label, authors, title, subtitle, one below the other from the top of `box`. They end inside it whatever they are. */
export function setWords(words: CoverWords, box: Box, scale: Scale, pen: Pen): SetWords {
  const shapes: string[] = []
  let y = box.y
  const label = pen.lines('label', pen.drawable('label', words.label ?? ''), box.width, 1, scale.small)
  for (const line of label.lines) {
    shapes.push(pen.line('label', line, box, y + scale.small, scale.small))
    y += scale.small * 1.55
  }
  const who = authorLines(words, box.width, 3, scale.small, pen)
  for (const line of who.lines) {
    shapes.push(pen.line('author', line, box, y + scale.small, scale.small))
    y += scale.small * 1.22
  }
  if (shapes.length > 0) y += scale.gap
  const subtitle = pen.drawable('subtitle', words.subtitle ?? '')
  // An italic leans over the end of its line; six hundredths of the column are kept free for it.
  const below = pen.lines('subtitle', subtitle, box.width * 0.94, 4, scale.subtitle)
  const rest = below.lines.length > 0 ? scale.gap * 0.45 + scale.subtitleStep * below.lines.length : 0
  const height = box.y + box.height - y - rest
  const text = pen.drawable('title', words.title)
  const leading = titleLeading(text)
  const title = fitTitle(text, {width: box.width, height}, scale.titles, leading, pen.measure('title'))
  for (const [index, line] of title.lines.entries()) {
    y += title.size * (index === 0 ? 0.78 : leading)
    shapes.push(pen.line('title', line, box, y, title.size))
  }
  if (title.lines.length > 0) y += title.size * 0.24
  if (below.lines.length > 0) y += scale.gap * 0.45
  for (const line of below.lines) {
    y += scale.subtitleStep
    shapes.push(pen.line('subtitle', line, box, y, scale.subtitle))
  }
  const cut = label.cut || who.cut || title.cut || below.cut
  return {svg: shapes.join(''), end: y, cut, missing: [...pen.missing]}
}

/** One author or two: a line each. More: a list in the words of the language. */
export function authorLines(words: CoverWords, width: number, most: number, size: number, pen: Pen): Lines {
  const names = words.authors.map(name => pen.drawable('author', name)).filter(name => name !== '')
  const texts = names.length <= 2 ? names : [joinNames(names, words.lang)]
  const set = texts.map(text => pen.lines('author', text, width, Math.ceil(most / texts.length), size))
  const lines = set.flatMap(part => part.lines)
  return {lines: lines.slice(0, most), cut: lines.length > most || set.some(part => part.cut)}
}
