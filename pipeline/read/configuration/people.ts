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

/** A string is divided at `;` and ` and `; in a list every string is one name. People without a name are left out. */
export function settlePeople(typed: TypedPeople | undefined, role: string): readonly Person[] {
  if (typed === undefined) return []
  const list = typeof typed === 'string' ? splitAt(typed, /;| and /) : Array.isArray(typed) ? typed : [typed]
  return list.map(one => settlePerson(one, role)).filter(({name}) => name !== '')
}

function settlePerson(typed: string | TypedPerson, role: string): Person {
  if (typeof typed === 'string') {
    return {name: typed.trim(), roles: [role], sort: undefined, url: undefined, email: undefined, bio: undefined}
  }
  const {given, family} = typed
  const roles = [...(typed.role ?? []), ...(typed.roles ?? [])].map(codeOf)
  return {
    name: (typed.name ?? [given, family].filter(Boolean).join(' ')).trim(),
    roles: roles.length > 0 ? [...new Set(roles)] : [role],
    sort: typed.sort ?? (given !== undefined && family !== undefined ? `${family}, ${given}` : undefined),
    url: typed.url,
    email: typed.email,
    bio: typed.bio
  }
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
  const keys: readonly PeopleKey[] = ['authors', 'editors', 'translators', 'illustrators', 'contributors']
  for (const key of keys) {
    for (const person of settlePeople(typed[key], roleOfKey[key])) {
      const known = people.get(person.name)
      people.set(person.name, known ? {...known, roles: [...new Set([...known.roles, ...person.roles])]} : person)
    }
  }
  return [...people.values()]
}
