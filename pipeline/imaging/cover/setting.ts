/**
 * Lines of display type: balanced, in a given width, at the largest size that fits. Widths are in ems until a size is chosen.
 */
/** A piece of text that is not divided, and what stands after it when the line goes on. */
export interface Piece {
  readonly text: string
  /** `hyphen`: shown only where the line ends here. */
  readonly after: 'space' | 'hyphen' | 'nothing'
}
/** Room that a text takes in a line, and how much of it is empty before its first and after its last glyph. */
export interface Extent {
  readonly advance: number
  readonly before: number
  readonly after: number
}
export type Measure = (text: string) => Extent

/** Width of what is seen: lines stand with their ink, not with their first glyph's room, at the edge. */
function ink({advance, before, after}: Extent): number {
  return advance - Math.max(0, before) - Math.max(0, after)
}

export interface Lines {
  readonly lines: readonly string[]
  /** Text is missing at the end; an ellipsis says so. */
  readonly cut: boolean
}

/** After the hyphens and dashes of a word. */
const afterHyphen = /(?<=[\p{L}\p{N}][-\u2010\u2013\u2014/])(?=[\p{L}\p{N}]{2})/u
/**
 * Beside a Chinese or Japanese character, but not before a sign or small letter that begins no line, after a bracket that ends
 * none, or within a word of katakana. Source: Requirements for Japanese Text Layout, 3.1.7 and 3.1.8.
 */
const besideIdeograph =
  /(?<=[^「『（〔［｛〈《【“‘])(?=[^、。，．：；？！・」』）〕］｝〉》】”’ー々…ぁぃぅぇぉっゃゅょァィゥェォッャュョ])(?:(?<=[\u3041-\u30ff\u3400-\u9fff、-】])|(?=[\u3041-\u30ff\u3400-\u9fff「-〖]))(?!(?<=[\u30a1-\u30fc])(?=[\u30a1-\u30fc]))/u

/** Words, divided after the hyphens and dashes they hold, and at soft hyphens and syllables if `hyphenated`. */
export function piecesOf(text: string, hyphenated: boolean): readonly Piece[] {
  const words = text.split(/\s+/).filter(word => word !== '' && word !== '\u00ad')
  return words.flatMap(word => {
    const parts = word.split(afterHyphen).flatMap(part => part.split(besideIdeograph))
    return parts.flatMap((part, index) => {
      const after = index < parts.length - 1 ? 'nothing' : 'space'
      return syllables(part, hyphenated).map((text, at, all): Piece => ({
        text,
        after: at < all.length - 1 ? 'hyphen' : after
      }))
    })
  })
}

/** Where the author marked no place: before the last consonant between two vowels, three letters or more on either side. */
function syllables(word: string, hyphenated: boolean): readonly string[] {
  if (!hyphenated) return [word.replaceAll('\u00ad', '')]
  if (word.includes('\u00ad')) return word.split('\u00ad').filter(part => part !== '')
  // A short word is never worth it, and a very long one is no word: it is divided anywhere.
  if (word.length < 9 || word.length > 60) return [word]
  const parts: string[] = []
  let from = 0
  for (let at = 3; at <= word.length - 3; at++) {
    if (at - from >= 3 && divides(word.slice(from, at), word.slice(at))) {
      parts.push(word.slice(from, at))
      from = at
    }
  }
  return [...parts, word.slice(from)]
}

/** Vowels and consonants of the languages of Latin script; digraphs are one sound: "ma-chine", not "mac-hine". */
const vowel = /[aeiouyäöüàâéèêëîïôûæœáíóúå]/i
const onset = /^(?:sch|ch|ph|sh|th|qu|[bcdfghjklmnpqrstvwxzßçñ])[aeiouyäöüàâéèêëîïôûæœáíóúå]/i

function divides(before: string, after: string): boolean {
  const digraph = /^(?:h|ch)/i.test(after) && /[scpt]$/i.test(before)
  return vowel.test(before) && onset.test(after) && !digraph
}

