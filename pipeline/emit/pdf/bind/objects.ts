/** The objects of galleys in the file: what is equal in several of them, a letter of a formula or a gradient, is in it once. */
import {createHash} from 'node:crypto'
import type {PdfFile} from '../file/pdf-file.js'
import {dictionary, writeValue} from '../file/value.js'
import type {Entries, PdfReference, PdfValue} from '../file/value.js'
import type {Galley} from '../galley.js'

export interface SharedObjects {
  /** Values of a galley's page, with its references counting objects of the file. */
  entriesOf(galley: Galley, entries: Entries): Entries
}

export function shareObjects(file: PdfFile): SharedObjects {
  const known = new Map<string, PdfReference>()
  const places = new Map<Galley, Map<number, PdfReference>>()

  const place = (galley: Galley, index: number): PdfReference => {
    let own = places.get(galley)
    if (!own) places.set(galley, (own = new Map()))
    const there = own.get(index)
    if (there) return there
    const object = galley.objects[index]
    if (!object) throw new Error(`a galley refers to its object ${index} and has none`)
    const {bytes} = object
    const value = inFile(galley, object.value)
    const written = writeValue(value, to => to)
    const key = bytes ? `${written} ${createHash('sha256').update(bytes).digest('hex')}` : written
    let made = known.get(key)
    if (!made) {
      made = bytes ? file.addStream(streamEntries(value), bytes) : file.add(value)
      known.set(key, made)
    }
    own.set(index, made)
    return made
  }
  const inFile = (galley: Galley, value: PdfValue): PdfValue => {
    if (typeof value !== 'object' || value === null) return value
    if (!('kind' in value)) return value.map(item => inFile(galley, item))
    if (value.kind === 'reference') return place(galley, value.to)
    return value.kind === 'dictionary' ? dictionary(entriesOf(galley, value.entries)) : value
  }
  const entriesOf = (galley: Galley, entries: Entries): Entries =>
    Object.fromEntries(
      Object.entries(entries).map(([name, value]) => [name, value === undefined ? value : inFile(galley, value)])
    )

  return {entriesOf}
}

function streamEntries(value: PdfValue): Entries {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary')
    return value.entries
  throw new Error('a stream without a dictionary')
}
