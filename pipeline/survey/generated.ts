/** What the chapters that are made of the publication are made of. */
import type {Config, Person, WrittenPiece} from '../model/config.js'
import type {Facts, Float} from '../model/publication.js'
import {floatKindOf} from '../tree/figures.js'
import {unreachable} from '../model/unreachable.js'

/** Whether such a chapter would have anything in it. */
export function hasMaterial(what: WrittenPiece, facts: readonly Facts[], config: Config): boolean {
  switch (what) {
    case 'list-of-figures':
    case 'list-of-tables':
    case 'list-of-listings':
      return floatsOf(facts).some(({kind}) => kind === floatKindOf(what))
    case 'contributors':
      return peopleOf(facts, config).length > 0
    case 'colophon':
      return true
    case 'solutions':
      return facts.some(({generate, answers}) => generate?.what === 'solutions' && answers.length > 0)
    case 'glossary':
      return facts.some(({terms}) => terms.length > 0)
    // These come with citations and index marks.
    case 'bibliography':
    case 'index':
      return false
    default:
      return unreachable(what)
  }
}

/**
 * Everything with a caption, in reading order.
 *
 * @param numbers by chapter and id
 */
export function floatsOf(
  facts: readonly Facts[],
  numbers: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map()
): readonly Float[] {
  return facts.flatMap(({id, figures}) =>
    figures.flatMap(({identifier, kind, caption}) =>
      caption ? [{chapter: id, identifier, kind, number: numbers.get(id)?.get(identifier), caption}] : []
    )
  )
}

/** The publication's own people, then those of its chapters: each once, with all they did, in order. */
export function peopleOf(facts: readonly Facts[], config: Config): readonly Person[] {
  const people = new Map<string, Person>()
  for (const person of [...config.people, ...facts.flatMap(chapter => chapter.people)]) {
    const known = people.get(person.name)
    people.set(person.name, known ? joined(known, person) : person)
  }
  return [...people.values()]
}

function joined(known: Person, more: Person): Person {
  return {
    ...known,
    roles: [...new Set([...known.roles, ...more.roles])],
    credit: [...new Set([...known.credit, ...more.credit])],
    url: known.url ?? more.url,
    orcid: known.orcid ?? more.orcid,
    affiliation: known.affiliation ?? more.affiliation,
    bio: known.bio ?? more.bio,
    image: known.image ?? more.image
  }
}
