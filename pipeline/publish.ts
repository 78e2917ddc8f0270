/**
 * The flow, top to bottom: read, then for each publication parse, shape, survey, prepare; for each edition set and bind; then
 * write. This is the only file that imports stages; none of them knows another.
 *
 * Values are kept by the digest of what they were made from (schedule/kept.ts), so a second build is the first one with a
 * warm cache: there is no other path.
 */
import {emitters} from './emit/index.js'
import {styledClasses} from './theme/styled-classes.js'
import type {Theme} from './theme/theme.js'
import {bindShelf} from './emit/html/shelf.js'
import {createDiagnostics} from './diagnostics/collector.js'
import {createWorkshop} from './imaging/workshop.js'
import {checkFormulas} from './math/formulas.js'
import type {Artifact, MadeFile} from './model/artifact.js'
import {editionNames} from './model/edition.js'
import type {EditionName} from './model/edition.js'
import type {Library} from './model/library.js'
import type {Message, Outcome} from './model/message.js'
import type {ParseBlocks} from './model/source-blocks.js'
import type {PreparedChapter, PreparedPublication, SourcePublication} from './model/publication.js'
import type {Workshop} from './model/workshop.js'
import {createParser, parseInline} from './parse/index.js'
import {assemble, loadEmoji, prepare} from './prepare/index.js'
import {createFontShelf} from './read/fonts.js'
import {watchIncluded} from './read/included.js'
import {read} from './read/index.js'
import {readTemplates} from './read/templates.js'
import {version} from './read/version.js'
import {settleSeverity} from './report/order.js'
import {createCache} from './schedule/cache.js'
import {digestOf} from './schedule/digest.js'
import {keepPrepared, keepShaped} from './schedule/kept.js'
import type {OnProgress} from './schedule/progress.js'
import {forEdition, forLetter, selectChapters, settingView, unknownChapters} from './schedule/selection.js'
import {shape} from './shape/index.js'
import {factsOf, register} from './survey/index.js'
import {refuseForeignFolder, write} from './write/index.js'

export interface PublishRequest {
  /** Absolute path that paths and messages are relative to. */
  readonly cwd: string
  /** Files and folders as typed; none: `source/` if it is there, else `cwd`. */
  readonly paths: readonly string[]
  /** Absolute path of dist/. */
  readonly output: string
  readonly editions: ReadonlySet<EditionName>
  /** Only these chapters, by slug, path or number; none: all. */
  readonly chapters: readonly string[]
  readonly drafts: boolean
  readonly url: string | undefined
  /** Seconds since 1970 that stand for the date of the build. */
  readonly sourceDateEpoch: number | undefined
  /** Absolute path for kept values; `undefined`: keep none. */
  readonly cacheFolder: string | undefined
  /** What else kept values depend on: the version of the JavaScript engine, a digest of our own code. */
  readonly runtime: string
  /** Tells builds that run at the same time apart. */
  readonly build: string
  /** Whether the build with this id still runs: what a killed one left beside dist/ is cleared away. */
  readonly running: (build: string) => boolean
  /** False: find all problems and write nothing. */
  readonly write: boolean
  readonly onProgress: OnProgress
}

export interface MadePublication {
  readonly slug: string
  /** Below the output folder: that of an issue is in its series'. */
  readonly folder: string
  readonly title: string
  readonly chapters: number
  readonly words: number
  readonly files: readonly (MadeFile & {readonly pages: number | undefined})[]
}

export interface Published {
  /** True: dist/ was not touched. */
  readonly failed: boolean
  /** Paths relative to `cwd`; severities settled by each publication's `rules`. */
  readonly messages: readonly Message[]
  readonly publications: readonly MadePublication[]
  /** Bytes of a file that messages name. */
  readonly source: (file: string) => Uint8Array | undefined
}

type Shop = ReturnType<typeof openShop>

