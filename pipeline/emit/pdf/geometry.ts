/**
 * The page: trim, text block, grid. Baseline n stands n leadings from the top trim (theme.yaml, `print`).
 *
 * Sizes the theme does not know are made from its nearest design: the measure stays where there is room for it, the rest is
 * split 3:4 between inner and outer margin, and lines fill the height as they do on the design's page.
 */
import {scriptOf} from '../../language/scripts.js'
import type {PdfConfig} from '../../model/config.js'
import {sheetPoints} from '../../theme/length.js'
import type {PageDesign, Theme} from '../../theme/theme.js'

export interface Geometry {
  /** Trim, in points. */
  readonly width: number
  readonly height: number
  readonly inner: number
  readonly outer: number
  readonly measure: number
  /** Points of the text and of its leading. */
  readonly size: number
  readonly leading: number
  /** Sizes of type are those of the 6 x 9 page times this. */
  readonly factor: number
  /** Leadings are those of Latin times this: scripts with tall letters, or without spaces, want more air between their lines. */
  readonly spread: number
  /** Points of a paragraph's first indent. */
  readonly indent: number
  /** Grid lines of running head, first and last line of text, and folio. */
  readonly head: number
  readonly first: number
  readonly last: number
  readonly folio: number
  /** The text is set in so many columns of this width, so far from each other; the measure is that of all together. */
  readonly columns?: {readonly count: number; readonly width: number; readonly gap: number}
  /** Column of the outer margin, so far from the text. */
  readonly margin?: {readonly gap: number; readonly width: number}
}

type DesignName = '6x9' | 'a5' | 'a4-book' | 'a4-issue'
const designs: ReadonlyMap<string, DesignName> = new Map([
  ['6x9', '6x9'],
  ['6x9in', '6x9'],
  ['a5', 'a5'],
  ['a4', 'a4-book'],
  ['a4-book', 'a4-book'],
  ['a4-issue', 'a4-issue']
])

/** Other sheets, in points. Sources: ANSI Y14.1 (letter, legal), ISO 216 (b5), the trade's usual trims. */
const sheets: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['letter', [612, 792]],
  ['legal', [612, 1008]],
  ['b5', [498.9, 708.66]],
  ['digest', [396, 612]],
  ['a6', [297.64, 419.53]]
])

/**
 * @param config its page is a name of the theme, a sheet or a measure; anything else is the 6 x 9 page
 * @param lang of the publication: its script may ask for other leading and another indent
 */
export function geometryOf({page, margins = {}, columns}: PdfConfig, theme: Theme, lang: string): Geometry {
  const name = page.toLowerCase().replaceAll(' ', '')
  const design = designs.get(name)
  const sheet = sheets.get(name) ?? (design === undefined ? sheetPoints(name) : undefined)
  const {print} = theme
  if (columns === 2 || (columns === undefined && design === 'a4-issue')) {
    const issue = print['a4-issue']
    const geometry = inColumns(sheet ?? print[design ?? '6x9'].trim, issue)
    return withColumns(withMargins(forScript(geometry, theme, lang), margins), issue)
  }
  const geometry = sheet
    ? fitted(print[sheet[0] > 540 ? 'a4-book' : '6x9'], sheet)
    : // A page of columns in one column is a page of a book.
      fromDesign(print[design === 'a4-issue' ? 'a4-book' : (design ?? '6x9')])
  return withMargins(forScript(geometry, theme, lang), margins)
}

/** As the theme asks for the script of the language; the text block keeps its place on the page. */
function forScript(geometry: Geometry, theme: Theme, lang: string): Geometry {
  const {scripts} = theme.families
  const script = scriptOf(lang)
  const asked = script === undefined ? undefined : (scripts[script] ?? (script === 'Hant' ? scripts.Hans : undefined))
  const indent = (asked?.indent ?? theme.paragraph.indent).value * geometry.size
  const spread = (asked?.leading ?? theme.leading.html) / theme.leading.html
  if (spread === 1) return {...geometry, indent}
  const first = Math.max(3, Math.round(geometry.first / spread))
  const last = Math.floor(geometry.last / spread)
  const leading = geometry.leading * spread
  return {...geometry, indent, spread, leading, head: first - 2, first, last, folio: last + 3}
}

