/**
 * What a font file holds: one face or several, packed for the web or not, drawn or variable. Each comes out as a plain TrueType or
 * OpenType file.
 *
 * Sources: OpenType 1.9.1, "Font collections", "OS/2", "head", "name"; WOFF 1 and 2 are unpacked by the package fontverter.
 */
import type {AddedFont} from '../model/workshop.js'
import {coverage} from './coverage.js'
import {instancesOf, isVariable} from './instances.js'
import {metricsOf} from './metrics.js'
import {nameOf} from './names.js'
import {fontInstance} from './program.js'
import type {FontInstance} from './program.js'
import {tableDirectory} from './tables.js'

export type FontFace = Pick<AddedFont, 'family' | 'weight' | 'italic' | 'bytes'>

/**
 * Rejects with what is wrong, in words that end a sentence, when the bytes are no font that print can use.
 *
 * @param subsetter the bytes of harfbuzz-subset.wasm, asked for where a font is variable
 */
export async function facesOf(bytes: Uint8Array, subsetter: () => Uint8Array): Promise<readonly FontFace[]> {
  const faces: FontFace[] = []
  for (const file of await filesOf(bytes)) {
    const face = faceOf(file)
    if (variable(file)) faces.push(...drawn(file, await fontInstance(subsetter)))
    else faces.push(face)
  }
  return faces
}

async function filesOf(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
  const kind = signatureOf(bytes)
  if (kind === 'ttcf') return cutOf(bytes)
  if (kind === 'wOFF' || kind === 'wOF2') return [await unpacked(bytes)]
  if (kind === 'OTTO' || kind === 'true' || kind === '\u0000\u0001\u0000\u0000') return [bytes]
  throw new Error('it does not begin as a font does')
}

function variable(file: Uint8Array): boolean {
  try {
    return isVariable(file)
  } catch {
    throw new Error('tables that every variable font has are damaged')
  }
}

function drawn(file: Uint8Array, instance: FontInstance): readonly FontFace[] {
  try {
    return instancesOf(file, instance).map(faceOf)
  } catch {
    throw new Error('its weights cannot be drawn')
  }
}

function signatureOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4))
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const {convert} = await import('fontverter')
    return new Uint8Array(await convert(Buffer.from(bytes), 'sfnt'))
  } catch {
    throw new Error('it cannot be unpacked')
  }
}

/** Bits 0 to 3 of `fsType`: the font may be in no document. */
const restricted = 2

function faceOf(bytes: Uint8Array): FontFace {
  const {tables, family} = tablesOf(bytes)
  if (!tables.has('glyf') && !tables.has('CFF ')) throw new Error('it has no outlines of glyphs')
  const os2 = tables.get('OS/2')
  if (os2 && (os2.getUint16(8) & 0xf) === restricted) throw new Error('its maker does not allow it in documents')
  // Bits of `macStyle` say it where the table for it is missing: 0 is bold, 1 italic.
  const style = tables.get('head')?.getUint16(44) ?? 0
  const weight = os2 ? os2.getUint16(4) : (style & 1) === 1 ? 700 : 400
  return {family, weight, italic: os2 ? (os2.getUint16(62) & 1) === 1 : (style & 2) === 2, bytes}
}

function tablesOf(bytes: Uint8Array): {readonly tables: ReadonlyMap<string, DataView>; readonly family: string} {
  try {
    const tables = tableDirectory(bytes)
    const names = tables.get('name')
    metricsOf(bytes)
    coverage(bytes)
    return {tables, family: nameOf(names, 16) ?? nameOf(names, 1) ?? 'Unnamed'}
  } catch {
    throw new Error('tables that every font has are damaged or missing')
  }
}

/** The faces of a collection, each a file of its own: a header, and the tables it names. */
function cutOf(bytes: Uint8Array): readonly Uint8Array[] {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return Array.from({length: file.getUint32(8)}, (_, index) => faceAt(bytes, file, file.getUint32(12 + index * 4)))
  } catch {
    throw new Error('the collection is damaged')
  }
}

function faceAt(bytes: Uint8Array, file: DataView, at: number): Uint8Array {
  const count = file.getUint16(at + 4)
  const records = Array.from({length: count}, (_, index) => at + 12 + index * 16)
  const padded = (length: number): number => (length + 3) & ~3
  const size = records.reduce((sum, record) => sum + padded(file.getUint32(record + 12)), 12 + count * 16)
  const made = new Uint8Array(size)
  const view = new DataView(made.buffer)
  made.set(bytes.subarray(at, at + 12 + count * 16))
  let end = 12 + count * 16
  for (const [index, record] of records.entries()) {
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)]
    if (offset + length > bytes.length) throw new RangeError('a table outside of the file')
    made.set(bytes.subarray(offset, offset + length), end)
    view.setUint32(12 + index * 16 + 8, end)
    end += padded(length)
  }
  return made
}
