/**
 * Settle the configuration of a publication from all that was read of it, and report what is missing: `key-missing`,
 * `lang-missing`, `date-missing`, `url-missing`, `email-sender-missing`, `title-missing`, `image-missing`, `article-long`, `slug-taken`.
 */
import type {EditionName} from '../../model/edition.js'
import type {Diagnostics} from '../../diagnostics/collector.js'
import {nearest} from '../../diagnostics/near.js'
import type {Config, PublicationType, SolutionsPlace} from '../../model/config.js'
import type {Position} from '../../model/nodes.js'
import type {Arranged} from '../arrange.js'
import {buildDateOf} from '../build-date.js'
import {dynamicDates, latest, settleDate} from '../calendar.js'
import type {ReadFile} from '../chapter.js'
import type {Source} from '../discover.js'
import type {Folder} from '../folder.js'
import {bookHeadlineOf, headlineOf} from '../headline.js'
import {insidePath} from '../inside-path.js'
import {fileStart} from '../lines.js'
import {atPath} from '../located.js'
import {publicationOf} from '../lone-article.js'
import type {TypedPublication} from '../schema/publication.js'
import {estimateWords} from '../word-estimate.js'
import type {LoadedPublication} from './load.js'
import {checkPortraits, withPortraits} from './portraits.js'
import {chooseSlug, folderTitle, inWords} from './name.js'
import type {SlugShelf} from './name.js'
import {settleConfig} from './settle.js'

export interface ConfigureRequest {
  readonly source: Source
  readonly request: {
    readonly url: string | undefined
    readonly sourceDateEpoch: number | undefined
    readonly editions: ReadonlySet<EditionName>
    readonly shelf: SlugShelf
  }
  readonly folder: Folder
  /** Path and contents of a lone article. */
  readonly lone: string | undefined
  readonly file: ReadFile | undefined
  /** publication.yaml, or what a lone article's front matter says of the publication. */
  readonly loaded: LoadedPublication | undefined
  readonly arranged: Arranged
  /** Title that SUMMARY.md gives. */
  readonly listTitle: string | undefined
  /** The file that speaks for the publication; '' when none does. */
  readonly home: string
  readonly diagnostics: Diagnostics
}

/** The most words that are made as one article. */
const longestArticle = 50_000

export function configure(facts: ConfigureRequest): Config {
  const {source, request, file, loaded, arranged, home, diagnostics} = facts
  const typed = file ? publicationOf(loaded?.typed ?? {}, file.settled) : (loaded?.typed ?? {})
  const given = loaded?.given ?? new Set<string>()
  // In a folder without any text the message is about the folder.
  const spot: Position | undefined = home === '' ? undefined : fileStart
  const manifest = file === undefined && loaded !== undefined

  const {type, split} = chooseType(facts, typed, manifest && !given.has('type') ? spot : undefined)
  const title = chooseTitle(facts, {...typed, type}, manifest && !given.has('title') ? spot : undefined)
  const lang = typed.lang ?? (manifest ? undefined : commonLanguage(arranged))
  const langTyped = given.has('lang') || file?.settled.spans.has('lang') === true
  if (lang === undefined && !langTyped) diagnostics.report('lang-missing', spot, {})

  const owner = source.prefix + home || '.'
  const slugSpot = loaded?.tree.entries.find(({key}) => key === 'slug')?.value.span ?? file?.settled.spans.get('slug')
  const slugFacts = {given: typed.slug, name: source.name, file: facts.lone, owner, spot: slugSpot ?? spot}
  const slug = chooseSlug(slugFacts, request.shelf, diagnostics)

  const {date, updated, buildDate} = chooseDates(facts, typed, spot)
  const url = typed.url === undefined ? baseUrl(request.url, slug) : withStroke(typed.url)
  if (loaded && !file) checkPortraits(typed, loaded, facts.folder, diagnostics)
  const settled = settleConfig(typed, {
    type,
    split,
    slug,
    title,
    lang: lang ?? 'en',
    date,
    updated,
    url,
    coverImage: coverOf(facts, typed),
    rules: loaded?.rules ?? new Map(),
    variables: loaded?.variables ?? new Map(),
    abbreviations: loaded?.abbreviations ?? new Map(),
    solutions: solutionsOf(typed, arranged),
    buildDate
  })
  const guessed = lang === undefined ? ({langGuessed: true} as const) : {}
  const config = {...settled, ...guessed, people: withPortraits(settled.people, folderOf(facts.lone))}
  const sent = config.editions.email !== false && request.editions.has('email')
  const fed = config.type === 'series' && config.feed !== false && request.editions.has('html')
  if ((sent || fed) && url === undefined && !given.has('url')) diagnostics.report('url-missing', spot, {})
  if (config.editions.email !== false && sent) {
    if (config.editions.email.from === undefined) {
      const host = url === undefined ? 'fourfold.invalid' : new URL(url).hostname
      diagnostics.report('email-sender-missing', spot, {sender: `noreply@${host}`})
    }
  }
  return config
}

