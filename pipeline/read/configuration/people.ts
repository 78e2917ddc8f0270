import type {Person} from '../../model/config.js'
import {splitAt} from '../schema/kinds.js'
import type {TypedPeople, TypedPerson} from '../schema/person.js'

/** Words and MARC codes for what a person did. Source: id.loc.gov/vocabulary/relators. */
const codes: ReadonlyMap<string, string> = new Map([
  ['author', 'aut'],
  ['editor', 'edt'],
  ['translator', 'trl'],
  ['illustrator', 'ill'],
  ['photographer', 'pht'],
  ['foreword', 'aui'],
  ['introduction', 'aui'],
  ['afterword', 'aft'],
  ['designer', 'bkd'],
  ['cover-designer', 'cov'],
  ['narrator', 'nrt'],
  ['interviewer', 'ivr'],
  ['interviewee', 'ive'],
  ['reviewer', 'rev'],
  ['compiler', 'com'],
  ['contributor', 'ctb']
])

/** Keys whose people have this role when they give none, in the order of `Config.people`. */
const roleOfKey = {
  authors: 'aut',
  editors: 'edt',
  translators: 'trl',
  illustrators: 'ill',
  contributors: 'ctb'
} as const
export type PeopleKey = keyof typeof roleOfKey
export const peopleKeys = ['authors', 'editors', 'translators', 'illustrators', 'contributors'] as const

/** A string is divided at `;` and ` and `; in a list every string is one name. People without a name are left out. */
export function settlePeople(typed: TypedPeople | undefined, role: string): readonly Person[] {
  if (typed === undefined) return []
  const list = typeof typed === 'string' ? splitAt(typed, /;| and /) : Array.isArray(typed) ? typed : [typed]
  return list.map(one => settlePerson(one, role)).filter(({name}) => name !== '')
}

function settlePerson(typed: string | TypedPerson, role: string): Person {
  const given: TypedPerson = typeof typed === 'string' ? {name: typed} : typed
  const words = [...(given.role ?? []), ...(given.roles ?? [])]
  const credit = words.flatMap(word => creditOf(word) ?? [])
  const roles = words.filter(word => creditOf(word) === undefined).map(codeOf)
  const names = [given.given, given.family].filter(name => name !== undefined)
  return {
    name: (given.name ?? names.join(' ')).trim(),
    roles: roles.length > 0 ? [...new Set(roles)] : [role],
    credit: [...new Set(credit)],
    sort: given.sort ?? (names.length === 2 ? `${given.family}, ${given.given}` : undefined),
    url: given.url,
    email: given.email,
    orcid: orcidOf(given.orcid),
    affiliation: given.affiliation,
    bio: given.bio,
    image: given.image
  }
}

/** The number of an ORCID iD that was given as an address or alone; what is none is left out. */
function orcidOf(typed: string | undefined): string | undefined {
  return /(?:^|\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i.exec(typed?.trim() ?? '')?.[1]?.toUpperCase()
}

/** What CRediT calls what someone did. Source: ANSI/NISO Z39.104-2022. */
const creditTerms: ReadonlyMap<string, string> = new Map(
  [
    'Conceptualization',
    'Data curation',
    'Formal analysis',
    'Funding acquisition',
    'Investigation',
    'Methodology',
    'Project administration',
    'Resources',
    'Software',
    'Supervision',
    'Validation',
    'Visualization',
    'Writing – original draft',
    'Writing – review & editing'
  ].map(term => [plainWord(term), term])
)

function creditOf(role: string): string | undefined {
  return creditTerms.get(plainWord(role))
}

/** Letters alone, for words that are written with all kinds of dashes. */
function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

function codeOf(role: string): string {
  const plain = role
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return codes.get(plain) ?? (/^[a-z]{3}$/.test(plain) ? plain : 'ctb')
}

/** All people of a publication or file, each name once with all roles, in the order of the keys. */
export function gatherPeople(typed: {readonly [Key in PeopleKey]?: TypedPeople | undefined}): readonly Person[] {
  const people = new Map<string, Person>()
  for (const key of peopleKeys) {
    for (const person of settlePeople(typed[key], roleOfKey[key])) {
      const known = people.get(person.name)
      people.set(person.name, known ? joined(known, person) : person)
    }
  }
  return [...people.values()]
}

function joined(known: Person, more: Person): Person {
  const both = (one: readonly string[], two: readonly string[]) => [...new Set([...one, ...two])]
  return {...known, roles: both(known.roles, more.roles), credit: both(known.credit, more.credit)}
}
