/** Running heads, folios and page labels: what a page bears once it is known what stands on it. */
import type {Span} from '../content.js'
import {roman} from '../../../language/list-counter.js'
import {numberIn} from '../../../language/numerals.js'
import {betweenFacts} from '../../../language/scripts.js'
import {issueNumber} from '../../../publication/issue.js'
import {lookOfStyle, places} from './furniture.js'
import type {Furniture} from './furniture.js'

/** A page before its furniture. */
export interface BarePage {
  readonly empty: boolean
  /** Names of the places on it, from top to bottom. */
  readonly dests: readonly string[]
}
/** Words at a fixed place: a running head, a folio. */
export interface Stamp {
  readonly spans: readonly Span[]
  /** Points from the top trim to the baseline. */
  readonly baseline: number
  readonly edge: 'start' | 'end'
}
export interface LabelRange {
  readonly page: number
  /** `undefined`: the pages have no number, and are called by the prefix alone. */
  readonly style: 'r' | 'D' | undefined
  readonly start: number
  readonly prefix?: string
}
export interface Furnished {
  /** As the reader sees it: `iv`, `12`. */
  readonly labels: readonly string[]
  /** Where numbering begins anew: index of the page, style as in PDF (`r` roman, `D` arabic), first number. */
  readonly ranges: readonly LabelRange[]
  /** One list a page. */
  readonly stamps: readonly (readonly Stamp[])[]
}
export type Furnish = (pages: readonly BarePage[]) => Furnished

const chapterPlace = /^c\d+$/
const partPlace = /^p\d+$/
const displayPlace = /^b000[0123]$/
const frontPlace = /^b\d+$/

export function createFurnish(furniture: Furniture): Furnish {
  const {publication, design, destinations, glyphs} = furniture
  const {geometry, twoSided} = design
  const titles = new Map(publication.chapters.map(({id, navTitle}) => [destinations.name(id) ?? '', navTitle.text]))
  const firstMain = publication.chapters.find(({matter}) => matter === 'main')
  const mainName = firstMain && destinations.name(firstMain.id)

  return (pages): Furnished => {
    const start = startOfMain(pages, mainName)
    const covers = coverPages(pages)
    const folioLook = lookOfStyle('folio', furniture)
    const {lang} = publication.config
    // Numbers are never boxes: where no font has the digits of the language, they are the usual ones.
    const own = glyphs.shows(numberIn(lang, '0123456789'), folioLook)
    const labels = pages.map((_, index) => {
      if (index < covers) return furniture.strings.cover
      const number = index - start + 1
      return index < start ? roman(index - covers + 1) : own ? numberIn(lang, number) : String(number)
    })
    const footer = geometry.columns && footerOf(furniture)
    const drafts = new Set(publication.chapters.filter(({draft}) => draft).map(({id}) => destinations.name(id)))
    let chapter: string | undefined
    /** Of the pages before the first chapter: the contents go on. */
    let before: string | undefined
    // Each title is fitted once, and its spans are the same list on all pages.
    const heads = new Map<string, readonly Span[]>()
    const headOf = (title: string, edge: Stamp['edge']): readonly Stamp[] => {
      const spans = heads.get(title) ?? fittedHead(title, furniture)
      heads.set(title, spans)
      return spans.length === 0 ? [] : [{spans, baseline: geometry.head * geometry.leading, edge}]
    }
    const stamps = pages.map((page, index): readonly Stamp[] => {
      const opens = page.dests.some(name => chapterPlace.test(name) || partPlace.test(name) || frontPlace.test(name))
      chapter = page.dests.filter(name => chapterPlace.test(name)).at(-1) ?? chapter
      if (page.dests.includes(places.contents)) before = furniture.strings.contents
      if (page.empty || page.dests.some(name => displayPlace.test(name) || partPlace.test(name))) return []
      const left = twoSided && index % 2 === 1
      const edge = left ? 'start' : 'end'
      const folio: Stamp = {
        spans: glyphs.fit(labels[index] ?? '', folioLook, undefined),
        baseline: geometry.folio * geometry.leading,
        edge
      }
      const inner = left ? 'end' : 'start'
      const mark: readonly Stamp[] = drafts.has(chapter)
        ? [{...folio, spans: glyphs.fit(furniture.strings.draft, folioLook, undefined), edge: inner}]
        : []
      if (footer) return [folio, ...(mark.length > 0 ? mark : [{...folio, spans: footer, edge: inner} as const])]
      const title = left ? publication.title.text : chapter === undefined ? before : titles.get(chapter)
      return [folio, ...mark, ...(opens || title === undefined ? [] : headOf(title, edge))]
    })
    const ranges: readonly LabelRange[] = [
      ...(covers > 0 ? [{page: 0, style: undefined, start: 1, prefix: furniture.strings.cover} as const] : []),
      ...(start > covers ? [{page: covers, style: 'r', start: 1} as const] : []),
      {page: start, style: 'D', start: 1} as const
    ]
    return {labels, ranges, stamps}
  }
}

/** The cover and its empty back. */
function coverPages([front, back]: readonly BarePage[]): number {
  return front?.dests.includes(places.cover) ? (back?.empty ? 2 : 1) : 0
}

/** Index of the page on which Arabic numbers begin: the first of the main matter, or of the part it opens. */
function startOfMain(pages: readonly BarePage[], mainName: string | undefined): number {
  const main = pages.findIndex(({dests}) => mainName !== undefined && dests.includes(mainName))
  if (main < 0) return coverPages(pages)
  for (let index = main - 1; index >= 0; index--) {
    const page = pages[index]
    if (page?.empty) continue
    return page?.dests.some(name => partPlace.test(name)) ? index : main
  }
  return main
}

/** Pages of columns have no head; at their foot stands which issue they are of. */
function footerOf(furniture: Furniture): readonly Span[] {
  const {title, config} = furniture.publication
  const parts = [title.text, issueNumber(config)].filter(part => part !== undefined)
  return fittedHead(parts.join(betweenFacts(config.lang)), furniture)
}

/** One line; a title that is longer than the measure ends in an ellipsis. */
function fittedHead(title: string, furniture: Furniture): readonly Span[] {
  return furniture.glyphs.fit(shortened(title, furniture), lookOfStyle('head', furniture), undefined)
}

/** The most of a title that fits, to the end of a word where there is one. */
function shortened(title: string, furniture: Furniture): string {
  const {design, ruler} = furniture
  const look = lookOfStyle('head', furniture)
  const fits = (text: string): boolean => ruler.width(text, look, look.fontSize) <= design.geometry.measure
  // More characters than these are in no line, however narrow they are.
  const characters = Array.from(title.slice(0, longestHead))
  if (characters.length <= 1 || (title.length <= longestHead && fits(title))) return title
  let [some, many] = [1, characters.length]
  while (many - some > 1) {
    const middle = (some + many) >> 1
    if (fits(`${characters.slice(0, middle).join('')}…`)) some = middle
    else many = middle
  }
  const kept = characters.slice(0, some).join('')
  const whole = characters[some] === ' ' ? kept : kept.replace(/(?<=\S.*) \S*$/u, '')
  return `${whole.trimEnd()}…`
}

const longestHead = 1000
