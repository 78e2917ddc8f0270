/** A lone article: its front matter is the publication. */
import type {Diagnostics} from '../diagnostics/collector.js'
import {publicationTypes} from '../model/config.js'
import type {SettledFrontMatter} from './front-matter/settle.js'
import type {LocatedMap} from './located.js'
import {publicationKeys} from './schema/publication.js'
import type {TypedPublication} from './schema/publication.js'

const ofLists: ReadonlySet<string> = new Set([
  'front',
  'main',
  'back',
  'file',
  'editorial',
  'issues',
  'articles',
  'feed'
])

/** Keys of publication.yaml that make sense for one file. */
export const loneKeys: ReadonlySet<string> = new Set(publicationKeys.filter(key => !ofLists.has(key)))

/** What the front matter says of the publication beyond the chapter's own keys. */
export function loneMap({rest}: SettledFrontMatter, diagnostics: Diagnostics): LocatedMap {
  const entries = rest.entries.filter(({key, keySpan, value}) => {
    // Other tools have types of their own, `post` or `page`, which say nothing here.
    const foreign = key === 'type' && value.kind === 'scalar' && !publicationTypes.some(type => type === value.value)
    if (foreign) diagnostics.report('key-unknown', keySpan, {key, near: undefined}, 'info')
    return !foreign
  })
  return {...rest, entries}
}

/** The publication's values as the front matter of its one file gives them. */
export function publicationOf(own: TypedPublication, {typed, frontMatter}: SettledFrontMatter): TypedPublication {
  return {
    ...own,
    title: typed.title,
    subtitle: typed.subtitle,
    'short-title': typed['short-title'],
    lang: typed.lang,
    dir: typed.dir,
    numerals: typed.numerals,
    'writing-mode': typed['writing-mode'],
    authors: typed.authors,
    editors: typed.editors,
    translators: typed.translators,
    illustrators: typed.illustrators,
    contributors: typed.contributors,
    description: frontMatter.description,
    keywords: typed.tags,
    license: typed.license,
    rights: typed.rights,
    number: typed.number,
    slug: typed.slug,
    split: typed.split ?? own.split,
    typography: typed.typography,
    notes: typed.notes ?? own.notes,
    toc: typeof typed.toc === 'object' ? typed.toc : own.toc,
    ...(typed.email !== undefined && {editions: {...own.editions, email: typed.email}})
  }
}
