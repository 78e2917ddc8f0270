import type {ElementContent} from 'hast'
import {joinNames} from '../../language/lists.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {authorsOf} from '../../publication/authors.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'
import type {PageFacts} from './shell.js'

/** What all pages of a publication are made with. */
export interface PageParts {
  readonly state: HastState
  readonly foot: readonly HastNode[]
  /** Counts the characters of nodes for the fonts and gives the nodes back. */
  readonly counted: <Nodes extends readonly ElementContent[]>(nodes: Nodes) => Nodes
}

/** What catalogues are told of a page: of a chapter its own words first. */
export function factsOfPage({config}: PreparedPublication, head: ChapterHead | undefined): PageFacts {
  const own = head?.authors.map(({name}) => name) ?? []
  const {audience, subjects} = config
  return {
    authors: own.length > 0 ? own : authorsOf(config).map(({name}) => name),
    keywords: [...new Set([...(head?.tags ?? []), ...config.keywords])],
    audience,
    subjects: subjects.map(({scheme, code}) => (scheme === undefined ? code : `${scheme}:${code}`))
  }
}

/** What a publication is, for search engines, when its author has not said so: its titles and who made it. */
export function describe({config, title, subtitle, description}: PreparedPublication): string {
  const people = joinNames(
    config.people.map(({name}) => name),
    config.lang
  )
  return (
    description ?? [title.text, subtitle?.text, people].filter(words => words !== undefined && words !== '').join(' · ')
  )
}
