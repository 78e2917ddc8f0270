import type {Config, Person} from '../model/config.js'

/** Those who wrote it: editors, translators and others who are named stand elsewhere. Role codes are MARC relators. */
export function authorsOf({people}: Pick<Config, 'people'>): readonly Person[] {
  return people.filter(({roles}) => roles.includes('aut'))
}

/** Names for a title page: the authors or, where there are none, whoever is named. */
export function creditedNames(config: Pick<Config, 'people'>): readonly string[] {
  const authors = authorsOf(config)
  return (authors.length > 0 ? authors : config.people).map(({name}) => name)
}
