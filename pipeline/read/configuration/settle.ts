/** From what an author gave to a `Config` without gaps: every default stands here. */
import {canonicalTag, directionOf} from '../../language/tag.js'
import {creditedNames} from '../../publication/authors.js'
import type {Config, EmailConfig, PublicationType, SolutionsPlace, TypographyConfig} from '../../model/config.js'
import {settleTypography} from '../front-matter/settle.js'
import type {TypedPublication} from '../schema/publication.js'
import {insidePath} from '../inside-path.js'
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
  const lang = canonicalTag(derived.lang)
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
      figures: typed.numbering?.figures ?? (type === 'book' ? 'chapter' : 'publication')
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
    variables: derived.variables,
    abbreviations: derived.abbreviations,
    expandAbbreviations: typed['expand-abbreviations'] ?? false,
    glossary: typed.glossary === undefined ? undefined : insidePath(typed.glossary),
    emoji: typed.emoji ?? true,
    implicitFigures: typed['implicit-figures'] ?? 'alt',
    split: derived.split ?? typed.split ?? 'auto',
    // An issue is a list of pieces; what stands in them is their own affair.
    toc: {depth: typed.toc?.depth ?? (type === 'issue' ? 1 : 2)},
    editions: editionsOf(typed, type),
    conformance: conformanceOf(typed, derived.title),
    rules: derived.rules,
    buildDate: derived.buildDate
  }
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
    pdf: isOff(pdf) || archive ? false : {page: page === '6x9in' ? '6x9' : page === 'a4' ? 'a4-book' : page},
    epub: isOff(epub) || archive ? false : {},
    email: isOff(email) || archive ? false : emailOf(typeof email === 'object' ? email : {}, type)
  }
}

function isOff(value: unknown): boolean {
  return value === false || value === 'false'
}

type TypedEmail = Extract<NonNullable<NonNullable<TypedPublication['editions']>['email']>, object>

function emailOf(typed: TypedEmail, type: PublicationType): EmailConfig {
  return {
    from: typed.from,
    replyTo: typed['reply-to'],
    subject: typed.subject,
    preheader: typed.preheader,
    body: typed.body ?? bodyOf[type],
    listId: typed['list-id'],
    unsubscribe: typed.unsubscribe,
    address: typed.address
  }
}

/** A short text goes whole, and so does the newest article of a series; an issue as its contents; a book is announced. */
const bodyOf = {article: 'full', book: 'launch', issue: 'digest', series: 'full'} as const