/** Points: narrower margins are hard to hold, and not every printer prints there. */
const leastMargin = 36

/** The page of an issue on a sheet: its margins become narrower with the sheet, its foot stays. */
function inColumns([width, height]: readonly [number, number], design: PageDesign): Geometry {
  const base = fromDesign(design)
  const across = width / base.width
  const [inner, outer] = [base.inner, base.outer].map(margin => Math.max(margin * across, leastMargin))
  const sides = {inner: inner ?? leastMargin, outer: outer ?? leastMargin}
  const last = Math.floor((height - (base.height - base.last * base.leading)) / base.leading)
  const measure = width - sides.inner - sides.outer
  return {...base, width, height, ...sides, measure, last, folio: last + base.folio - base.last}
}

function withColumns(geometry: Geometry, design: PageDesign): Geometry {
  const gap = design['column-gap'] ?? geometry.leading
  const count = design.columns?.length ?? 1
  return {...geometry, columns: {count, gap, width: (geometry.measure - gap * (count - 1)) / count}}
}

/** Ems of the text between its cap line and its baseline, and below it. */
const above = 0.75
const below = 0.25
/** Ems: a narrower column holds no line. */
const leastMeasure = 8

/** The text block where the margins leave it; the first and last line stay on the grid. */
function withMargins(geometry: Geometry, margins: NonNullable<PdfConfig['margins']>): Geometry {
  const {margin, ...rest} = geometry
  const {width, height, size, leading} = rest
  const inner = margins.inner ?? geometry.inner
  const outer = margins.outer ?? (margins.inner === undefined ? geometry.outer : width - inner - geometry.measure)
  const measure = Math.max(width - inner - outer, leastMeasure * size)
  const top = margins.top === undefined ? geometry.first : Math.ceil((margins.top + above * size) / leading)
  const foot = margins.bottom ?? 0
  const last = margins.bottom === undefined ? geometry.last : Math.floor((height - foot - below * size) / leading)
  // A page has two lines at the least, so that text goes on.
  const first = Math.max(1, Math.min(top, Math.floor(height / leading) - 3))
  // A narrow margin has no room for a column beside the text.
  const roomy = margin && width - inner - measure >= 2 * margin.gap + margin.width ? {margin} : {}
  return {
    ...rest,
    ...roomy,
    inner,
    outer: width - inner - measure,
    measure,
    first,
    last: Math.max(last, first + 1),
    head: Math.max(1, Math.min(geometry.head, first - 2)),
    // Three lines below the text as ever, and on the paper.
    folio:
      margins.bottom === undefined ? geometry.folio : Math.min(last + 3, Math.floor((height - below * size) / leading))
  }
}

function fromDesign(design: PageDesign): Geometry {
  const [width, height] = design.trim
  const [size, leading] = design.text
  const [head, first, last, folio] = design.lines
  return {
    width,
    height,
    inner: design.inner,
    outer: design.outer,
    measure: design.measure ?? width - design.inner - design.outer,
    size,
    leading,
    factor: design.factor ?? 1,
    spread: 1,
    indent: 0,
    head: head ?? first - 2,
    first,
    last,
    folio,
    ...(design['margin-column'] && {margin: design['margin-column']})
  }
}

function fitted(design: PageDesign, [width, height]: readonly [number, number]): Geometry {
  const base = fromDesign(design)
  const measure = Math.min(base.measure, width * (base.measure / base.width) + 12)
  const inner = ((width - measure) * 3) / 7
  const below = base.height - base.last * base.leading
  const last = Math.floor((height - below) / base.leading)
  return {...base, width, height, measure, inner, outer: width - measure - inner, last, folio: last + 3}
}
