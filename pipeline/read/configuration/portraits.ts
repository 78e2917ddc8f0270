import type {Diagnostics} from '../../diagnostics/collector.js'
import {nearest} from '../../diagnostics/near.js'
import type {Person} from '../../model/config.js'
import type {Folder} from '../folder.js'
import {insidePath} from '../inside-path.js'
import {atPath} from '../located.js'
import type {TypedPublication} from '../schema/publication.js'
import type {LoadedPublication} from './load.js'
import {peopleKeys} from './people.js'

/** The publication's people with portraits that stand from the root of its folder. @param folder of a lone article */
export function withPortraits(people: readonly Person[], folder: string | undefined): readonly Person[] {
  return people.map(person => {
    // What is elsewhere on the web is told where it would be shown.
    if (person.image === undefined || /^[a-z][a-z0-9+.-]*:/i.test(person.image)) return person
    const path = insidePath(person.image, folder)
    return {...person, image: path === undefined ? undefined : `/${path}`}
  })
}

/** Reports portraits that are not there, each where publication.yaml names it: `path-outside`, `image-missing`. */
export function checkPortraits(
  typed: TypedPublication,
  {tree}: LoadedPublication,
  {library}: Folder,
  diagnostics: Diagnostics
): void {
  for (const key of peopleKeys) {
    const given = typed[key]
    if (given === undefined || typeof given === 'string') continue
    const list = Array.isArray(given) ? given : [given]
    list.forEach((person, index) => {
      const image = typeof person === 'string' ? undefined : person.image
      if (image === undefined || /^[a-z][a-z0-9+.-]*:/i.test(image)) return
      const spot = atPath(tree, Array.isArray(given) ? [key, index, 'image'] : [key, 'image']).span
      const path = insidePath(image)
      if (path === undefined) diagnostics.report('path-outside', spot, {path: image})
      else if (!library.files.has(path)) {
        diagnostics.report('image-missing', spot, {url: image, near: nearest(path, library.files.keys())})
      }
    })
  }
}
