/**
 * The order of a folder that has no list of contents: natural order of paths, with what is front or back matter by its role at
 * the ends, where books have it. Without that "appendix.md" would come before "chapter-1.md".
 *
 * A name that begins with a digit is an order given by hand: such a file stays among its neighbours. In a folder within the
 * folder, perhaps one of several books, what it has of front and back matter stands at its own ends.
 */
import {roleOfTitle} from '../language/roles.js'
import type {ChapterRole, Matter} from '../model/config.js'
import type {FileReader} from './chapter.js'
import {inWords} from './configuration/name.js'
import {plainFile} from './contents.js'
import type {ListedDivision, ListedFile} from './contents.js'
import {headlineOf} from './headline.js'

const matters: ReadonlyMap<ChapterRole, Matter> = new Map<ChapterRole, Matter>([
  ['dedication', 'front'],
  ['epigraph', 'front'],
  ['foreword', 'front'],
  ['preface', 'front'],
  ['afterword', 'back'],
  ['appendix', 'back'],
  ['glossary', 'back'],
  ['bibliography', 'back'],
  ['index', 'back'],
  ['colophon', 'back'],
  ['about-author', 'back']
])

export interface ImplicitOrder {
  readonly divisions: readonly ListedDivision[]
  /** Files that stand elsewhere than their names would have them. */
  readonly moved: readonly string[]
}

/** @param paths in natural order */
export function orderByRole(paths: readonly string[], read: FileReader, lang: string | undefined): ImplicitOrder {
  const told = paths.map(path => {
    const role = roleOf(path, read, lang)
    const free = !path.split('/').some(name => /^\d/.test(name))
    return {path, role, matter: (role && matters.get(role)) ?? 'main', free}
  })
  const mixed = mixedFolders(told)
  const files = [...groupedBy(told, ({path}) => folderOf(path) ?? path).values()].flatMap(group => {
    const inside = mixed.has(folderOf(group[0]?.path ?? '') ?? '')
    return inside ? atOwnEnds(group) : group
  })
  // Where names give the order, front matter is what stands before all else, and back matter what stands behind it.
  const firstMain = files.findIndex(({matter}) => matter !== 'front')
  const lastMain = files.findLastIndex(({matter}) => matter !== 'back')
  const placed = files.map((file, index) => ({
    ...file,
    matter:
      file.free || (file.matter === 'front' && index < firstMain) || (file.matter === 'back' && index > lastMain)
        ? file.matter
        : ('main' as const)
  }))
  const divisions = (['front', 'main', 'back'] as const).flatMap((matter): readonly ListedDivision[] => {
    const inside = placed
      .filter(file => file.matter === matter)
      .map(({path, role}): ListedFile => ({...plainFile(path, undefined), role: matter === 'main' ? undefined : role}))
    return inside.length === 0 ? [] : [{kind: 'plain', matter, title: undefined, files: inside}]
  })
  const ordered = divisions.flatMap(({files}) => files.flatMap(file => (file.kind === 'file' ? [file.path] : [])))
  const later = new Map(ordered.map((path, index) => [path, index]))
  const moved = told.filter(({path, matter}, index) => matter !== 'main' && later.get(path) !== index)
  return {divisions, moved: moved.map(({path}) => path)}
}

interface Told {
  readonly path: string
  readonly role: ChapterRole | undefined
  readonly matter: Matter
  readonly free: boolean
}

/** First folder of a path; `undefined`: the file stands in none. */
function folderOf(path: string): string | undefined {
  const [first, ...rest] = path.split('/')
  return rest.length > 0 ? first : undefined
}

/** Folders that hold more than one kind of matter. */
function mixedFolders(files: readonly Told[]): ReadonlySet<string> {
  const kinds = new Map<string, Set<Matter>>()
  for (const {path, matter} of files) {
    const folder = folderOf(path)
    if (folder !== undefined) kinds.set(folder, (kinds.get(folder) ?? new Set()).add(matter))
  }
  return new Set([...kinds].filter(([, matters]) => matters.size > 1).map(([folder]) => folder))
}

/** A folder in the order of its matter, all of it main matter of the whole. */
function atOwnEnds(files: readonly Told[]): readonly Told[] {
  const of = (matter: Matter) => files.filter(file => (file.free ? file.matter : 'main') === matter)
  return [...of('front'), ...of('main'), ...of('back')].map(file => ({...file, matter: 'main'}))
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

/** By front matter, else by the title, else by the name of the file or of its folder. */
function roleOf(path: string, read: FileReader, lang: string | undefined): ChapterRole | undefined {
  const file = read(path)
  if (!file) return undefined
  const {frontMatter} = file.settled
  if (frontMatter.role !== undefined) return frontMatter.role
  const tongue = frontMatter.lang ?? lang ?? 'en'
  const title = frontMatter.title ?? headlineOf(file.text)
  const byTitle = title === undefined ? undefined : roleOfTitle(title, tongue)
  if (byTitle !== undefined) return byTitle
  const [first = ''] = path.split('/')
  // `index.md` stands for its folder.
  const byName = roleOfTitle(inWords(first), tongue)
  return byName === 'index' ? undefined : byName
}
