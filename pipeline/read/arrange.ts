/**
 * Follow the list of contents: read each file once, leave drafts out, and say what is wrong with the list.
 *
 * Reports `path-outside`, `contents-missing`, `contents-twice`, `file-unreadable` (errors) and `contents-orphan` (warn), the
 * first four where the list names the file.
 */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import {nearest} from '../diagnostics/near.js'
import {furniturePieces} from '../model/config.js'
import type {FrontMatter, FurniturePiece, Matter, WrittenPiece} from '../model/config.js'
import {mediums} from '../model/edition.js'
import type {Medium} from '../model/edition.js'
import type {SourceAnnouncement, SourceChapter, SourceDivision, SourceFurniture} from '../model/publication.js'
import type {FileReader, ReadFile} from './chapter.js'
import type {ListedDivision, ListedFile, ListedPiece} from './contents.js'
import type {Folder} from './folder.js'
import {noFrontMatter} from './front-matter/find.js'
import {settleFrontMatter} from './front-matter/settle.js'
import {insidePath} from './inside-path.js'
import {fileStart} from './lines.js'
import {manuscriptsOf} from './manuscripts.js'

export interface Arranged {
  readonly chapters: readonly SourceChapter[]
  readonly divisions: readonly SourceDivision[]
  readonly drafts: ReadonlySet<string>
  readonly furniture: readonly SourceFurniture[]
  /** The files that were read, in order, drafts that are left out among them. */
  readonly files: readonly ReadFile[]
}

export interface ArrangeContext {
  readonly folder: Folder
  readonly read: FileReader
  readonly drafts: boolean
  readonly prefix: string
  /** Messages about the list stand in the file that holds it. */
  readonly diagnostics: Diagnostics
}

export function arrange(listed: readonly ListedDivision[], context: ArrangeContext): Arranged {
  const chapters: SourceChapter[] = []
  const drafts = new Set<string>()
  const furniture: SourceFurniture[] = []
  const seen = new Map<string, ReadFile | undefined>()
  const pieces = new Set<string>()
  const divisions = listed.map((division): SourceDivision => {
    const {kind, matter, title} = division
    const paths: string[] = []
    const announced: SourceAnnouncement[] = []
    let opener: string | undefined
    const add = (chapter: SourceChapter) => {
      paths.push(chapter.path)
      chapters.push(chapter)
    }
    for (const entry of division.files) {
      if (entry.kind === 'announced') {
        announced.push({title: entry.title, depth: entry.depth, after: paths.length})
      } else if (entry.kind === 'piece') {
        const {what, only, replaced, spot} = entry
        if (pieces.has(what)) context.diagnostics.report('contents-twice', spot, {file: what})
        else if (isFurniture(what)) furniture.push({what, after: chapters.length, only, replaced})
        else if (!replaced) add(generatedChapter(entry, what, matter))
        pieces.add(what)
      } else {
        const file = follow(entry, seen, context)
        if (!file) continue
        if ((file.settled.frontMatter.draft || entry.draft) && !context.drafts) drafts.add(file.path)
        else {
          add({...chapterOf(file, entry), matter})
          if (entry.opensPart !== undefined) opener = file.path
        }
      }
    }
    return {
      kind,
      matter,
      title,
      chapters: paths,
      ...(opener !== undefined && {opener}),
      ...(announced.length > 0 && {announced})
    }
  })
  const files = [...seen.values()].filter(file => file !== undefined)
  const made = divisions.filter(({chapters, announced}) => chapters.length > 0 || announced !== undefined)
  return {chapters, divisions: made, drafts, furniture, files}
}

function isFurniture(what: string): what is FurniturePiece {
  return furniturePieces.some(piece => piece === what)
}

/**
 * Its path is no file's, and its name in addresses is the same in every language. Letters print none of these but solutions,
 * which are words of the author.
 */
export function generatedChapter(
  entry: Pick<ListedPiece, 'title' | 'only' | 'depth'> & {readonly spot: ListedPiece['spot'] | undefined},
  what: WrittenPiece,
  matter: Matter
): SourceChapter {
  const {frontMatter, spans} = settleFrontMatter(noFrontMatter, new Set(), createDiagnostics(''))
  const pages: readonly Medium[] = what === 'solutions' ? mediums : ['html', 'pdf', 'epub']
  return {
    path: `generate:${what}`,
    text: '',
    digest: '',
    frontMatter: {...frontMatter, slug: what},
    frontMatterSpans: spans,
    matter,
    navTitle: entry.title,
    role: undefined,
    only: entry.only ? pages.filter(medium => entry.only?.includes(medium)) : pages,
    depth: entry.depth,
    generate: {what, spot: entry.spot}
  }
}

