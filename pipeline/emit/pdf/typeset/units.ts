/** What the characters of a text are to who sets it: spaces, line ends, or signs that show nothing. */

/** Spaces of a fixed width, in ems. */
export const fixedSpaces: ReadonlyMap<string, number> = new Map([
  ['\u2000', 1 / 2],
  ['\u2001', 1],
  ['\u2002', 1 / 2],
  ['\u2003', 1],
  ['\u2004', 1 / 3],
  ['\u2005', 1 / 4],
  ['\u2006', 1 / 6],
  ['\u2009', 1 / 5],
  ['\u200a', 1 / 10],
  ['\u202f', 1 / 5],
  ['\u205f', 2 / 9],
  ['\u3000', 1]
])
export const blank = 1
export const lineEnd = 2
/** Characters that join or part lines or say a direction, and show nothing; UAX #14 and UAX #9 have read them. */
const unseen = 4
/** Signs whose square is half empty in Chinese, Japanese and Korean. */
export const halfEmpty = 8
export const openingSigns = '「『（〔［｛〈《【〖〘〝｟“‘'
export const closingSigns = '」』）〕］｝〉》】〗〙〟｠、。，．”’'
/** What a UTF-16 unit is, by its code: a book asks a million times. */
const kinds = kindsOfUnits()

function kindsOfUnits(): Uint8Array {
  const units = new Uint8Array(0x10000)
  const mark = (characters: string, kind: number): void => {
    for (const character of characters) units[character.charCodeAt(0)] = kind
  }
  mark([' \t\u00a0', ...fixedSpaces.keys()].join(''), blank)
  mark('\n\r\u000b\u000c\u0085\u2028\u2029', lineEnd)
  mark('\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff', unseen)
  mark(openingSigns + closingSigns, halfEmpty)
  return units
}

export function kindAt(text: string, at: number): number {
  return kinds[text.charCodeAt(at)] ?? 0
}

const unseenCharacters = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** The characters of a stretch that show something. */
export function seenOf(text: string, from: number, to: number): string {
  const typed = text.slice(from, to)
  for (let at = from; at < to; at++) if (kindAt(text, at) === unseen) return typed.replace(unseenCharacters, '')
  return typed
}
