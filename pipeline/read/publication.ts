/** Read one publication: its folder, its configuration, the list of contents, every chapter. */
import type {Library} from '../model/library.js'
import {createDiagnostics} from '../diagnostics/collector.js'
import type {EditionName} from '../model/edition.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Message} from '../model/message.js'
import type {SourceChapter, SourcePublication} from '../model/publication.js'
import type {FontWish} from './added-fonts.js'
import {arrange, reportOrphans} from './arrange.js'
import type {Arranged} from './arrange.js'
import {createFileReader} from './chapter.js'
import type {FileReader} from './chapter.js'
import {configure} from './configuration/configure.js'
import type {SlugShelf} from './configuration/name.js'
import {checkPublication, loadPublication} from './configuration/load.js'
import type {LoadedPublication} from './configuration/load.js'
import {plainFile} from './contents.js'
import type {ListedDivision} from './contents.js'
import {decode} from './decode.js'
import type {Source} from './discover.js'
import {fitsPattern} from './glob.js'
import {byNaturalOrder} from './natural-order.js'
import {openFolder} from './folder.js'
import type {Folder} from './folder.js'
import {reportForeign} from './foreign.js'
import {orderByRole} from './implicit-order.js'
import {withGlossary} from './glossary-file.js'
import {insidePath} from './inside-path.js'
import {fileStart} from './lines.js'
import {listEntries, listSummary} from './listing.js'
import {isMarkdown, manuscriptsOf} from './manuscripts.js'
import {atPath} from './located.js'
import {loneKeys, loneMap} from './lone-article.js'
import {withSections} from './sections.js'
import {withSeverities} from './configuration/rules.js'
import {withSolutions} from './solutions-piece.js'
import {readSummary} from './summary.js'

export interface PublicationRequest {
  readonly output: string
  readonly drafts: boolean
  /** Base of addresses where a publication gives none. */
  readonly url: string | undefined
  readonly sourceDateEpoch: number | undefined
  readonly editions: ReadonlySet<EditionName>
  /** Slugs of this build. */
  readonly shelf: SlugShelf
  /** Of an issue: its series. */
  readonly series?: {
    /** Gives the issue the configuration of its series. */
    readonly inherited: (issue: LoadedPublication) => LoadedPublication
    /** The folder of the issue with what it has from that of its series. */
    readonly lending: (own: Library) => Library
  }
}

export interface ReadPublication {
  /** `undefined`: there is nothing to publish. */
  readonly publication: SourcePublication | undefined
  /** Paths as the user knows them; severities settled by the publication's `rules`. */
  readonly messages: readonly Message[]
  /** publication.yaml cannot be understood. */
  readonly broken: boolean
  readonly loaded: LoadedPublication | undefined
  /** Of a series: the publication.yaml of each issue, relative to its folder. */
  readonly issueFiles: readonly string[]
  /** Absolute path of its folder, and the file that speaks for it, as the user knows it. */
  readonly root: string
  readonly home: string
  /** Fonts it asks for, which are read when all else is. */
  readonly fonts: readonly FontWish[]
}

const manifestNames = ['publication.yaml', 'publication.yml']

