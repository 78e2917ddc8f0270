/** From what an author gave to a `Config` without gaps: every default stands here. */
import {withNumerals} from '../../language/numerals.js'
import {canonicalTag, directionOf} from '../../language/tag.js'
import {creditedNames} from '../../publication/authors.js'
import {feedFormats} from '../../model/config.js'
import {pointsOf} from '../../theme/length.js'
import type {Config, PdfConfig, PublicationType, SolutionsPlace, TypographyConfig} from '../../model/config.js'
import {plainHyphenation} from '../../language/hyphenation/wish.js'
import {settleHyphenation} from '../front-matter/hyphenation.js'
import {settleTypography} from '../front-matter/settle.js'
import {isOff} from '../schema/kinds.js'
import type {TypedPublication} from '../schema/publication.js'
import {insidePath} from '../inside-path.js'
import {emailOf} from './letter.js'
import {gatherPeople} from './people.js'
import type {RuleSettings} from './rules.js'

/** What is settled elsewhere, since it needs more than the author's values. */
export interface Derived {
  readonly type: PublicationType
  readonly split: Config['split'] | undefined
  readonly slug: string
  readonly title: string
  readonly lang: string
  readonly date: string | undefined
  readonly updated: string | undefined
  readonly url: string | undefined
  readonly coverImage: string | undefined
  readonly rules: RuleSettings
  readonly variables: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlyMap<string, string>
  readonly solutions: SolutionsPlace
  readonly buildDate: string
}

export function settleConfig(typed: TypedPublication, derived: Derived): Config {
  const {type} = derived
  const lang = withNumerals(canonicalTag(derived.lang), typed.numerals)
  const identifier = typed.identifier ?? {}
  const cover = typeof typed.cover === 'object' ? typed.cover : {}
  return {
    type,
    slug: derived.slug,
    title: derived.title,
    subtitle: typed.subtitle,
    shortTitle: typed['short-title'],
    description: typed.description,
    lang,
    dir: typed.dir === undefined || typed.dir === 'auto' ? directionOf(lang) : typed.dir,
    numerals: typed.numerals,
    vertical: typed['writing-mode'] === 'vertical-rl',
    people: gatherPeople(typed),
    date: derived.date,
    updated: derived.updated,
    edition: typed.edition,
    version: typed.version,
    volume: typed.volume,
    number: typed.number,
    publisher: typed.publisher,
    place: typed.place,
    rights: typed.rights,
    license: typed.license,
    copyright: typed.copyright && {year: typed.copyright.year, holder: typed.copyright.holder},
    identifiers: {
      isbnEpub: identifier['isbn-epub'],
      isbnPrint: identifier['isbn-print'],
      issn: identifier.issn ?? typed.issn,
      doi: identifier.doi,
      uuid: identifier.uuid
    },
    keywords: typed.keywords ?? [],
    subjects: (typed.subjects ?? []).flatMap(({scheme, code}) => (code === undefined ? [] : [{scheme, code}])),
    audience: typed.audience,
    url: derived.url,
    cover: {
      image: derived.coverImage,
      alt: cover.alt,
      credit: cover.credit,
      palette: cover.palette,
      composition: cover.composition
    },
    numbering: {
      // Articles of an issue and a lone article have no number; the chapters of a book do.
      chapters: typed.numbering?.chapters ?? type === 'book',
      sections: typed.numbering?.sections ?? 0,
      // Each piece of a magazine or of a series is read by itself and counts by itself.
      figures: typed.numbering?.figures ?? (type === 'article' ? 'publication' : 'chapter')
    },
    notes: {
      restart: typed.notes?.restart ?? 'chapter',
      html: typed.notes?.html ?? 'auto',
      pdf: typed.notes?.pdf ?? 'page',
      epub: typed.notes?.epub ?? 'popup'
    },
    solutions: derived.solutions,
    math: typed.math ?? 'auto',
    typography: typographyOf(typed),
    hyphenation: settleHyphenation(typed.typography) ?? plainHyphenation,
    // Read after all else, since unpacking them takes its time.
    fonts: [],
    variables: derived.variables,
    abbreviations: derived.abbreviations,
    expandAbbreviations: typed['expand-abbreviations'] ?? false,
    glossary: typed.glossary === undefined ? undefined : insidePath(typed.glossary),
    emoji: typed.emoji ?? true,
    implicitFigures: typed['implicit-figures'] ?? 'alt',
    split: derived.split ?? typed.split ?? 'auto',
    // An issue is a list of pieces; what stands in them is their own affair.
    toc: {depth: typed.toc?.depth ?? (type === 'issue' ? 1 : 2)},
    newestFirst: type === 'series' && typed.articles !== undefined && (typed.sort ?? 'date') === 'date',
    feed: feedOf(typed, type),
    editions: editionsOf(typed, type),
    conformance: conformanceOf(typed, derived.title),
    rules: derived.rules,
    buildDate: derived.buildDate
  }
}