/** Throws `OutputRefused` when the output folder is not ours; what an author wrote is told in messages. */
export async function publish(request: PublishRequest): Promise<Published> {
  const {onProgress} = request
  if (request.write) refuseForeignFolder(request.output)
  onProgress({stage: 'read', phase: 'start', publication: '', detail: ''})
  const found = await read(request)
  const {publications} = found
  onProgress({
    stage: 'read',
    phase: 'end',
    publication: '',
    detail: publications.map(({config}) => config.slug).join(', ')
  })
  const source = (file: string) => {
    const owner = publications.find(({prefix}) => file.startsWith(prefix))
    return owner?.library.bytes(file.slice(owner.prefix.length))
  }
  if (found.fatal) return {failed: true, messages: found.messages, publications: [], source}

  const shop = openShop(request)
  const done: Done[] = []
  for (const publication of publications) done.push(await publishOne(publication, done, shop))
  const unknown = createDiagnostics('.')
  const wholes = done.map(one => one.whole)
  for (const facts of unknownChapters(wholes, request.chapters)) unknown.report('chapter-unknown', undefined, facts)
  const messages = [...found.messages, ...unknown.messages, ...done.flatMap(one => one.messages)]
  const failed = unknown.messages.length > 0 || done.some(one => one.failed)
  // Of a library, those that have none of the chapters asked for are no part of the build.
  const made = done.filter(({publication}) => publication.chapters.length + publication.issues.length > 0)

  if (!failed && request.write) {
    onProgress({stage: 'write', phase: 'start', publication: '', detail: ''})
    const artifacts = made.flatMap(({summary, artifacts}) =>
      artifacts.map(artifact => ({...artifact, path: `${summary.folder}/${artifact.path}`}))
    )
    const shelf = request.editions.has('html')
      ? await bindShelf(
          // Issues stand on the page of their series.
          made.map(one => one.publication).filter(({series}) => series === undefined),
          {...shop, workshop: openWorkshop(shop, emptyLibrary), version}
        )
      : []
    const all = [...artifacts, ...shelf.map(artifact => ({...artifact, edition: 'shelf' as const}))]
    const {output, build, running, editions} = request
    write({output, build, running, editions, artifacts: all})
    onProgress({stage: 'write', phase: 'end', publication: '', detail: `${all.length} files`})
  }
  shop.cache.trim(512 * 1024 * 1024)
  return {failed, messages, publications: made.map(one => one.summary), source}
}

/** What all publications of a build share. */
function openShop(request: PublishRequest) {
  return {
    request,
    ...readTemplates(),
    cache: createCache(request.cacheFolder, `${version} ${request.runtime}`),
    parser: createParser(),
    font: createFontShelf()
  }
}

/** Pictures and fonts for one publication, or for the shelf, which has no files of its own. */
function openWorkshop({cache, font}: Shop, library: Library): Workshop {
  return createWorkshop({library, font, remember: (key, make) => cache.rememberAsync('derived', key, make)})
}

const emptyLibrary: Library = {files: new Map(), bytes: () => undefined, digest: () => undefined}

/** A publication that was made, not written yet. */
interface Done {
  readonly slug: string
  /** Slug of the series that it is an issue of. */
  readonly series: string | undefined
  /** All of it, and what of it was asked for. */
  readonly whole: PreparedPublication
  readonly publication: PreparedPublication
  readonly failed: boolean
  readonly artifacts: readonly (Artifact & {readonly edition: EditionName})[]
  readonly messages: readonly Message[]
  readonly summary: MadePublication
}

/** @param before what was made before it: the issues of a series come first */
async function publishOne(source: SourcePublication, before: readonly Done[], shop: Shop): Promise<Done> {
  const {request} = shop
  const {config} = source
  const messages: Message[] = []
  const take = <Value>(outcome: Outcome<Value>): Value => {
    messages.push(...outcome.messages)
    return outcome.value
  }
  const step = (stage: 'parse' | 'survey' | 'prepare', phase: 'start' | 'end', detail = '') => {
    request.onProgress({stage, phase, publication: config.slug, detail})
  }

  // Parse and shape see one file each.
  step('parse', 'start')
  const alone = source.chapters.filter(({generate}) => !generate).length === 1
  const styled = styledClasses(shop.templates)
  const digest = (path: string) => source.library.digest(path)
  const files = source.chapters.map(chapter =>
    keepShaped(
      shop.cache,
      digestOf(config, alone, [...styled], faceNames(shop.theme), {...chapter, text: ''}),
      digest,
      () => {
        const {included, reads} = watchIncluded(source.library)
        const math = chapter.frontMatter.math ?? config.math
        const parsed = shop.parser.parse(chapter.text, chapter.path, math)
        const parseBlocks: ParseBlocks = (text, outside) => shop.parser.parseBlocks(text, outside, math)
        const shaped = shape(chapter, parsed.value, {config, parseInline, parseBlocks, included, alone, styled})
        return {
          chapters: shaped.value,
          facts: shaped.value.map(factsOf),
          messages: [...parsed.messages, ...shaped.messages],
          reads: [...reads]
        }
      }
    )
  )
  for (const file of files) messages.push(...file.messages)
  step('parse', 'end', kept(files.length, files.filter(file => file.fresh).length, 'file'))

  // Survey is the one place that knows all chapters.
  step('survey', 'start')
  const facts = files.flatMap(file => file.facts)
  const registered = take(
    register({config, facts, divisions: source.divisions, drafts: source.drafts, library: source.library})
  )
  step('survey', 'end', `${facts.length} ${facts.length === 1 ? 'chapter' : 'chapters'}`)

  step('prepare', 'start')
  const faces = faceNames(shop.theme)
  const emojiOf = config.emoji && facts.some(({emoji}) => emoji) ? await loadEmoji() : undefined
  const context = {config, faces, emojiOf}
  const prepared = files.flatMap(file =>
    keepPrepared(shop.cache, file, registered, (chapter, fact) => prepare(chapter, fact, registered, context))
  )
  for (const chapter of prepared) messages.push(...chapter.messages)
  const whole = take(
    assemble(
      source,
      prepared.map(({head}) => head),
      registered,
      parseInline
    )
  )
  const issues = issuesOf(source, before)
  const publication = {...selectChapters(whole, request.chapters), issues: issues.map(issue => issue.publication)}
  step('prepare', 'end', kept(prepared.length, prepared.filter(chapter => chapter.fresh).length, 'chapter'))

  // Once for all editions: they ask the same workshop, which has the formulas then.
  const workshop = openWorkshop(shop, source.library)
  for (const {head, body} of prepared.filter(chapter => chapter.formulas)) {
    messages.push(...(await shop.cache.rememberAsync('formulas', head.key, () => checkFormulas(body(), workshop))))
  }

  const bodies = new Map(prepared.map(chapter => [chapter.head.id, chapter.body]))
  const there = publication.chapters.length + issues.length > 0
  const editions = there ? await makeEditions(publication, workshop, bodies, shop) : nothing
  const [newest] = issues
  messages.push(...editions.messages)
  return {
    slug: config.slug,
    series: source.series?.slug,
    whole,
    publication,
    failed: editions.failed,
    // The mail of a series is that of its newest issue; its links are whole addresses or lead nowhere from here.
    artifacts: [
      ...editions.artifacts,
      ...(config.url === undefined || !newest ? [] : newest.artifacts.filter(({edition}) => edition === 'email'))
    ],
    messages: settleSeverity(messages, config.rules).map(message => ({...message, file: source.prefix + message.file})),
    summary: {
      slug: config.slug,
      folder: source.series === undefined ? config.slug : `${source.series.slug}/${config.slug}`,
      title: publication.title.text,
      chapters: publication.chapters.length,
      words: publication.words,
      files: editions.made
    }
  }
}

