/** Places of a book that reading systems offer by name. Source: EPUB 3.3, section 7.6; EPUB Structural Semantics 1.1. */
import {stringsFor} from '../../language/strings.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {chapterTitle} from './chapter-head.js'
import type {Page} from './pages.js'
import type {BookPlan} from './plan.js'
import {listTypes} from './roles.js'

export type LandmarkType = 'cover' | 'titlepage' | 'toc' | 'loi' | 'lot' | 'bodymatter' | 'bibliography'

export interface Landmark {
  readonly type: LandmarkType
  readonly label: string
  /** Path from the package document, perhaps with a fragment. */
  readonly path: string
}

export function landmarksOf(
  publication: PreparedPublication,
  pages: readonly Page[],
  plan: BookPlan
): readonly Landmark[] {
  const strings = stringsFor(publication.config.lang)
  const at = (type: LandmarkType, label: string, page: Page | undefined): readonly Landmark[] =>
    page ? [{type, label, path: `${page.stem}.xhtml`}] : []
  const paged = (wanted: string) => pages.find(({stem}) => stem === wanted)
  const chapter = (type: LandmarkType, fits: (head: ChapterHead) => boolean): readonly Landmark[] => {
    const head = publication.chapters.find(fits)
    return head ? at(type, chapterTitle(head), paged(plan.chapters.get(head.id) ?? '')) : []
  }
  return [
    ...at('cover', strings.cover, paged('cover')),
    ...at('titlepage', strings.titlePage, paged('title-page')),
    {type: 'toc', label: strings.contents, path: 'toc.xhtml#toc'},
    ...chapter('loi', ({generate}) => listTypes.get(generate) === 'loi'),
    ...chapter('lot', ({generate}) => listTypes.get(generate) === 'lot'),
    ...at(
      'bodymatter',
      strings.startReading,
      pages.find(({matter}) => matter === 'bodymatter')
    ),
    // EPUBCheck 5.3 takes `glossary` and `index` for the things themselves wherever they stand, in a link too.
    ...chapter('bibliography', ({role}) => role === 'bibliography')
  ]
}
