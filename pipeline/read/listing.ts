/** From `front`, `main` and `back` of publication.yaml, or from the rows of SUMMARY.md, to the list of contents. */
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Matter} from '../model/config.js'
import type {Point} from '../model/position.js'
import {momentOf, newestFirst as byAge} from '../publication/moments.js'
import {asciiSlug, slugOf} from '../publication/slug.js'
import type {FileReader} from './chapter.js'
import {joinPlain, plainFile} from './contents.js'
import type {Listed, ListedDivision, ListedFile, ListedPiece} from './contents.js'
import {settleCondition} from './front-matter/settle.js'
import {fitsPattern} from './glob.js'
import {insidePath} from './inside-path.js'
import {atPath, typedForm} from './located.js'
import type {Located, LocatedMap} from './located.js'
import {manuscriptsOf} from './manuscripts.js'
import type {TypedEntries, TypedEntry} from './schema/entries.js'
import type {TypedPublication} from './schema/publication.js'
import type {Summary} from './summary.js'

export interface ListingContext {
  /** Every file of the folder, for patterns. */
  readonly paths: readonly string[]
  readonly read: FileReader
  /** Order by date: the newest first in a series, the oldest first in what is read from front to back. */
  readonly newestFirst: boolean
  readonly diagnostics: Diagnostics
}

/** @param tree what `typed` was made from */
export function listEntries(
  typed: TypedPublication,
  tree: LocatedMap,
  context: ListingContext
): readonly ListedDivision[] | undefined {
  const matters: readonly Matter[] = ['front', 'main', 'back']
  const loose = looseFiles(typed, tree, context)
  if (loose.length === 0 && matters.every(matter => typed[matter] === undefined)) return undefined
  return joinPlain(
    matters.flatMap(matter => [
      ...(matter === 'main' ? [{kind: 'plain', matter, title: undefined, files: loose} as const] : []),
      ...divisionsOf(typed[matter] ?? [], atPath(tree, [matter]), matter, context)
    ])
  )
}

/** What stands outside `main`: the text of an article, the editorial of an issue, the articles of a series. */
function looseFiles(typed: TypedPublication, tree: LocatedMap, context: ListingContext): readonly ListedFile[] {
  const files: ListedFile[] = []
  if (typed.editorial !== undefined) {
    files.push({...plainFile(typed.editorial, atPath(tree, ['editorial']).span), role: 'introduction'})
  }
  if (typed.file !== undefined) files.push(plainFile(typed.file, atPath(tree, ['file']).span))
  if (typed.articles !== undefined) {
    const located = atPath(tree, ['articles'])
    files.push(
      ...globbed(
        {glob: typed.articles, sort: typed.sort ?? (context.newestFirst ? 'date' : 'file')},
        located,
        0,
        context
      )
    )
  }
  return files
}

function divisionsOf(
  entries: TypedEntries,
  located: Located,
  matter: Matter,
  context: ListingContext
): readonly ListedDivision[] {
  return entries.flatMap((entry, index): readonly ListedDivision[] => {
    const place = atPath(located, [index])
    const title = typeof entry === 'string' ? undefined : (entry.part ?? entry.section)
    if (typeof entry === 'string' || title === undefined) {
      return [{kind: 'plain', matter, title: undefined, files: filesOf([entry], [place], 0, context)}]
    }
    const kind = entry.part === undefined ? 'section' : 'part'
    const contents = entry.contents ?? []
    const places = contents.map((_, inner) => atPath(place, ['contents', inner]))
    const opener =
      entry.file === undefined
        ? []
        : [{...fileOf(entry, entry.file, place, 0), opensPart: kind === 'part' ? title : undefined}]
    return [{kind, matter, title, files: [...opener, ...filesOf(contents, places, 0, context)]}]
  })
}

function filesOf(
  entries: TypedEntries,
  places: readonly Located[],
  depth: number,
  context: ListingContext
): readonly Listed[] {
  return entries.flatMap((entry, index): readonly Listed[] => {
    const place = places[index]
    if (!place) return []
    if (typeof entry === 'string') return [{...plainFile(entry, place.span), depth}]
    const contents = entry.contents ?? []
    const inner = contents.map((_, at) => atPath(place, ['contents', at]))
    const below = entry.file === undefined ? depth : depth + 1
    const own = ownOf(entry, place, depth, context)
    if (own.length + contents.length === 0 && saysNothing(entry) && !isTold(place, context.diagnostics)) {
      const form = 'A mapping with `file`, `part`, `section`, `glob` or `generate`'
      const facts = {key: 'main', value: typedForm(place), form, example: '[{file: 01-tides.md}]'}
      context.diagnostics.report('value-invalid', place.span, facts)
    }
    return [...own, ...filesOf(contents, inner, below, context)]
  })
}