/** For the colophon: the typefaces in the order in which they are used. */
function faceNames({families}: Theme): readonly string[] {
  return [...new Set([families.text.name, families.label.name, families.code.name])]
}

/** The issues of a series, the newest first. */
function issuesOf({config, issues}: SourcePublication, before: readonly Done[]): readonly Done[] {
  return issues.flatMap(slug => before.find(one => one.series === config.slug && one.slug === slug) ?? [])
}

const nothing: Awaited<ReturnType<typeof makeEditions>> = {failed: false, messages: [], artifacts: [], made: []}

async function makeEditions(
  whole: PreparedPublication,
  workshop: Workshop,
  bodies: ReadonlyMap<string, () => PreparedChapter>,
  shop: Shop
) {
  const {request, theme, templates, cache} = shop
  const heads = new Map(whole.chapters.map(head => [head.id, head]))
  const messages: Message[] = []
  const artifacts: (Artifact & {readonly edition: EditionName})[] = []
  const made: (MadeFile & {readonly pages: number | undefined})[] = []
  let failed = false

  // In this order, since the web page links to the others.
  for (const edition of editionNames) {
    if (!request.editions.has(edition) || whole.config.editions[edition] === false) continue
    const publication = edition === 'email' ? forLetter(forEdition(whole, edition)) : forEdition(whole, edition)
    const view = settingView(publication)
    const viewDigest = digestOf(view, theme.digest)
    const emitter = await emitters[edition]()
    const report = (stage: 'set' | 'bind', phase: 'start' | 'end', detail: string) => {
      request.onProgress({stage, phase, publication: publication.config.slug, edition, detail})
    }

    const units = emitter.units(publication)
    const parts: unknown[] = []
    let fresh = 0
    report('set', 'start', '')
    for (const unit of units) {
      const key = digestOf(
        viewDigest,
        unit.id,
        unit.chapters.map(id => heads.get(id)?.key)
      )
      const part = await cache.rememberAsync(`set-${edition}`, key, () => {
        fresh++
        const chapters = unit.chapters.flatMap(id => bodies.get(id)?.() ?? [])
        return emitter.set({id: unit.id, chapters}, {publication: view, theme, workshop})
      })
      parts.push(part.value)
      messages.push(...part.messages)
    }
    report('set', 'end', kept(units.length, fresh, 'unit'))

    report('bind', 'start', '')
    const bound = await emitter.bind(publication, parts, {
      publication,
      theme,
      workshop,
      templates,
      made,
      breaks: [],
      version
    })
    messages.push(...bound.messages)
    // An engine that stops gives no file: the build fails, and the last good dist/ stays.
    if (bound.value.length === 0) failed = true
    for (const artifact of bound.value) {
      artifacts.push({...artifact, edition})
      made.push({
        edition,
        path: artifact.path,
        mediaType: artifact.mediaType,
        size: artifact.bytes.length,
        sha256: digestOf(artifact.bytes),
        pages: artifact.pages
      })
    }
    report('bind', 'end', `${bound.value.length} ${bound.value.length === 1 ? 'file' : 'files'}`)
  }
  return {failed, messages, artifacts, made}
}

function kept(all: number, fresh: number, noun: string): string {
  const counted = `${all} ${noun}${all === 1 ? '' : 's'}`
  return fresh < all ? `${counted}, ${all - fresh} as last time` : counted
}
