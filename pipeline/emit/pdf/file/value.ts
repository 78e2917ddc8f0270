/**
 * Values of a PDF file as plain data (ISO 32000-1, 7.3), and how they are written. A string is a name; a number, `true` and
 * `null` are themselves.
 */
import {utf16} from '../paint/numbers.js'

export type PdfValue =
  string | number | boolean | null | PdfText | PdfBytes | PdfReference | PdfDictionary | readonly PdfValue[]

export interface PdfText {
  readonly kind: 'text'
  readonly text: string
}
export interface PdfBytes {
  readonly kind: 'bytes'
  readonly bytes: Uint8Array
}
/** Another object. What its number counts, a galley's objects or those of a file, is up to who holds it. */
export interface PdfReference {
  readonly kind: 'reference'
  readonly to: number
}
export interface PdfDictionary {
  readonly kind: 'dictionary'
  readonly entries: Entries
}
/** Of a dictionary, by names of ours; what is `undefined` is left out. */
export type Entries = Readonly<Record<string, PdfValue | undefined>>

export function text(value: string): PdfText {
  return {kind: 'text', text: value}
}

export function dictionary(entries: Entries): PdfDictionary {
  return {kind: 'dictionary', entries}
}

export function reference(to: number): PdfReference {
  return {kind: 'reference', to}
}

/** @param numberOf the number in the file of what a reference counts */
export function writeValue(value: PdfValue, numberOf: (to: number) => number): string {
  if (typeof value === 'string') return `/${value}`
  if (typeof value === 'number') return String(Math.round(value * 1e5) / 1e5)
  if (value === null || typeof value === 'boolean') return String(value)
  if ('kind' in value) {
    switch (value.kind) {
      case 'text':
        return writeText(value.text)
      case 'bytes':
        return `<${Buffer.from(value.bytes).toString('hex')}>`
      case 'reference':
        return `${numberOf(value.to)} 0 R`
      case 'dictionary':
        return `<<${writeEntries(value.entries, numberOf)}>>`
    }
  }
  return `[${value.map(item => writeValue(item, numberOf)).join(' ')}]`
}

/** What stands between the signs of a dictionary. */
export function writeEntries(entries: Entries, numberOf: (to: number) => number): string {
  let written = ''
  for (const name in entries) {
    const value = entries[name]
    if (value === undefined) continue
    const shown = writeValue(value, numberOf)
    written += /^[/<[(]/.test(shown) ? `/${name}${shown}` : `/${name} ${shown}`
  }
  return written
}

/** ASCII as it is, all else in UTF-16 (7.9.2.2). */
function writeText(value: string): string {
  return /^[ -~]*$/.test(value) ? `(${value.replace(/[\\()]/g, String.raw`\$&`)})` : `<${utf16(value)}>`
}