export function readPublication(source: Source, request: PublicationRequest): ReadPublication {
  const {prefix} = source
  const opened = openFolder(source.root, request.output)
  const folder = request.series ? {...opened, library: request.series.lending(opened.library)} : opened
  const manifest = source.file === undefined ? manifestNames.find(name => folder.library.files.has(name)) : undefined
  const lone = loneFile(source, folder, manifest)
  const home = manifest ?? lone ?? homeOf(folder)
  const diagnostics = createDiagnostics(prefix + home || '.')
  if (source.file === undefined) reportFolder(folder, manifest, prefix, diagnostics)

  const typed = manifest === undefined ? undefined : loadManifest(folder, manifest, diagnostics)
  const loaded = typed && request.series ? request.series.inherited(typed) : typed
  const issueFiles = issueFilesOf(loaded, folder, diagnostics)
  const place = {root: source.root, home: prefix + home || '.', fonts: []}
  const found = {publication: undefined, broken: false, loaded, issueFiles, ...place}
  if (manifest !== undefined && !loaded) return {...found, messages: diagnostics.messages, broken: true}

  const read = createFileReader(folder, prefix, lone === undefined ? new Set() : loneKeys)
  const file = lone === undefined ? undefined : read(lone)
  const own = file ? checkPublication(loneMap(file.settled, diagnostics), diagnostics) : loaded
  const listed = listContents(lone, loaded, {folder, read, prefix, diagnostics})
  const glossary = loaded?.typed.glossary
  const glossarySpot = loaded && glossary !== undefined ? atPath(loaded.tree, ['glossary']).span : undefined
  const context = {folder, read, drafts: request.drafts, prefix, diagnostics}
  const arranged = arrange(withGlossary(listed.divisions, glossary, glossarySpot), context)
  if (listed.given) reportOrphans(arranged, context)
  for (const {messages} of arranged.files) diagnostics.adopt(messages)

  const listTitle = listed.title
  const config = configure({
    source,
    request,
    folder,
    lone,
    file,
    loaded: own,
    arranged,
    listTitle,
    home,
    diagnostics
  })
  const empty = arranged.chapters.length + issueFiles.length === 0
  if (empty) diagnostics.report('contents-empty', home === '' ? undefined : fileStart, {})
  const messages = withSeverities(diagnostics.messages, config.rules)
  if (empty) return {...found, messages}
  const {divisions: listedDivisions, chapters: listedChapters} = withSolutions(arranged, config)
  const divisions = config.type === 'issue' ? withSections(listedDivisions, listedChapters) : listedDivisions
  const {drafts, furniture} = arranged
  const chapters = withToday({...arranged, chapters: listedChapters}, config.buildDate.slice(0, 10))
  const {library} = folder
  const ordered = {chapters, divisions, drafts, furniture}
  const publication = {config, prefix, library, fonts: [], ...ordered, series: undefined, issues: []}
  return {...found, publication, messages, fonts: fontsOf(own)}
}

function fontsOf(loaded: LoadedPublication | undefined): readonly FontWish[] {
  if (!loaded) return []
  return (loaded.typed.fonts ?? []).map((font, index) => ({font, span: atPath(loaded.tree, ['fonts', index]).span}))
}

/** Reports `path-outside`, and `contents-missing` for a pattern that finds none. */
function issueFilesOf(
  loaded: LoadedPublication | undefined,
  {library}: Folder,
  diagnostics: Diagnostics
): readonly string[] {
  if (loaded?.typed.type !== 'series' || loaded.typed.issues === undefined) return []
  const {span} = atPath(loaded.tree, ['issues'])
  const pattern = insidePath(loaded.typed.issues)
  if (pattern === undefined) {
    diagnostics.report('path-outside', span, {path: loaded.typed.issues})
    return []
  }
  const found = [...library.files.keys()].filter(
    path => /\/publication\.ya?ml$/.test(path) && fitsPattern(path, pattern)
  )
  if (found.length === 0) diagnostics.report('contents-missing', span, {file: pattern, near: undefined})
  return [...found].sort(byNaturalOrder)
}

/** The one file of an article without publication.yaml: the one that was named, or the only one of the folder. */
function loneFile(source: Source, folder: Folder, manifest: string | undefined): string | undefined {
  if (source.file !== undefined) return source.file.normalize('NFC')
  if (manifest !== undefined || folder.library.files.has('SUMMARY.md')) return undefined
  const found = manuscriptsOf(folder.library.files.keys())
  return found.length === 1 ? found[0] : undefined
}

