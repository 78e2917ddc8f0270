import {noBreak, units} from '../../language/spaces.js'
import type {SpaceRules} from '../../language/spaces.js'
import {
  beginsName,
  characterAt,
  characterBefore,
  isDigit,
  isHebrew,
  isLetter,
  isSharedMark,
  isSpace,
  joinsLines
} from './characters.js'
import type {Edit} from './edits.js'

const enDash = 0x2013
const emDash = 0x2014

export interface SpaceContext {
  readonly rules: SpaceRules
  /** Where a run of hyphens becomes a dash, so that the space before it binds. */
  readonly dashes: ReadonlySet<number>
}

/**
 * Find the spaces that hold words together: before dashes, between number and unit, after abbreviations, titles, initials
 * and short words. A soft line end counts as a space. Linear in the text: each space looks at most 12 characters around.
 */
export function bindSpaces(text: string, {rules, dashes}: SpaceContext): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a) continue
    const value = binding(text, at, rules, dashes)
    if (value !== undefined) edits.push({at, length: 1, value})
    if (rules.hyphenDash && text.charCodeAt(at + 1) === 0x2d && isHyphenDash(text, at)) {
      edits.push({at, length: 1, value: noBreak}, {at: at + 1, length: 1, value: '—'})
    }
  }
  return edits
}

function binding(text: string, at: number, rules: SpaceRules, dashes: ReadonlySet<number>): string | undefined {
  const next = text.charCodeAt(at + 1)
  if (next === enDash || next === emDash) return isSpace(characterAt(text, at + 2)) ? noBreak : undefined
  if (next === 0x2d && dashes.has(at + 1)) {
    const end = text.charCodeAt(at + 3) === 0x2d ? at + 4 : at + 3
    return isSpace(characterAt(text, end)) ? noBreak : undefined
  }
  const before = text.charAt(at - 1)
  if (isDigit(before)) return afterNumber(text, at, rules)
  // Most spaces of a text: a small letter of ASCII follows no full stop. They need no look at the words.
  const {short, barePieces} = rules
  if (short === undefined && !barePieces && before !== '.' && next >= 0x61 && next <= 0x7a) return undefined
  const following = characterAt(text, at + 1)
  const look =
    before === '.' ||
    barePieces ||
    isDigit(following) ||
    beginsName(following) ||
    (short !== undefined && isShort(text, at))
  return look ? afterWord(text, at, following, rules) : undefined
}

/** A word of one or two letters ends here. */
function isShort(text: string, at: number): boolean {
  return !isLetter(characterAt(text, at - 2)) || !isLetter(characterAt(text, at - 3))
}

function afterNumber(text: string, at: number, rules: SpaceRules): string | undefined {
  const rest = text.slice(at + 1, at + 12)
  if (/^×\s?\p{Nd}/u.test(rest)) return noBreak
  const group = /^\d{3}(?!\d)/.test(rest)
  if (group) return rules.groups && /(?<!\d)\d{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) ? rules.unit : undefined
  const word = /^[^\s.,;:!?)\]’'"”»…\u00A0\uFFFC–—]+/u.exec(rest)?.[0]
  if (word === undefined) return undefined
  if (rules.months.has(word) && /(?<!\p{Nd})\p{Nd}{1,2}$/u.test(text.slice(Math.max(0, at - 3), at))) return noBreak
  const end = rest.charAt(word.length)
  if (units.has(word) && end !== "'" && end !== '’') return rules.unit
  const {afterNumber: own} = rules
  if (own.size === 0) return undefined
  const [token = ''] = /^\S*/.exec(rest) ?? []
  return own.has(token.replace(/[,;:!?)\]»”…]+$/, '')) || own.has(word) ? rules.unit : undefined
}

