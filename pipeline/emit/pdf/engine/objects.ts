/** What was captured, as the objects of a galley: all that a page refers to, each once. */
import type {GalleyObject} from '../galley.js'
import {packed} from '../file/packed.js'
import {dictionary, reference, text} from '../file/value.js'
import type {Entries, PdfReference, PdfValue} from '../file/value.js'
import {bytesOf, Captured} from './captured.js'

export interface ObjectList {
  readonly objects: readonly GalleyObject[]
  /** pdfkit's form of data as values; what it refers to comes into the list. */
  value(data: unknown): PdfValue
}

export function createObjectList(): ObjectList {
  const objects: GalleyObject[] = []
  const places = new Map<Captured, PdfReference>()

  const put = (captured: Captured): PdfReference => {
    const known = places.get(captured)
    if (known) return known
    const place = reference(objects.length)
    places.set(captured, place)
    objects.push({value: null, bytes: undefined})
    const chunks = captured.chunks.filter(chunk => typeof chunk !== 'number')
    const encoded = 'Filter' in captured.data
    const entries = {...entriesOf(captured.data), Length: undefined}
    objects[place.to] =
      chunks.length === 0
        ? {value: dictionary(entries), bytes: undefined}
        : {
            value: dictionary(encoded ? entries : {...entries, Filter: 'FlateDecode'}),
            bytes: encoded ? bytesOf(chunks) : packed(bytesOf(chunks))
          }
    return place
  }
  const value = (data: unknown): PdfValue => {
    if (data instanceof Captured) return put(data)
    if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data
    if (data instanceof String) return text(data.toString())
    if (data instanceof Uint8Array) return {kind: 'bytes', bytes: data}
    if (Array.isArray(data)) return data.map(value)
    if (typeof data === 'object' && data !== null) return dictionary(entriesOf(data))
    return null
  }
  const entriesOf = (data: object): Entries =>
    Object.fromEntries(Object.entries(data).map(([name, entry]) => [name, value(entry)]))

  return {objects, value}
}