/** The file that speaks for a folder without configuration: its list, else the first of its texts; '': it has none. */
function homeOf({library}: Folder): string {
  return library.files.has('SUMMARY.md') ? 'SUMMARY.md' : (manuscriptsOf(library.files.keys())[0] ?? '')
}

function reportFolder(folder: Folder, manifest: string | undefined, prefix: string, diagnostics: Diagnostics): void {
  for (const {path, kind, reason} of folder.problems) {
    const spot = {...fileStart, file: prefix + path}
    if (kind === 'outside') diagnostics.report('path-outside', spot, {path})
    else if (isMarkdown(path) || path === '' || path.endsWith('/')) {
      diagnostics.report('file-unreadable', spot, {file: path || '.', reason})
    }
  }
  if (manifest === undefined) reportForeign(file => folder.library.files.has(file), prefix, diagnostics)
}

function loadManifest(folder: Folder, manifest: string, diagnostics: Diagnostics): LoadedPublication | undefined {
  const bytes = folder.library.bytes(manifest)
  if (bytes) return loadPublication(bytes, manifest, diagnostics)
  const reason = folder.whyUnreadable(manifest) ?? 'it is not there'
  diagnostics.report('file-unreadable', fileStart, {file: manifest, reason})
  return undefined
}

export interface Contents {
  readonly divisions: readonly ListedDivision[]
  /** A list says what belongs to it: what it leaves out is an orphan. */
  readonly given: boolean
  /** Title that the list gives the publication. */
  readonly title: string | undefined
}

interface ListSources {
  readonly folder: Folder
  readonly read: FileReader
  readonly prefix: string
  readonly diagnostics: Diagnostics
}

function listContents(
  lone: string | undefined,
  loaded: LoadedPublication | undefined,
  {folder, read, prefix, diagnostics}: ListSources
): Contents {
  const plain = (paths: readonly string[], given: boolean): Contents => {
    const files = paths.map(path => plainFile(path, undefined))
    return {divisions: [{kind: 'plain', matter: 'main', title: undefined, files}], given, title: undefined}
  }
  if (lone !== undefined) return plain([lone], false)
  const paths = [...folder.library.files.keys()]
  const newestFirst = loaded?.typed.type === 'series'
  const entries = loaded && listEntries(loaded.typed, loaded.tree, {paths, read, newestFirst, diagnostics})
  if (entries) return {divisions: entries, given: true, title: undefined}
  // The Markdown of a series of issues is that of its issues.
  if (loaded?.typed.type === 'series' && loaded.typed.issues !== undefined) return plain([], false)
  const summary = folder.library.bytes('SUMMARY.md')
  if (summary) {
    const own = createDiagnostics(`${prefix}SUMMARY.md`)
    const {title, rows} = readSummary(decode(summary, own), own)
    diagnostics.adopt(own.messages)
    return {divisions: listSummary({title, rows}, `${prefix}SUMMARY.md`), given: true, title}
  }
  const found = manuscriptsOf(paths)
  const isBook = loaded?.typed.type === undefined || loaded.typed.type === 'book'
  if (found.length < 2) return plain(found, false)
  const order = isBook ? orderByRole(found, read, loaded?.typed.lang) : undefined
  diagnostics.report('contents-implicit', fileStart, {count: found.length, moved: order?.moved ?? []})
  return order ? {divisions: order.divisions, given: false, title: undefined} : plain(found, false)
}

/** Chapters whose date is `today` and the like have that of the build. */
function withToday({chapters, files}: Arranged, day: string): readonly SourceChapter[] {
  const dynamic = new Map(files.map(({path, settled}) => [path, settled.dynamic]))
  return chapters.map(chapter => {
    const keys = dynamic.get(chapter.path)
    if (!keys || keys.size === 0) return chapter
    const {frontMatter} = chapter
    const date = keys.has('date') ? day : frontMatter.date
    const updated = keys.has('updated') ? day : frontMatter.updated
    return {...chapter, frontMatter: {...frontMatter, date, updated}}
  })
}
