/**
 * The order of a folder that has no list of contents: natural order of paths, with what is front or back matter by its role at
 * the ends, where books have it. Without that "appendix.md" would come before "chapter-1.md".
 *
 * A name that begins with a digit is an order given by hand: such a file stays among its neighbours.
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
  const files = paths.map(path => {
    const role = roleOf(path, read, lang)
    const free = !path.split('/').some(name => /^\d/.test(name))
    return {path, role, matter: (role && matters.get(role)) ?? 'main', free}
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
  const moved = placed.filter(({path, matter}, index) => matter !== 'main' && later.get(path) !== index)
  return {divisions, moved: moved.map(({path}) => path)}
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