function afterWord(text: string, at: number, following: string, rules: SpaceRules): string | undefined {
  const word = wordBefore(text, at)
  if (word === '') return undefined
  // "762 × 559" is one size.
  if (word.endsWith('×') && isDigit(following) && /\p{Nd}\s?×$/u.test(text.slice(Math.max(0, at - 4), at)))
    return noBreak
  if (isDigit(following) || 'IVXLCDM'.includes(following)) {
    if (rules.beforeNumber.has(word) && isNumeral(text, at + 1)) return noBreak
  }
  if (rules.numbered.has(word) && (isDigit(following) || (beginsName(word) && isLetterOrRoman(text, at + 1))))
    return noBreak
  if (beginsName(following)) {
    if (rules.beforeName.has(word)) return noBreak
    if (isInitial(word) && !(word === 'I.' && text.charAt(at + 2) !== '.')) return noBreak
  }
  if (isPiece(text, at, word, rules)) return rules.piece
  // "4. Mai": an ordinal number keeps its month.
  if (
    isDigit(word.charAt(0)) &&
    /^\d\d?\.$/.test(word) &&
    rules.months.has(/^\p{L}+/u.exec(text.slice(at + 1, at + 12))?.[0] ?? '')
  )
    return noBreak
  const {short} = rules
  if (short === undefined || !(isLetter(following) || /["'„«“(]/.test(following))) return undefined
  // A unit has its number already.
  if (isDigit(text.charAt(at - word.length - 2)) && (units.has(word) || rules.afterNumber.has(word))) return undefined
  const binds = typeof short === 'number' ? word.length <= short && /^\p{L}+$/u.test(word) : short.has(word)
  return binds ? noBreak : undefined
}

const endsWord: ReadonlySet<string> = new Set('([{\'"“”„«»‚‘’‹›–—\uFFFC')

/** The word that ends at a place, with its full stop: back to a space, a bracket, a quote or a dash, at most 10 characters. */
function wordBefore(text: string, at: number): string {
  let start = at
  for (; start > Math.max(0, at - 10); start--) {
    const character = text.charAt(start - 1)
    if (isSpace(character) || (endsWord.has(character) && !isHebrewMark(text, start - 1))) break
  }
  return text.slice(start, at)
}

/** Hebrew has marks in its abbreviations (ד"ר) and at their ends (עמ'). */
function isHebrewMark(text: string, at: number): boolean {
  const mark = text.charAt(at)
  return (mark === '"' || mark === "'") && isHebrew(characterBefore(text, at))
}

/** J. · J.-P. · J.R. */
function isInitial(word: string): boolean {
  return (word.endsWith('.') || word.endsWith('-')) && /^(?:\p{Lu}\.-?)+$/u.test(word)
}

/** "Appendix E", "Part IV". */
function isLetterOrRoman(text: string, at: number): boolean {
  return /^(?:\p{Lu}|[IVXLCDM]+)(?![\p{L}'’])/u.test(text.slice(at, at + 10))
}

/** A number in digits or in Roman capitals. */
function isNumeral(text: string, at: number): boolean {
  return isDigit(text.charAt(at)) || /^[IVXLCDM]+(?!\p{L})/u.test(text.slice(at, at + 10))
}

function isPiece(text: string, at: number, word: string, {pieces}: SpaceRules): boolean {
  const seconds = pieces.get(word)
  return (
    seconds?.some(second => text.startsWith(second, at + 1) && !isLetter(characterAt(text, at + 1 + second.length))) ??
    false
  )
}

/** Put the thin space into "z.B." where it was not typed. */
export function insertPieceSpaces(text: string, {pieces, piece}: SpaceRules): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (!isLetter(text.charAt(at + 1))) continue
    const first = /(?<![\p{L}\d])\p{L}\.$/u.exec(text.slice(Math.max(0, at - 2), at + 1))?.[0]
    const seconds = first === undefined ? undefined : pieces.get(first)
    const found = seconds?.some(second => {
      const end = at + 1 + second.length
      // In "i.d.R." a third piece may follow at once; in "z.Berlin" nothing of the kind is there.
      return text.startsWith(second, at + 1) && (!isLetter(characterAt(text, end)) || text.charAt(end + 1) === '.')
    })
    if (found === true) edits.push({at: at + 1, length: 0, value: piece})
  }
  return edits
}

/** Between words, of which one may stand in quotes or brackets; between numbers it is a minus. */
function isHyphenDash(text: string, at: number): boolean {
  const before = characterBefore(text, at)
  const after = characterAt(text, at + 3)
  if (!isSpace(characterAt(text, at + 2)) || isSpace(before) || (isDigit(before) && isDigit(after))) return false
  return isLetter(after) || /["'«„(]/.test(after)
}

/** Soft line ends between two characters of a script without spaces are no part of the text. */
export function joinUnspacedLines(text: string): readonly Edit[] {
  const edits: Edit[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const before = isSharedMark(characterBefore(text, at)) ? at - 1 : at
    const after = isSharedMark(characterAt(text, at + 1)) ? at + 2 : at + 1
    if (joinsLines(characterBefore(text, before)) && joinsLines(characterAt(text, after))) {
      edits.push({at, length: 1, value: ''})
    }
  }
  return edits
}