/** What an entry is itself: a file, files that fit a pattern, a piece that is made, or a file in the place of one. */
function ownOf(entry: TypedEntry, place: Located, depth: number, context: ListingContext): readonly Listed[] {
  const piece = entry.generate === undefined ? [] : [pieceOf(entry, entry.generate, place, depth)]
  if (entry.file !== undefined) return [...piece, fileOf(entry, entry.file, place, depth)]
  if (piece.length > 0) return piece
  return entry.glob === undefined ? [] : globbed(entry, place, depth, context)
}

function pieceOf(entry: TypedEntry, what: ListedPiece['what'], place: Located, depth: number): ListedPiece {
  return {
    kind: 'piece',
    what,
    replaced: entry.file !== undefined,
    title: entry['nav-title'] ?? entry.title,
    only: settleCondition(entry.only, entry.not),
    depth,
    spot: atPath(place, ['generate']).span
  }
}

/** What is wrong inside an entry has been told, and was taken out: that nothing is left needs no message of its own. */
function isTold({span}: Located, {messages}: Diagnostics): boolean {
  return messages.some(({span: at}) => at && inOrder(span.start, at.start) && inOrder(at.end, span.end))
}

function inOrder(one: Point, two: Point): boolean {
  return one.line < two.line || (one.line === two.line && one.column <= two.column)
}

function saysNothing({glob, generate, part, section}: TypedEntry): boolean {
  return [glob, generate, part, section].every(key => key === undefined)
}

function fileOf(entry: TypedEntry, path: string, place: Located, depth: number): ListedFile {
  return {
    kind: 'file',
    path,
    navTitle: entry['nav-title'] ?? entry.title,
    role: entry.role,
    only: settleCondition(entry.only, entry.not),
    draft: entry.draft ?? false,
    depth,
    spot: place.kind === 'map' ? atPath(place, ['file']).span : place.span
  }
}

function globbed(
  entry: Pick<TypedEntry, 'glob' | 'sort' | 'only' | 'not' | 'role'>,
  place: Located,
  depth: number,
  {paths, read, newestFirst, diagnostics}: ListingContext
): readonly ListedFile[] {
  const span = place.kind === 'map' ? atPath(place, ['glob']).span : place.span
  const glob = insidePath(entry.glob ?? '')
  if (glob === undefined) {
    diagnostics.report('path-outside', span, {path: entry.glob ?? ''})
    return []
  }
  const found = manuscriptsOf(paths.filter(path => fitsPattern(path, glob)))
  if (found.length === 0) diagnostics.report('contents-missing', span, {file: glob, near: undefined})
  const {role} = entry
  const only = settleCondition(entry.only, entry.not)
  return sorted(found, entry.sort ?? 'file', read, newestFirst).map(path => ({
    ...plainFile(path, span),
    role,
    only,
    depth
  }))
}

/** What has no date or weight comes last, in natural order; of a series, what is of one day by the names of its pages. */
function sorted(
  paths: readonly string[],
  sort: 'file' | 'date' | 'weight',
  read: FileReader,
  newestFirst: boolean
): readonly string[] {
  if (sort === 'file') return paths
  if (sort === 'date' && newestFirst) {
    const dated = paths.map(path => {
      const {date, slug} = read(path)?.settled.frontMatter ?? {}
      const [file = path, folder] = path.split('/').reverse()
      return {path, date, slug: slug === undefined ? slugOf(file, folder) : asciiSlug(slug)}
    })
    return dated.sort(byAge).map(({path}) => path)
  }
  const rank = (path: string): number => {
    const {date, weight} = read(path)?.settled.frontMatter ?? {}
    if (sort === 'weight') return weight ?? Number.MAX_VALUE
    return date === undefined ? Number.MAX_VALUE : Date.parse(momentOf(date))
  }
  return paths
    .map(path => ({path, rank: rank(path)}))
    .sort((left, right) => left.rank - right.rank)
    .map(({path}) => path)
}

/** @param place path of SUMMARY.md as messages have it */
export function listSummary(summary: Summary, place: string): readonly ListedDivision[] {
  const divisions: ListedDivision[] = []
  const named = new Set<string>()
  const put = (matter: Matter, file: Listed) => {
    const last = divisions.at(-1)
    if (last?.matter === matter) divisions[divisions.length - 1] = {...last, files: [...last.files, file]}
    else divisions.push({kind: 'plain', matter, title: undefined, files: [file]})
  }
  for (const row of summary.rows) {
    if (row.kind === 'part') divisions.push({kind: 'part', matter: 'main', title: row.title, files: []})
    else if (row.kind === 'announced') put(row.matter, {kind: 'announced', title: row.title, depth: row.depth})
    // HonKit lists headings of a file as items of their own; they are in the chapter already.
    else if (!row.fragment || (row.path !== '' && !named.has(row.path))) {
      named.add(row.path)
      put(row.matter, {...plainFile(row.path, {...row.span, file: place}), navTitle: row.title, depth: row.depth})
    }
  }
  return divisions.filter(({files}) => files.length > 0)
}
