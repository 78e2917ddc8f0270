import type {ElementContent} from 'hast'
import {joinNames} from '../../language/lists.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'

/** What all pages of a publication are made with. */
export interface PageParts {
  readonly state: HastState
  readonly foot: readonly HastNode[]
  /** Counts the characters of nodes for the fonts and gives the nodes back. */
  readonly counted: <Nodes extends readonly ElementContent[]>(nodes: Nodes) => Nodes
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
