import {createHash} from 'node:crypto'
import type {Library} from '../../pipeline/model/library.js'

/** A library of files given as text or bytes. */
export function memoryLibrary(files: Readonly<Record<string, string | Uint8Array>>): Library {
  const held = new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? new TextEncoder().encode(file) : file
    ])
  )
  return {
    files: new Map([...held].map(([path, bytes]) => [path, {path, size: bytes.length}])),
    bytes: path => held.get(path),
    digest(path) {
      const bytes = held.get(path)
      return bytes && createHash('sha256').update(bytes).digest('hex')
    }
  }
}
