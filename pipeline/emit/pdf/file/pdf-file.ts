/**
 * The file itself: objects by number, most of them packed together in object streams, found by a cross-reference stream
 * (ISO 32000-1, 7.5.7 and 7.5.8).
 *
 * Objects may be asked for before they are there, so that two can refer to each other. Equal objects in equal order are equal
 * bytes: the file's identifier is a digest of what is in it.
 */
import {createHash} from 'node:crypto'
import {packed} from './packed.js'
import type {Pack} from './packed.js'
import {reference, writeEntries, writeValue} from './value.js'
import type {Entries, PdfReference, PdfValue} from './value.js'

export interface Trailer {
  readonly root: PdfReference
  readonly info: PdfReference | undefined
  readonly version: '1.7' | '2.0'
}

export interface PdfFile {
  /** A number for an object to come. */
  reserve(): PdfReference
  put(place: PdfReference, value: PdfValue): void
  /** @param bytes as they stand in the file, encoded as `entries` say */
  putStream(place: PdfReference, entries: Entries, bytes: Uint8Array): void
  add(value: PdfValue): PdfReference
  /** A stream that is deflated here. */
  addPacked(entries: Entries, bytes: Uint8Array | string): PdfReference
  addStream(entries: Entries, bytes: Uint8Array): PdfReference
  /** The bytes of the file. Nothing is added afterwards. */
  end(trailer: Trailer): Uint8Array
}

/** Objects in one stream: a reader unpacks all of them for one. */
const mostPacked = 200
const self = (to: number): number => to

/** @param pack who binds a book again has most of its strings packed already */
export function createPdfFile(pack: Pack = packed): PdfFile {
  const texts = new Map<number, string>()
  const streams = new Map<number, {readonly entries: Entries; readonly bytes: Uint8Array}>()
  let last = 0
  const reserve = (): PdfReference => reference(++last)
  const file: PdfFile = {
    reserve,
    put(place, value) {
      texts.set(place.to, writeValue(value, self))
    },
    putStream(place, entries, bytes) {
      streams.set(place.to, {entries, bytes})
    },
    add(value) {
      const place = reserve()
      file.put(place, value)
      return place
    },
    addPacked: (entries, bytes) => file.addStream({...entries, Filter: 'FlateDecode'}, pack(bytes)),
    addStream(entries, bytes) {
      const place = reserve()
      file.putStream(place, entries, bytes)
      return place
    },
    end(trailer) {
      const out = createOutput(trailer.version, pack)
      for (const [number, {entries, bytes}] of streams) out.stream(number, entries, bytes)
      const waiting = [...texts]
      for (let from = 0; from < waiting.length; from += mostPacked) {
        out.objects(++last, waiting.slice(from, from + mostPacked))
      }
      return out.end(++last, trailer)
    }
  }
  return file
}

/** Where an object is: at a distance from the start of the file, or in which object stream, at which place. */
type Place = readonly [kind: 1 | 2, where: number, index: number]

interface Output {
  stream(number: number, entries: Entries, bytes: Uint8Array): void
  objects(number: number, objects: readonly (readonly [number: number, text: string])[]): void
  end(number: number, trailer: Trailer): Uint8Array
}

function createOutput(version: Trailer['version'], pack: Pack): Output {
  const parts: Uint8Array[] = []
  const places: Place[] = []
  let offset = 0
  const push = (part: Uint8Array | string): void => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    parts.push(bytes)
    offset += bytes.length
  }
  const stream = (number: number, entries: Entries, bytes: Uint8Array): void => {
    places[number] = [1, offset, 0]
    push(`${number} 0 obj\n<<${writeEntries({...entries, Length: bytes.length}, self)}>>\nstream\n`)
    push(bytes)
    push('\nendstream\nendobj\n')
  }
  // Four bytes above 127 say that the file is no text (7.5.2).
  push(`%PDF-${version}\n%\u00e2\u00e3\u00cf\u00d3\n`)
  return {
    stream,
    objects(number, objects) {
      let index = ''
      let body = ''
      for (const [place, [own, written]] of objects.entries()) {
        index += `${own} ${body.length} `
        body += `${written}\n`
        places[own] = [2, number, place]
      }
      const entries = {Type: 'ObjStm', N: objects.length, First: index.length, Filter: 'FlateDecode'}
      stream(number, entries, pack(index + body))
    },
    end(number, {root, info}) {
      const start = offset
      places[number] = [1, start, 0]
      const digest = createHash('sha256')
      for (const part of parts) digest.update(part)
      const bytes = digest.digest().subarray(0, 16)
      const id = {kind: 'bytes', bytes} as const
      stream(
        number,
        {
          Type: 'XRef',
          Size: number + 1,
          W: [1, 4, 2],
          Root: root,
          ...(info && {Info: info}),
          ID: [id, id],
          Filter: 'FlateDecode',
          DecodeParms: {kind: 'dictionary', entries: {Predictor: 12, Columns: rowLength}}
        },
        pack(rowsOf(places, number + 1))
      )
      push(`startxref\n${start}\n%%EOF\n`)
      return new Uint8Array(Buffer.concat(parts, offset))
    }
  }
}

/** Kind, place and index of an object, in bytes. */
const rowLength = 7

/** A row an object, each byte less the one above it (PNG's filter "up"): numbers that grow evenly pack to almost nothing. */
function rowsOf(places: readonly (Place | undefined)[], count: number): Uint8Array {
  const rows = new Uint8Array(count * (rowLength + 1))
  const above = new Uint8Array(rowLength)
  for (let number = 0; number < count; number++) {
    const [kind, where, index] = places[number] ?? [0, 0, number === 0 ? 0xffff : 0]
    const at = number * (rowLength + 1)
    rows[at] = 2
    for (let column = 0; column < rowLength; column++) {
      const byte =
        (column === 0 ? kind : column < 5 ? where >>> (8 * (4 - column)) : index >>> (8 * (6 - column))) & 0xff
      rows[at + 1 + column] = byte - (above[column] ?? 0)
      above[column] = byte
    }
  }
  return rows
}