/** A series has feeds unless it wants none; an issue is given the settings of its series. */
function feedOf({feed}: TypedPublication, type: PublicationType): Config['feed'] {
  if ((feed === undefined && type !== 'series') || isOff(feed)) return false
  const {formats = [], items = 20, content = 'full', per = 'issue'} = typeof feed === 'object' ? feed : {}
  return {formats: feedFormats.filter(format => formats.length === 0 || formats.includes(format)), items, content, per}
}

function typographyOf(typed: TypedPublication): TypographyConfig {
  const given = settleTypography(typed.typography)
  if (given === 'off') return {quotes: 'off', dashes: 'off', spaces: false}
  return {quotes: 'auto', dashes: 'auto', spaces: true, ...given}
}

/** Source: EPUB Accessibility 1.1, section 4.2: who claims conformance names who found it. */
function conformanceOf(typed: TypedPublication, title: string): Config['conformance'] {
  const {'conforms-to': level, 'certified-by': named} = typed.accessibility ?? {}
  if (level === undefined) return undefined
  const certifiedBy = named ?? typed.publisher ?? creditedNames({people: gatherPeople(typed)})[0] ?? title
  return {level, certifiedBy}
}

function editionsOf(typed: TypedPublication, type: PublicationType): Config['editions'] {
  const {html, pdf, epub, email} = typed.editions ?? {}
  const page = (typeof pdf === 'object' ? pdf.page : undefined) ?? (type === 'issue' ? 'a4-issue' : '6x9')
  // An archive of issues has pages; its mail is that of the newest issue, and each issue is a book of its own.
  const archive = type === 'series' && typed.issues !== undefined
  return {
    html: isOff(html) ? false : {},
    // Centimetres and inches are part of the names of trade sizes, not of the theme's.
    pdf: isOff(pdf) || archive ? false : pdfOf(page === '6x9in' ? '6x9' : page === 'a4' ? 'a4-book' : page, pdf),
    epub: isOff(epub) || archive ? false : {},
    email: isOff(email) || archive ? false : emailOf(typeof email === 'object' ? email : {}, type)
  }
}

function pdfOf(page: string, typed: NonNullable<TypedPublication['editions']>['pdf']): PdfConfig {
  const {
    standard,
    columns,
    margins,
    bleed,
    'attach-source': attachSource,
    'crop-marks': cropMarks
  } = typeof typed === 'object' ? typed : {}
  const sides = Object.entries(margins ?? {}).flatMap(([side, length]) => {
    const points = length === undefined ? undefined : pointsOf(length)
    return points === undefined ? [] : [[side, points] as const]
  })
  const beyond = bleed === undefined ? undefined : pointsOf(bleed)
  return {
    page,
    ...(columns !== undefined && {columns}),
    ...(sides.length > 0 && {margins: Object.fromEntries(sides)}),
    ...(beyond !== undefined && {bleed: beyond}),
    ...(cropMarks === true && {cropMarks}),
    ...(standard && {standard}),
    ...(attachSource === true && {attachSource})
  }
}
