import {createHash} from 'node:crypto'

/** `assets/style.css` -> `assets/style.1f3b9c02.css`: a file with such a name never changes and may be kept for ever. */
export function hashed(path: string, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const dot = path.lastIndexOf('.')
  return `${path.slice(0, dot)}.${digest}${path.slice(dot)}`
}
