import type {Diagnostics} from '../../diagnostics/collector.js'
import type {FrontMatter, TypographyConfig} from '../../model/config.js'
import {mediums} from '../../model/edition.js'
import type {Medium} from '../../model/edition.js'
import type {Span} from '../../model/position.js'
import {dynamicDates, settleDate} from '../calendar.js'
import {check} from '../check.js'
import {settleEmail} from '../configuration/letter.js'
import {gatherPeople} from '../configuration/people.js'
import {canonicalTag} from '../../language/tag.js'
import {reportLaterKeys} from '../later-keys.js'
import type {LocatedMap} from '../located.js'
import {isOff} from '../schema/kinds.js'
import {frontMatterSchema} from '../schema/front-matter.js'
import type {TypedFrontMatter} from '../schema/front-matter.js'
import type {Found} from './find.js'
import {settleHyphenation} from './hyphenation.js'
import {ourKeys} from './our-keys.js'

export interface SettledFrontMatter {
  readonly frontMatter: FrontMatter
  /** What the schema made of it: also what only a lone article's publication needs. */
  readonly typed: TypedFrontMatter
  readonly spans: ReadonlyMap<string, Span>
  /** Keys with `today` and the like, whose value is the date of the build. */
  readonly dynamic: ReadonlySet<'date' | 'updated'>
  /** Keys that are none of a chapter's; a lone article's publication may know them. */
  readonly rest: LocatedMap
}

/**
 * Settle the front matter of one file: other tools' names to ours, values checked, dates in ISO 8601.
 *
 * @param alsoKnown keys that are not of a chapter but are no mistake here: those of the publication for a lone article
 */
export function settleFrontMatter(
  found: Found,
  alsoKnown: ReadonlySet<string>,
  diagnostics: Diagnostics
): SettledFrontMatter {
  const {own, rest} = ourKeys(withoutAddress(found.map, diagnostics), alsoKnown)
  const options = {unknown: 'info', spelling: found.form !== 'header', alsoNear: [...alsoKnown]} as const
  const {value: typed} = check(frontMatterSchema, own, options, diagnostics)
  reportLaterKeys(own, diagnostics)
  const spans = new Map(own.entries.map(entry => [entry.key, entry.value.span]))
  const dynamic = new Set<'date' | 'updated'>()
  const day = (key: 'date' | 'updated'): string | undefined => {
    const value = typed[key]
    if (value === undefined) return undefined
    if (!dynamicDates.has(value.toLowerCase())) return settleDate(value)
    diagnostics.report('date-dynamic', spans.get(key), {value})
    dynamic.add(key)
    return undefined
  }
  return {frontMatter: {...textsOf(typed), date: day('date'), updated: day('updated')}, typed, spans, dynamic, rest}
}

function textsOf(typed: TypedFrontMatter): Omit<FrontMatter, 'date' | 'updated'> {
  return {
    title: typed.title,
    subtitle: typed.subtitle,
    shortTitle: typed['short-title'],
    navTitle: typed['nav-title'],
    kicker: typed.kicker,
    standfirst: typed.standfirst,
    people: gatherPeople(typed),
    byline: typed.byline,
    // What a paper says above its text describes it as well.
    description: typed.description ?? oneLine(typed.abstract),
    excerpt: typed.excerpt,
    abstract: typed.abstract,
    tags: typed.tags ?? [],
    section: typed.section,
    image: typed.image,
    imageAlt: typed['image-alt'],
    imageCaption: typed['image-caption'],
    imageCredit: typed['image-credit'],
    slug: typed.slug,
    urlPath: typed['url-path'],
    aliases: typed.aliases ?? [],
    canonical: typed.canonical,
    lang: typed.lang === undefined ? undefined : canonicalTag(typed.lang),
    dir: typed.dir === 'auto' ? undefined : typed.dir,
    numerals: typed.numerals,
    vertical: typed['writing-mode'] && typed['writing-mode'] === 'vertical-rl',
    draft: typed.draft ?? false,
    role: typed.role,
    numbered: typed.numbered,
    dropCap: typed['drop-cap'] ?? false,
    breaks: typed.breaks ?? false,
    solutions: typed.solutions,
    math: typed.math,
    typography: settleTypography(typed.typography),
    hyphenation: settleHyphenation(typed.typography),
    weight: typed.weight,
    number: typed.number,
    license: typed.license,
    rights: typed.rights,
    toc: contentsWish(typed.toc),
    notes: {restart: typed.notes?.restart, html: typed.notes?.html, pdf: typed.notes?.pdf},
    email: settleEmail(typeof typed.email === 'object' ? typed.email : {}),
    only: isOff(typed.email)
      ? settleCondition(typed.only, [...(typed.not ?? []), 'email', 'text'])
      : settleCondition(typed.only, typed.not)
  }
}

/** Elsewhere `email` is the address of the author; here it says how the letter is made, and a line of text says nothing. */
function withoutAddress(map: LocatedMap, diagnostics: Diagnostics): LocatedMap {
  const entries = map.entries.filter(({key, keySpan, value}) => {
    const foreign = key.toLowerCase() === 'email' && value.kind === 'scalar' && /@/.test(value.source)
    if (foreign) diagnostics.report('key-unknown', keySpan, {key, near: undefined}, 'info')
    return !foreign
  })
  return {...map, entries}
}

function oneLine(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim()
}

function contentsWish(typed: TypedFrontMatter['toc']): FrontMatter['toc'] {
  if (typed === undefined) return undefined
  if (typeof typed === 'boolean') return {printed: typed, depth: typed ? undefined : 1}
  return {printed: false, depth: typed.depth}
}

export function settleTypography(typed: TypedFrontMatter['typography']): Partial<TypographyConfig> | 'off' | undefined {
  if (typed === undefined) return undefined
  if (typed === 'off' || typed === false) return 'off'
  const {quotes, dashes, spaces} = typed
  return {
    ...(quotes !== undefined && {quotes}),
    ...(dashes !== undefined && {dashes}),
    ...(spaces !== undefined && {spaces})
  }
}

/** `only` less `not`; `undefined` when neither is given. */
export function settleCondition(
  only: readonly Medium[] | undefined,
  not: readonly Medium[] | undefined
): readonly Medium[] | undefined {
  if (!only && !not) return undefined
  return (only ?? mediums).filter(medium => !not?.includes(medium))
}
