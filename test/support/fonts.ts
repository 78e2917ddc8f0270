import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {facesOf} from '../../pipeline/fonts/font-file.js'
import type {AddedFont} from '../../pipeline/model/workshop.js'
import {readSubsetter} from '../../pipeline/read/fonts.js'

/** Bytes of a small font of test/support/fonts: `chinese.otf` (its glyphs have CIDs for names), `hebrew.ttf`, `persian.ttf`, `variable.ttf`. */
export function fontBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, 'fonts', name)))
}

/** These fonts as read hands them on. */
export async function addedFonts(...names: readonly string[]): Promise<readonly AddedFont[]> {
  const fonts: AddedFont[] = []
  for (const name of names) {
    for (const face of await facesOf(fontBytes(name), readSubsetter)) {
      fonts.push({...face, name, digest: createHash('sha256').update(face.bytes).digest('hex')})
    }
  }
  return fonts
}

/** A collection of the faces of some files (OpenType, "Font collections"). */
export function collectionOf(files: readonly Uint8Array[]): Uint8Array {
  const head = 12 + files.length * 4
  const made = Buffer.alloc(head + files.reduce((sum, file) => sum + file.length, 0))
  made.write('ttcf', 'latin1')
  made.writeUInt32BE(0x10000, 4)
  made.writeUInt32BE(files.length, 8)
  let at = head
  for (const [index, file] of files.entries()) {
    made.writeUInt32BE(at, 12 + index * 4)
    made.set(file, at)
    const tables = made.readUInt16BE(at + 4)
    for (let table = 0; table < tables; table++) {
      const place = at + 12 + table * 16 + 8
      made.writeUInt32BE(made.readUInt32BE(place) + at, place)
    }
    at += file.length
  }
  return new Uint8Array(made)
}