/** Report Markdown of the folder that no list names, but for drafts and what another file includes. */
export function reportOrphans(arranged: Arranged, {folder, read, prefix, diagnostics}: ArrangeContext): void {
  const listed = new Set(arranged.files.map(({path}) => path))
  const manuscripts = manuscriptsOf(folder.library.files.keys())
  const orphans = manuscripts.filter(path => !listed.has(path) && read(path)?.settled.frontMatter.draft === false)
  const names = new Set(orphans.map(nameOf))
  const asked =
    orphans.length === 0
      ? names
      : namesAskedFor(
          names,
          manuscripts.map(path => read(path)?.text ?? '')
        )
  for (const path of orphans) {
    // By its name alone: a warning too few does no harm.
    if (asked.has(nameOf(path))) continue
    const own = createDiagnostics(prefix + path)
    own.report('contents-orphan', fileStart, {file: path})
    diagnostics.adopt(own.messages)
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * The names that stand in a line that may include a file; what they include is found when they are read.
 *
 * A name ends with its extension, so it is looked for where one ends, at each length that names have: a file system has 255 at
 * most, and the time does not grow with the number of names. `![[name]]` has no extension.
 */
function namesAskedFor(names: ReadonlySet<string>, texts: readonly string[]): ReadonlySet<string> {
  const lengths = [...new Set([...names].map(({length}) => length))]
  const byStem = new Map([...names].map(name => [name.replace(/\.\w+$/, ''), name]))
  const asked = new Set<string>()
  for (const [line] of texts.flatMap(text => [...text.matchAll(/^.*(?:include\b|!\[\[).*$/gm)])) {
    for (const {index, 0: extension} of line.matchAll(/\.\w+/g)) {
      const end = index + extension.length
      for (const length of lengths) {
        const name = length > end ? '' : line.slice(end - length, end)
        if (names.has(name)) asked.add(name)
      }
    }
    for (const [, target = ''] of line.matchAll(/!\[\[([^\]|#]*)/g)) {
      const name = byStem.get(nameOf(target).trim())
      if (name !== undefined) asked.add(name)
    }
  }
  return asked
}

function follow(
  entry: ListedFile,
  seen: Map<string, ReadFile | undefined>,
  {folder, read, diagnostics}: ArrangeContext
): ReadFile | undefined {
  const path = insidePath(entry.path)
  if (path === undefined) {
    diagnostics.report('path-outside', entry.spot, {path: entry.path})
    return undefined
  }
  if (seen.has(path)) {
    diagnostics.report('contents-twice', entry.spot, {file: entry.path})
    return undefined
  }
  const file = read(path)
  seen.set(path, file)
  if (file) return file
  const {files} = folder.library
  const reason = [...files.keys()].some(one => one.startsWith(`${path}/`))
    ? 'it is a folder'
    : folder.whyUnreadable(path)
  if (reason !== undefined) diagnostics.report('file-unreadable', entry.spot, {file: entry.path, reason})
  else {
    const near = nearest(path, manuscriptsOf(files.keys()))
    diagnostics.report('contents-missing', entry.spot, {file: entry.path, near})
  }
  return undefined
}

function chapterOf(file: ReadFile, entry: ListedFile): Omit<SourceChapter, 'matter'> {
  const {frontMatter, spans} = file.settled
  const only = frontMatter.only && entry.only ? entry.only.filter(one => frontMatter.only?.includes(one)) : entry.only
  return {
    path: file.path,
    text: file.text,
    digest: file.digest,
    frontMatter: {
      ...frontMatter,
      ...(entry.opensPart === undefined ? undefined : partTitle(entry.opensPart, frontMatter)),
      draft: frontMatter.draft || entry.draft
    },
    frontMatterSpans: spans,
    navTitle: entry.navTitle,
    role: entry.role,
    only: only ?? frontMatter.only,
    depth: entry.depth,
    generate: undefined
  }
}

/** The page of a part bears the name of the part; what its file is called otherwise stands below. */
function partTitle(part: string, {title, subtitle, numbered}: FrontMatter): Partial<FrontMatter> {
  return {title: part, subtitle: subtitle ?? (title === part ? undefined : title), numbered: numbered ?? false}
}
