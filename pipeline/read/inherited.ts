import {isFontFile} from './font-packages.js'
import type {LoadedPublication} from './configuration/load.js'
import {peopleKeys} from './configuration/people.js'
import type {TypedPeople, TypedPerson} from './schema/person.js'
import type {TypedPublication} from './schema/publication.js'

/** What belongs to one issue alone: its name and number, its dates, and what names files of its folder. */
const own: ReadonlySet<string> = new Set<keyof TypedPublication>([
  'type',
  'slug',
  'subtitle',
  'date',
  'updated',
  'edition',
  'version',
  'volume',
  'number',
  'description',
  'url',
  'front',
  'main',
  'back',
  'file',
  'editorial',
  'issues',
  'articles',
  'sort',
  'bibliography',
  'glossary'
])

/** Mappings of which an issue may set one key and have the others from its series. */
const mappings = ['copyright', 'numbering', 'notes', 'typography', 'toc', 'accessibility', 'feed'] as const

/**
 * The configuration of an issue with what its series sets for all of them: key by key, in mappings as well. The editions of a
 * series of issues are those of its issues, since each of these is a book and a letter of its own.
 *
 * @param lent path in the folder of the issue of a picture that stands in that of its series; `undefined`: it is not there
 */
export function withSeries(
  issue: LoadedPublication,
  series: LoadedPublication,
  lent: (path: string) => string | undefined
): LoadedPublication {
  const shared: Partial<TypedPublication> = Object.fromEntries(
    Object.entries(series.typed).filter(([key]) => !own.has(key))
  )
  const {identifier, cover, editions, ...others} = shared
  const issn = identifier?.issn ?? series.typed.issn
  const typed: TypedPublication = {
    ...others,
    ...withPortraitsOf(others, lent),
    // Files stand in the folder of the series, which an issue does not see; packages are there for both.
    ...(others.fonts && {fonts: others.fonts.filter(font => !isFontFile(font))}),
    // A subtitle goes with the title.
    ...(issue.typed.title === undefined && {subtitle: series.typed.subtitle}),
    ...(issn !== undefined && {issn}),
    type: 'issue',
    ...issue.typed,
    ...Object.fromEntries(mappings.map(key => [key, joined(others[key], issue.typed[key])])),
    cover: issue.typed.cover === undefined ? lentCover(cover, lent) : joined(coverLook(cover), issue.typed.cover),
    editions: {...editions, ...issue.typed.editions, ...joinedEditions(editions, issue.typed.editions)}
  }
  return {
    ...issue,
    typed,
    given: new Set([...issue.given, ...Object.keys(others), 'type']),
    rules: new Map([...series.rules, ...issue.rules]),
    variables: new Map([...series.variables, ...issue.variables]),
    abbreviations: new Map([...series.abbreviations, ...issue.abbreviations])
  }
}

/** Two mappings in one; of anything else the issue's, if it has any. */
function joined<Value>(series: Value, issue: Value): Value {
  if (issue === undefined) return series
  const both = typeof series === 'object' && typeof issue === 'object' && series !== null && issue !== null
  return both ? {...series, ...issue} : issue
}

function joinedEditions(
  series: TypedPublication['editions'],
  issue: TypedPublication['editions']
): TypedPublication['editions'] {
  const {pdf, email} = series ?? {}
  return {
    ...((pdf ?? issue?.pdf) !== undefined && {pdf: joined(pdf, issue?.pdf)}),
    ...((email ?? issue?.email) !== undefined && {email: joined(email, issue?.email)})
  }
}

/** The cover of the series, with its picture where there is one: an issue that says anything of its cover has its own. */
function lentCover(
  cover: TypedPublication['cover'],
  lent: (path: string) => string | undefined
): TypedPublication['cover'] {
  const given = typeof cover === 'string' ? {image: cover} : cover
  const image = given?.image === undefined ? undefined : lent(given.image)
  return image === undefined ? coverLook(cover) : {...given, image}
}

/** The look of drawn covers. */
function coverLook(cover: TypedPublication['cover']): TypedPublication['cover'] {
  if (typeof cover !== 'object') return undefined
  const {palette, composition} = cover
  return {...(palette !== undefined && {palette}), ...(composition !== undefined && {composition})}
}

/** Portraits stand in the folder of the series; those that are elsewhere on the web stay there. */
function withPortraitsOf(
  typed: Partial<TypedPublication>,
  lent: (path: string) => string | undefined
): Partial<TypedPublication> {
  const imageOf = (image: string) => (/^[a-z][a-z0-9+.-]*:/i.test(image) ? image : lent(image))
  const bare = (person: string | TypedPerson) =>
    typeof person === 'string' || person.image === undefined ? person : {...person, image: imageOf(person.image)}
  const list = (people: TypedPeople): TypedPeople =>
    typeof people === 'string' ? people : Array.isArray(people) ? people.map(bare) : bare(people)
  return Object.fromEntries(
    peopleKeys.flatMap(key => {
      const people = typed[key]
      return people === undefined ? [] : [[key, list(people)] as const]
    })
  )
}