/** Balanced lines in the fewest that `width` allows, at most `most`; `undefined` when they do not fit. */
export function breakLines(
  pieces: readonly Piece[],
  width: number,
  most: number,
  measure: Measure
): readonly string[] | undefined {
  const extents = pieces.map(({text, after}) => measure(after === 'hyphen' ? `${text}-` : text))
  const inside = pieces.map(({text}) => measure(text).advance)
  if (extents.some(extent => ink(extent) > width)) return undefined
  const space = measure('n n').advance - measure('nn').advance
  const starts = (limit: number): readonly number[] => {
    const found: number[] = []
    let [used, first] = [0, 0]
    for (const [index, extent] of extents.entries()) {
      const gap = pieces[index - 1]?.after === 'space' ? space : 0
      const line = {...extent, advance: used + gap + extent.advance, before: extents[first]?.before ?? 0}
      if (index === 0 || ink(line) > limit) {
        found.push(index)
        first = index
        used = inside[index] ?? 0
      } else used += gap + (inside[index] ?? 0)
    }
    return found
  }
  const fewest = starts(width).length
  if (fewest > most) return undefined
  // The narrowest column with as many lines: twelve halvings find it to a four-thousandth of the width.
  let [narrow, wide] = [Math.max(0, ...extents.map(ink)), width]
  for (let turn = 0; turn < 12; turn++) {
    const middle = (narrow + wide) / 2
    if (starts(middle).length > fewest) narrow = middle
    else wide = middle
  }
  const places = starts(wide)
  return places.map((from, line) => joinPieces(pieces.slice(from, places[line + 1] ?? pieces.length)))
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({text, after}, index) => {
      const last = index === pieces.length - 1
      if (after === 'space') return last ? text : `${text} `
      return after === 'hyphen' && last ? `${text}-` : text
    })
    .join('')
}

/** Lines of any text at a given width: words too long for a line are divided anywhere, lines past `most` are cut. */
export function setLines(text: string, width: number, most: number, measure: Measure): Lines {
  const pieces = piecesOf(text, false).flatMap(piece => fitting(piece, width, measure))
  const lines = breakLines(pieces, width, Infinity, measure) ?? []
  if (lines.length <= most) return {lines, cut: false}
  const last = lines[most - 1] ?? ''
  return {lines: [...lines.slice(0, Math.max(0, most - 1)), cutLine(last, width, measure)], cut: true}
}

/** After a whole word where there is one; a single long word is cut inside. */
function cutLine(line: string, width: number, measure: Measure): string {
  const fits = (text: string): boolean => measure(`${text}…`).advance <= width
  let text = line.trimEnd()
  while (text !== '' && !fits(text)) {
    const space = text.lastIndexOf(' ')
    text = space > 0 ? text.slice(0, space) : [...text].slice(0, -1).join('')
  }
  return `${text.replace(/[\s,;:.–—-]+$/, '')}…`
}

function fitting(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  const size = measure(piece.text).advance
  if (size <= width) return [piece]
  const letters = [...piece.text]
  // By the mean width of its letters, a quarter less for a run of wide ones; measured again until it fits.
  let each = Math.max(1, Math.floor((letters.length * width * 0.75) / size))
  const parts = (): readonly string[] => {
    const count = Math.ceil(letters.length / each)
    return Array.from({length: count}, (_, index) => letters.slice(index * each, (index + 1) * each).join(''))
  }
  while (each > 1 && parts().some(part => measure(part).advance > width)) each = Math.floor(each / 2)
  return parts().map((text, index, all) => ({text, after: index < all.length - 1 ? 'nothing' : piece.after}))
}

export interface FittedTitle extends Lines {
  readonly size: number
}

/**
 * The largest of `sizes` at which a title stands in its box.
 *
 * When the shortest line is under half the longest, up to three sizes less are tried for a more even setting. Where whole words
 * come out in the lower half of the sizes, divided words are tried and taken if that wins three sizes. What fits at no size is
 * cut at the smallest. `sizes` falls.
 */
export function fitTitle(
  title: string,
  box: {readonly width: number; readonly height: number},
  sizes: readonly number[],
  leading: number,
  measure: Measure
): FittedTitle {
  const most = (size: number): number => Math.max(1, Math.floor(box.height / (size * leading)))
  const attempt = (pieces: readonly Piece[]): {step: number; size: number; lines: readonly string[]} | undefined => {
    let best: {step: number; size: number; lines: readonly string[]} | undefined
    for (const [step, size] of sizes.entries()) {
      const lines = size * leading <= box.height ? breakLines(pieces, box.width / size, most(size), measure) : undefined
      if (!lines) continue
      if (best && step - best.step > 3) return best
      const lengths = lines.map(line => measure(line).advance)
      if (Math.min(...lengths) >= Math.max(...lengths) / 2) return {step, size, lines}
      best ??= {step, size, lines}
    }
    return best
  }
  const whole = attempt(piecesOf(title, false))
  const middle = sizes[Math.ceil(sizes.length / 2)] ?? 0
  if (whole && whole.size >= middle) return {...whole, cut: false}
  const divided = attempt(piecesOf(title, true))
  if (divided && (!whole || divided.step <= whole.step - 3)) return {...divided, cut: false}
  if (whole) return {...whole, cut: false}
  const size = sizes.at(-1) ?? 1
  return {size, ...setLines(title, box.width / size, most(size), measure)}
}
