import {beginsElision} from '../../language/elisions.js'
import type {Marks, QuotePair} from '../../language/quotes.js'
import {characterAt, characterBefore, isCjk, isDigit, isHebrew, isLetter, isSpace} from './characters.js'
import type {Edit} from './edits.js'

type Mark = '"' | "'"

interface Opened {
  readonly mark: Mark
  readonly at: number
}
/** `close` is past the text's end for a quotation that goes on in the next paragraph. */
interface Pair {
  readonly mark: Mark
  readonly open: number
  readonly close: number
}

export interface QuoteContext {
  readonly marks: Marks
  readonly lang: string
  /** The house swaps the kinds: `"` becomes the second pair, `'` the first. */
  readonly swapped: boolean
  /** Typed with a backslash, or otherwise not ours to change. */
  readonly isFixed: (at: number) => boolean
  /**
   * Does the next paragraph begin with this mark too? Then a quotation that opens this one and does not close in it goes
   * on there (New Hart's Rules 9.2.3, The Chicago Manual of Style 13.32).
   */
  readonly goesOn: (mark: Mark) => boolean
}

export interface QuoteEdits {
  readonly edits: readonly Edit[]
  /** Where a `"` found no partner. */
  readonly unpaired: readonly number[]
}

const apostrophe = '’'
const geresh = '\u05F3'
const gershayim = '\u05F4'
const opener = /[([{«„“‘‚‹»›「『¿¡]/u
/** The signs of Chinese and Japanese have their space in them: a quotation begins right after one, or ends there. */
const softOpener = /[-–—/"'=、。，．：；？！・…]/u

/**
 * Turn straight quotes into those of the language.
 *
 * A mark keeps its kind: `"` becomes the first pair, `'` the second; inside its own kind it takes the other pair. `'`
 * between letters, and one that finds no partner, is an apostrophe. After a digit, with none open, they are the primes of
 * feet and minutes; between Hebrew letters geresh and gershayim. A `"` without a partner stays. Linear in the text.
 */
export function setQuotes(text: string, context: QuoteContext): QuoteEdits {
  const edits: Edit[] = []
  const unpaired: number[] = []
  const pairs: Pair[] = []
  const opened: Opened[] = []
  // Places in `opened` of each kind, so that finding the last of a kind needs no search.
  const places: Record<Mark, number[]> = {'"': [], "'": []}
  const doubles = text.split('"').length - 1
  let doublesRead = 0
  const replace = (at: number, value: string): void => {
    edits.push({at, length: 1, value})
  }
  const leaveOpen = ({mark, at}: Opened): void => {
    if (mark === "'") replace(at, isHebrew(characterBefore(text, at)) ? geresh : apostrophe)
    else unpaired.push(at)
  }
  const pattern = /["']/g
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index
    const mark: Mark = match[0] === '"' ? '"' : "'"
    if (mark === '"') doublesRead++
    if (context.isFixed(at)) continue
    const left = doubles - doublesRead
    const alone = asOneMark(text, at, mark, places[mark].length > 0, left)
    if (alone !== undefined) {
      replace(at, alone)
      continue
    }
    const {canOpen, canClose} = sides(text, at, mark)
    const partner = places[mark].at(-1)
    if (mark === "'" && canOpen && beginsElision(text, at, context.lang)) replace(at, apostrophe)
    else if (canClose && partner !== undefined) {
      // `'` inside a `"` that closes later is no end of a `'` outside of it.
      if (mark === "'" && (places['"'].at(-1) ?? -1) > partner && left > 0) {
        replace(at, apostrophe)
        continue
      }
      for (const inner of opened.splice(partner + 1)) {
        places[inner.mark].pop()
        leaveOpen(inner)
      }
      const open = opened.pop()
      places[mark].pop()
      if (open !== undefined) pairs.push({mark, open: open.at, close: at})
    } else if (canOpen) {
      places[mark].push(opened.length)
      opened.push({mark, at})
    } else leaveOpen({mark, at})
  }
  for (const open of opened) {
    if (open.at === 0 && context.goesOn(open.mark)) pairs.push({mark: open.mark, open: 0, close: text.length})
    else leaveOpen(open)
  }
  return {edits: [...edits, ...pairEdits(pairs, text.length, context)], unpaired}
}

/**
 * What a mark is when it is no quotation mark: an apostrophe in a word, a prime, a Hebrew mark.
 *
 * @param open is a mark of this kind open?
 * @param left how many `"` are still to come
 */
function asOneMark(text: string, at: number, mark: Mark, open: boolean, left: number): string | undefined {
  const before = characterBefore(text, at)
  const after = characterAt(text, at + 1)
  if (isHebrew(before) && isHebrew(after))
    return mark === "'" ? geresh : opensAfterPrefix(text, at) ? undefined : gershayim
  const digits = isDigit(before)
  if (mark === "'" && isLetter(before) && isLetter(after) && !isCjk(before) && !isCjk(after)) {
    // 10'000 is a number of Switzerland, 6'2" a height.
    return digits && isDigit(after) && !/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5)) ? '′' : apostrophe
  }
  if (!digits) return undefined
  // "He is 6'2" tall": inside a quotation, inches only where one more mark is there to close it.
  if (open && !(mark === '"' && left % 2 === 1 && /\d['′]\d\d?$/.test(text.slice(Math.max(0, at - 4), at))))
    return undefined
  return mark === '"' ? '″' : '′'
}

function sides(text: string, at: number, mark: Mark): {readonly canOpen: boolean; readonly canClose: boolean} {
  const before = characterBefore(text, at)
  const after = characterAt(text, at + 1)
  const cjk = isCjk(before) || isCjk(after)
  const mustOpen = isSpace(before) || opener.test(before)
  return {
    canOpen: !isSpace(after) && (mustOpen || softOpener.test(before) || cjk || (isHebrew(before) && isHebrew(after))),
    canClose:
      !isSpace(before) &&
      !(isHebrew(before) && isHebrew(after)) &&
      !(mustOpen && !isSpace(after)) &&
      (mark === '"' || !isLetter(after) || cjk)
  }
}

/**
 * Hebrew writes "in", "the" and "that" onto a quotation: ב"הארץ". An abbreviation has its mark before the last letter, or
 * before the ending of a plural: a word of three letters or more, and a mark that can end it, make a quotation.
 */
function opensAfterPrefix(text: string, at: number): boolean {
  if (!/(?<![\p{L}\p{M}])[משהוכלב]{1,3}$/u.test(text.slice(Math.max(0, at - 4), at))) return false
  if (!/^[א-ת]{3}/.test(text.slice(at + 1, at + 4))) return false
  const next = text.indexOf('"', at + 1)
  return next > 0 && !isSpace(characterBefore(text, next)) && !isLetter(characterAt(text, next + 1))
}

/** Depth is known only now: a mark that found no partner does not count for those inside. */
function pairEdits(pairs: readonly Pair[], end: number, context: QuoteContext): readonly Edit[] {
  const edits: Edit[] = []
  const around: Pair[] = []
  const depth: Record<Mark, number> = {'"': 0, "'": 0}
  for (const pair of [...pairs].sort((a, b) => a.open - b.open)) {
    for (let outer = around.at(-1); outer !== undefined && outer.close < pair.open; outer = around.at(-1)) {
      around.pop()
      depth[outer.mark]--
    }
    const marks = marksOf(pair.mark, depth[pair.mark], context)
    edits.push({at: pair.open, length: 1, value: marks.open})
    if (pair.close < end) edits.push({at: pair.close, length: 1, value: marks.close})
    around.push(pair)
    depth[pair.mark]++
  }
  return edits
}

function marksOf(mark: Mark, depth: number, context: QuoteContext): QuotePair {
  const first = (mark === '"') === (depth % 2 === 0)
  return first === context.swapped ? context.marks.second : context.marks.first
}
