/**
 * Where a line may or must end: UAX #14 (the `linebreak` package), over the text of all spans together, with what printers
 * do beside it.
 */
import LineBreaker from 'linebreak'

/** By place in the text, in UTF-16 units. */
export const mayEnd = 1
export const mustEnd = 2

/** UAX #14 lets a line begin with the dash between two words; no printer would. A soft hyphen is a place within a word. */
const noEnd = /^(?:\S[\u2013-\u2015]|\u00ad.)$/su

export function placesIn(text: string): Uint8Array {
  const places = new Uint8Array(text.length + 1)
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position
    if (found.required) places[at] = mustEnd
    else if (!noEnd.test(text.slice(at - 1, at + 1)) && !beginsWithHyphen(text, at)) places[at] = mayEnd
  }
  if (quotes.test(text)) addQuoteEnds(text, places)
  // The end of the text is the end of its last line in any case.
  places[text.length] = 0
  return places
}

/** The hyphens of "--release" and "-v" are no joints of a word (UAX #14 of Unicode 16, rule LB20a; the package is older). */
function beginsWithHyphen(text: string, at: number): boolean {
  let start = at
  while (text.charAt(start - 1) === '-') start--
  return start < at && (start === 0 || /\s/.test(text.charAt(start - 1)))
}

const quotes = /[“‘’”]/
const wide = /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff9f]/
/** No line begins with them, or ends. */
const noStart = /[、。，．：；？！」』）〕］｝〉》】〗〙”’ー…]/
const noEndAfter = /[「『（〔［｛〈《【〖〘“‘]/

/** Between East Asian characters quotes are brackets (UAX #14 of Unicode 16, rule LB19a; the package is older). */
function addQuoteEnds(text: string, places: Uint8Array): void {
  for (const {index, 0: quote} of text.matchAll(/[“‘’”]/g)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)]
    if (!wide.test(before) || !wide.test(after)) continue
    const opens = quote === '“' || quote === '‘'
    if (opens && !noEndAfter.test(before)) places[index] = mayEnd
    if (!opens && !noStart.test(after)) places[index + 1] = mayEnd
  }
}

/** In text that is kept as it is, a line may end after any white space, and must at each line end. */
export function keptPlacesIn(text: string): Uint8Array {
  const places = new Uint8Array(text.length + 1)
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1]
    if (before === '\n') places[at] = mustEnd
    else if ((before === ' ' || before === '\t') && text[at] !== ' ' && text[at] !== '\t') places[at] = mayEnd
  }
  return places
}
