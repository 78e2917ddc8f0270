/** The lists of the package document: every file, and the order of reading. */
import {xmlElement} from '../xml.js'

export interface ManifestItem {
  readonly id: string
  /** From the package document. */
  readonly path: string
  readonly mediaType: string
  readonly properties: readonly string[]
}

export function manifestOf(items: readonly ManifestItem[]): string {
  return items
    .map(({id, path, mediaType, properties}) =>
      xmlElement('item', {
        id,
        href: path,
        'media-type': mediaType,
        properties: properties.length > 0 ? properties.join(' ') : undefined
      })
    )
    .join('\n')
}

/** @param ids of manifest items, in the order of reading */
export function spineOf(ids: readonly string[]): string {
  return ids.map(idref => xmlElement('itemref', {idref})).join('\n')
}
