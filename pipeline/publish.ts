/**
 * The flow, top to bottom: read, then for each publication parse, shape, survey, prepare; for each edition set and bind; then
 * write. Only this file and those of publish/ import stages; none of them knows another.
 *
 * Values are kept by the digest of what they were made from (schedule/kept.ts), so a second build is the first one with a
 * warm cache: there is no other path.
 */
import {createDiagnostics} from './diagnostics/collector.js'
import {bindShelf} from './emit/html/shelf.js'
import type {PreparedPublication, SourcePublication} from './model/publication.js'
import {prepareChapters} from './publish/chapters.js'
import {makeEditions} from './publish/editions.js'
import type {MadeEditions} from './publish/editions.js'
import type {MadePublication, Published, PublishRequest} from './publish/request.js'
import {emptyLibrary, openShop, openStock, openWorkshop} from './publish/shop.js'
import type {Shop, Stock} from './publish/shop.js'
import {read} from './read/index.js'
import {version} from './read/version.js'
import {settleSeverity} from './report/order.js'
import {selectChapters, unknownChapters} from './schedule/selection.js'
import {refuseForeignFolder, write} from './write/index.js'

export type {MadePublication, Published, PublishRequest} from './publish/request.js'

/**
 * Throws `OutputRefused` when the output folder is not ours; what an author wrote is told in messages.
 *
 * @param stock of the process that builds more than once
 */
export async function publish(request: PublishRequest, stock: Stock = openStock()): Promise<Published> {
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

  const shop = openShop(request, stock)
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

/** A publication that was made, not written yet. */
interface Done {
  readonly slug: string
  /** Slug of the series that it is an issue of. */
  readonly series: string | undefined
  /** All of it, and what of it was asked for. */
  readonly whole: PreparedPublication
  readonly publication: PreparedPublication
  readonly failed: boolean
  readonly artifacts: MadeEditions['artifacts']
  readonly parts: MadeEditions['parts']
  readonly messages: Published['messages']
  readonly summary: MadePublication
}

/** @param before what was made before it: the issues of a series come first */
async function publishOne(source: SourcePublication, before: readonly Done[], shop: Shop): Promise<Done> {
  const {config} = source
  const workshop = openWorkshop(shop, source.library, source.fonts)
  const {whole, bodies, messages} = await prepareChapters(source, workshop, shop)
  const issues = issuesOf(source, before)
  const publication = {
    ...selectChapters(whole, shop.request.chapters),
    issues: issues.map(issue => issue.publication)
  }
  const there = publication.chapters.length + issues.length > 0
  const editions = there ? await makeEditions(publication, workshop, bodies, issues, shop) : nothing
  const [newest] = issues
  return {
    slug: config.slug,
    series: source.series?.slug,
    whole,
    publication,
    failed: editions.failed,
    parts: editions.parts,
    // The mail of a series is that of its newest issue; its links are whole addresses or lead nowhere from here.
    artifacts: [
      ...editions.artifacts,
      ...(config.url === undefined || !newest ? [] : newest.artifacts.filter(({edition}) => edition === 'email'))
    ],
    messages: settleSeverity([...messages, ...editions.messages], config.rules).map(message => ({
      ...message,
      file: source.prefix + message.file
    })),
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

/** The issues of a series, the newest first. */
function issuesOf({config, issues}: SourcePublication, before: readonly Done[]): readonly Done[] {
  return issues.flatMap(slug => before.find(one => one.series === config.slug && one.slug === slug) ?? [])
}

const nothing: MadeEditions = {failed: false, parts: new Map(), messages: [], artifacts: [], made: []}