/** Where the list of contents has a place for them, they stand there. */
function solutionsOf({solutions}: TypedPublication, {chapters}: Arranged): SolutionsPlace {
  return solutions ?? (chapters.some(({generate}) => generate?.what === 'solutions') ? 'end' : 'here')
}

function chooseType(
  {file, arranged, diagnostics}: ConfigureRequest,
  typed: TypedPublication,
  missing: Position | undefined
): {readonly type: PublicationType; readonly split: Config['split'] | undefined} {
  if (typed.type !== undefined) return {type: typed.type, split: undefined}
  if (!file) {
    const type = arranged.chapters.length === 1 ? 'article' : 'book'
    if (missing) {
      const fallback = `${type === 'article' ? 'an' : 'a'} ${type} is made`
      diagnostics.report('key-missing', missing, {key: 'type', fallback, example: type})
      return {type, split: undefined}
    }
    return {type: 'book', split: undefined}
  }
  const words = file.text.length > longestArticle ? estimateWords(file.text) : 0
  if (words <= longestArticle || typed.split === 'none') return {type: 'article', split: undefined}
  diagnostics.report('article-long', {...fileStart}, {words: Math.round(words / 1000) * 1000})
  return {type: 'book', split: typed.split ?? 'auto'}
}

function chooseTitle(
  {source, folder, file, lone, arranged, listTitle, diagnostics}: ConfigureRequest,
  typed: TypedPublication,
  missing: Position | undefined
): string {
  if (typed.title !== undefined) return typed.title
  // A lone file without any heading is reported where its chapter gets its title.
  if (file) return (typed.type === 'book' ? bookHeadlineOf : headlineOf)(file.text) ?? inWords(nameIn(lone, source))
  const [first] = arranged.files
  const only =
    arranged.files.length === 1 && first ? (first.settled.frontMatter.title ?? headlineOf(first.text)) : undefined
  const title = listTitle ?? only ?? folderTitle(folder, source.name)
  if (missing) {
    diagnostics.report('key-missing', missing, {key: 'title', fallback: `"${title}" is used`, example: "'The Tides'"})
  }
  return title
}

/** Name of the lone file without its folders, that of the folder for `index.md`. */
function nameIn(lone: string | undefined, source: Source): string {
  const name = lone?.split('/').at(-1) ?? source.name
  return /^(?:index|readme|article)\.\w+$/i.test(name) ? source.name : name
}

/** The language of a folder without publication.yaml: that of its files, when all that name one name the same. */
function commonLanguage({files}: Arranged): string | undefined {
  const named = new Set(files.flatMap(({settled}) => settled.frontMatter.lang ?? []))
  return named.size === 1 ? [...named][0] : undefined
}

function chooseDates(
  {request, file, loaded, arranged, diagnostics}: ConfigureRequest,
  typed: TypedPublication,
  spot: Position | undefined
): {readonly date: string | undefined; readonly updated: string | undefined; readonly buildDate: string} {
  const dynamic = new Set<string>(file?.settled.dynamic)
  const settle = (key: 'date' | 'updated'): string | undefined => {
    if (file) return file.settled.frontMatter[key]
    const value = typed[key]
    if (value === undefined) return undefined
    if (!dynamicDates.has(value.toLowerCase())) return settleDate(value)
    diagnostics.report('date-dynamic', loaded ? atPath(loaded.tree, [key]).span : spot, {value})
    dynamic.add(key)
    return undefined
  }
  const date = settle('date')
  const updated = settle('updated')
  const chapters = arranged.chapters.map(({frontMatter}) => latest([frontMatter.date, frontMatter.updated]))
  const {buildDate, given} = buildDateOf({sourceDateEpoch: request.sourceDateEpoch, date, updated, chapters})
  if (!given) diagnostics.report('date-missing', spot, {})
  const today = buildDate.slice(0, 10)
  return {
    date: dynamic.has('date') ? today : date,
    updated: dynamic.has('updated') ? today : updated,
    buildDate
  }
}

/** @param base as given to the command; what is no web address is left to the command to refuse */
function baseUrl(base: string | undefined, slug: string): string | undefined {
  return base !== undefined && /^https?:\/\//i.test(base) ? `${withStroke(base)}${slug}/` : undefined
}

function withStroke(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}

/** Paths in the front matter of a lone article start in its folder. */
function folderOf(lone: string | undefined): string | undefined {
  return lone?.split('/').slice(0, -1).join('/')
}

function coverOf({folder, lone, loaded, diagnostics}: ConfigureRequest, typed: TypedPublication): string | undefined {
  const image = typeof typed.cover === 'string' ? typed.cover : typed.cover?.image
  if (image === undefined || !loaded) return undefined
  const place = atPath(loaded.tree, typeof typed.cover === 'string' ? ['cover'] : ['cover', 'image']).span
  const path = insidePath(image, folderOf(lone))
  if (path === undefined) diagnostics.report('path-outside', place, {path: image})
  else if (folder.library.files.has(path)) return path
  else diagnostics.report('image-missing', place, {url: image, near: nearest(path, folder.library.files.keys())})
  return undefined
}
