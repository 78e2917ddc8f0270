/** Spaces that hold words together, by language: the words after which a line may not end, the spaces before marks. */
import {monthNames} from './months.js'
import {germanic} from './spaces/germanic.js'
import {others} from './spaces/others.js'
import {romance} from './spaces/romance.js'
import {slavic} from './spaces/slavic.js'
import type {SpaceTable} from './spaces/table.js'
import {stringsFor} from './strings.js'
import {lookUp, primary} from './tag.js'

export const noBreak = '\u00A0'
const thinNoBreak = '\u202F'

export interface SpaceRules {
  /** Between a number and its unit, and between groups of three digits where those are typed apart. */
  readonly unit: string
  readonly groups: boolean
  /** Abbreviations and signs bound to the number after them, as typed, with their full stop. */
  readonly beforeNumber: ReadonlySet<string>
  /** Words of things that have numbers or letters: "Chapter", "page". */
  readonly numbered: ReadonlySet<string>
  /** Units of the language, beside those all languages share. */
  readonly afterNumber: ReadonlySet<string>
  /** Titles bound to the name after them. */
  readonly beforeName: ReadonlySet<string>
  /** First piece of an abbreviation of several pieces -> the pieces that may follow. */
  readonly pieces: ReadonlyMap<string, readonly string[]>
  /** One of them begins without a full stop ("per es."). */
  readonly barePieces: boolean
  /** Between those pieces; put in where it was not typed, if `insertPieces`. */
  readonly piece: string
  readonly insertPieces: boolean
  /** Names of months bound to the day before them. */
  readonly months: ReadonlySet<string>
  /** Short words that may not end a line: these, or all up to a number of letters. */
  readonly short: ReadonlySet<string> | number | undefined
  /** French: before `;!?`, before `:`, inside guillemets. '' where there is none. */
  readonly french: {readonly high: string; readonly colon: string; readonly guillemets: string} | undefined
  /** ` - ` between words is the dash (ru, uk, be). */
  readonly hyphenDash: boolean
}

const tables: ReadonlyMap<string, SpaceTable> = new Map(
  [...romance, ...germanic, ...slavic, ...others].flatMap(table =>
    table.tags.split(' ').map(tag => [tag, table] as const)
  )
)
const none: SpaceTable = {tags: '', authority: 'Unicode CLDR 48'}

/** Written without spaces (Chinese, Japanese) or with rules of its own (Korean): nothing there is held. */
const withoutRules = new Set(['zh', 'ja', 'ko'])

/** Rules are built when a language is first asked for. */
const built = new Map<SpaceTable, SpaceRules>()

/** The spaces of a BCP 47 tag or its language; those of numbers and units only where we have no table. */
export function spacesFor(lang: string): SpaceRules | undefined {
  if (withoutRules.has(primary(lang))) return undefined
  const table = lookUp(tables, lang) ?? none
  const rules = built.get(table) ?? rulesOf(table)
  built.set(table, rules)
  return rules
}

const set = (words = ''): ReadonlySet<string> => new Set(words.split(' ').filter(word => word !== ''))

function rulesOf(table: SpaceTable): SpaceRules {
  const {short, french} = table
  return {
    unit: french?.unit ?? noBreak,
    groups: table.groups ?? false,
    beforeNumber: set(table.before),
    numbered: new Set(numberedWords(table.tags)),
    afterNumber: set(table.after),
    beforeName: set(table.names),
    pieces: piecesOf(table.pieces),
    barePieces: /(?:^| )[^ .]+\+/.test(table.pieces ?? ''),
    piece: table.closePieces ? thinNoBreak : noBreak,
    insertPieces: table.closePieces ?? false,
    months: monthsOf(table.tags),
    short: typeof short === 'string' ? set(short) : short,
    french,
    hyphenDash: table.hyphenDash ?? false
  }
}

/** "Chapter", "Figure", "page", as a sentence may begin with them or not: no number of theirs begins a line, or is all of it. */
function numberedWords(tags: string): readonly string[] {
  const [lang = ''] = tags.split(' ')
  if (lang === '') return []
  const {chapter, section, part, appendix, figure, table, listing, equation, onPage} = stringsFor(lang)
  const page = /(\p{L}+) \{n\}/u.exec(onPage)?.[1]
  return [chapter, section, part, appendix, figure, table, listing, equation, page].flatMap(word =>
    word === undefined || word.includes(' ') ? [] : [word, word.toLowerCase(), capitalized(word)]
  )
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/**
 * Those of all countries of the language; Austria says "Feber" too. In Persian, days stand before months of its own calendar and of the Gregorian
 * one; in Hebrew the month has its "in" before it.
 */
function monthsOf(tags: string): ReadonlySet<string> {
  if (tags === '') return new Set()
  const regions = tags.startsWith('de') ? ['de', 'de-AT', 'lb'] : tags.split(' ')
  return new Set(
    regions.flatMap(tag => [
      ...monthNames(tag, 'day').map(name => (tag === 'he' ? `ב${name}` : name)),
      ...(tag === 'de-AT' ? ['Feber'] : []),
      ...(tag === 'fa' ? monthNames(tag, 'alone') : [])
    ])
  )
}

/** "z.+B. d.+h." as a map from first to following pieces. */
function piecesOf(list = ''): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>()
  for (const pair of set(list)) {
    const [first = '', second = ''] = pair.split('+')
    map.set(first, [...(map.get(first) ?? []), second])
  }
  return map
}

/**
 * Units that stand after a number. Left out: those that are common words somewhere (in, em, ha, mi, a), for a year may stand
 * before them. Source: The International System of Units (BIPM), 9th edition, and units of the trade.
 */
export const units: ReadonlySet<string> = new Set(
  'km m dm cm mm µm μm nm km² m² dm² cm² mm² m³ dm³ cm³ mm³ g kg mg µg μg t l L hl dl cl ml mL µl h min s ms µs ns d Hz kHz MHz GHz THz bit kbit Mbit Gbit B kB KB MB GB TB PB KiB MiB GiB V mV kV W kW MW GW kWh MWh mA Ω kΩ K °C °F ° ′ ″ % ‰ € $ £ ¥ CHF EUR USD GBP Kč zł Ft kr kr. руб. ₽ ₴ pt px dpi ppi rpm ft lb lbs oz mph kn km/h m/s m/s² l/min g/m² g/cm³ kg/m³ Pa hPa kPa MPa J kJ MJ kcal mol N kN lm lx dB °dH cd'.split(
    ' '
  )
)
