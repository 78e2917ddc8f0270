/** Pictures that an issue has from the folder of its series: its cover, and portraits of people. */
import type {Library} from '../model/library.js'
import {peopleKeys} from './configuration/people.js'
import {insidePath} from './inside-path.js'
import type {TypedPerson} from './schema/person.js'
import type {TypedPublication} from './schema/publication.js'

/** No file of an issue's own is there: names that begin with a dot are not seen. */
const prefix = '.series/'

/** The path of a picture of the series in the folder of an issue; `undefined`: the series has none there. */
export function lentPath(typed: string, series: Library): string | undefined {
  const path = insidePath(typed)
  return path !== undefined && series.files.has(path) ? prefix + path : undefined
}

/** The files of an issue, and those pictures that its series names in its own configuration, under their lent paths. */
export function withLent(own: Library, series: Library, named: TypedPublication): Library {
  const files = new Map(own.files)
  for (const typed of picturesOf(named)) {
    const path = lentPath(typed, series)
    const file = series.files.get(path?.slice(prefix.length) ?? '')
    if (path !== undefined && file) files.set(path, {...file, path})
  }
  const inSeries = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : undefined)
  return {
    files,
    bytes(path) {
      const lent = inSeries(path)
      return lent === undefined ? own.bytes(path) : series.bytes(lent)
    },
    digest(path) {
      const lent = inSeries(path)
      return lent === undefined ? own.digest(path) : series.digest(lent)
    }
  }
}

function picturesOf(typed: TypedPublication): readonly string[] {
  const {cover} = typed
  const image = typeof cover === 'string' ? cover : cover?.image
  const people = peopleKeys.flatMap((key): readonly (string | TypedPerson)[] => {
    const given = typed[key]
    return given === undefined ? [] : Array.isArray(given) ? given : [given]
  })
  const portraits = people.map(person => (typeof person === 'string' ? undefined : person.image))
  return [image, ...portraits].filter(path => path !== undefined)
}
