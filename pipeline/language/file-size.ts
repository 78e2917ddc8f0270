/** Sizes of files, in powers of 1000, with the digits, the decimal sign and the units of the language. */
import {inDigits, numeralsFor} from './numerals.js'
import {lookUp, primary} from './tag.js'

const points: ReadonlySet<string> = new Set('en ga cy zh ja ko he th hi bn my ne'.split(' '))
const units: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ['fr', ['ko', 'Mo', 'Go']],
  ['fi', ['kt', 'Mt', 'Gt']],
  ['ru', ['кБ', 'МБ', 'ГБ']],
  ['uk', ['кБ', 'МБ', 'ГБ']],
  ['be', ['кБ', 'МБ', 'ГБ']]
])

/** "4 kB", "1.2 MB"; in German "1,2 MB". */
export function fileSize(bytes: number, lang: string): string {
  const names = lookUp(units, lang) ?? ['kB', 'MB', 'GB']
  const power = bytes < 1_000_000 ? 0 : bytes < 1_000_000_000 ? 1 : 2
  const size = bytes / 1000 ** (power + 1)
  const rounded = size < 10 && power > 0 ? Math.round(size * 10) / 10 : Math.max(1, Math.round(size))
  const numerals = numeralsFor(lang)
  const arabic = numerals === 'arab' || numerals === 'arabext'
  const point = arabic ? '٫' : points.has(primary(lang)) ? '.' : ','
  const number = inDigits(String(rounded).replace('.', point), numerals)
  return `${number}\u00A0${names[power] ?? ''}`
}
