/**
 * Pictures as image objects, without decoding them: the data of a JPEG as it is (DCTDecode), the compressed rows of a PNG with
 * PNG's own filters (FlateDecode with a predictor). ISO 32000-1, 7.4.4.4 and 8.9.5.
 *
 * What comes here was made by the workshop: colours of RGB, grey or a palette, no transparency, rows in order. Anything else
 * throws, for it would be printed wrong.
 */
import type {PdfFile} from './pdf-file.js'
import {dictionary} from './value.js'
import type {Entries, PdfReference, PdfValue} from './value.js'

export function addImage(file: PdfFile, bytes: Uint8Array): PdfReference {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const image = view.getUint16(0) === 0xffd8 ? jpeg(view) : png(view, bytes)
  return file.addStream({Type: 'XObject', Subtype: 'Image', ...image.entries}, image.data ?? bytes)
}

interface Encoded {
  readonly entries: Entries
  /** Bytes of the stream; absent: the complete file. */
  readonly data?: Uint8Array
}

/** Frame headers but DHT, JPG and DAC, which have numbers in between (ITU-T T.81, table B.1). */
const frames = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(view: DataView): Encoded {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1)
    if (view.getUint8(at) !== 0xff) break
    if (frames(marker)) {
      const channels = view.getUint8(at + 9)
      if (channels !== 1 && channels !== 3) throw new Error(`a JPEG of ${channels} channels`)
      return {
        entries: {
          Width: view.getUint16(at + 7),
          Height: view.getUint16(at + 5),
          ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceRGB',
          BitsPerComponent: view.getUint8(at + 4),
          Filter: 'DCTDecode'
        }
      }
    }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('a JPEG without a frame')
}

function png(view: DataView, bytes: Uint8Array): Encoded {
  if (view.getUint32(0) !== 0x89504e47) throw new Error('neither a JPEG nor a PNG')
  const rows: Uint8Array[] = []
  let palette = new Uint8Array()
  // Length, kind, data and check sum of each chunk (PNG, third edition, 5.3).
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'IDAT') rows.push(data)
    if (kind === 'PLTE') palette = new Uint8Array(data)
    if (kind === 'tRNS') throw new Error('a PNG with transparency')
    at += 12 + length
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [bits, kind, interlaced] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)]
  if (interlaced !== 0 || (kind !== 0 && kind !== 2 && kind !== 3)) {
    throw new Error(`a PNG of kind ${kind}${interlaced === 0 ? '' : ', interlaced'}`)
  }
  const colours: PdfValue =
    kind === 0
      ? 'DeviceGray'
      : kind === 2
        ? 'DeviceRGB'
        : ['Indexed', 'DeviceRGB', palette.length / 3 - 1, {kind: 'bytes', bytes: palette}]
  const predictor = {Predictor: 15, Colors: kind === 2 ? 3 : 1, BitsPerComponent: bits, Columns: width}
  return {
    entries: {
      Width: width,
      Height: height,
      ColorSpace: colours,
      BitsPerComponent: bits,
      Filter: 'FlateDecode',
      DecodeParms: dictionary(predictor)
    },
    data: new Uint8Array(Buffer.concat(rows))
  }
}
