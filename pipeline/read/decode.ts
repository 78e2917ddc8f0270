/**
 * Bytes of a manuscript to text.
 *
 * The text is UTF-8 without its byte order mark, with LF as its only line end, so lines and columns are those an editor shows
 * and offsets count in the text given on. Bytes that are not UTF-8, and control characters that no edition can print, become
 * U+FFFD, each with one message a file that names the first place and how many there are. Reports `text-invalid`.
 *
 * Source: Unicode 16, section 3.9, table 3-7 (well-formed bytes) and "maximal subparts"; XML 1.0 section 2.2 (characters).
 */
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Span} from '../model/position.js'
import {fileStart, linesOf} from './lines.js'

// Tab and line feed stay; the C1 controls are mostly Windows-1252 taken for Latin-1.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

export function decode(bytes: Uint8Array, diagnostics: Diagnostics): string {
  const text = toText(bytes, diagnostics).replace(/\r\n?/g, '\n')
  const found = text.match(controls)
  if (!found) return text
  const first = text.search(controls)
  const code = text.charCodeAt(first).toString(16).toUpperCase().padStart(4, '0')
  const what = `${counted(found.length, 'control character')}, the first of them U+${code}`
  diagnostics.report('text-invalid', linesOf(text).span(first, first + 1), {what})
  return text.replace(controls, '\uFFFD')
}

function toText(bytes: Uint8Array, diagnostics: Diagnostics): string {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) {
    diagnostics.report('text-invalid', fileStart, {what: `the form ${wide.toUpperCase()}`})
    return new TextDecoder(wide).decode(bytes)
  }
  const bad = badBytes(bytes)
  if (bad.count > 0) {
    const what = `${counted(bad.count, 'byte')} that ${bad.count === 1 ? 'is' : 'are'} no UTF-8, the first of them 0x${bad.byte}`
    diagnostics.report('text-invalid', placeOf(bytes, bad.first), {what})
  }
  // The decoder drops a byte order mark and puts U+FFFD for what it cannot read.
  return new TextDecoder('utf-8').decode(bytes)
}

/** Notepad and spreadsheets save "Unicode" as UTF-16; its mark can be nothing else. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function badBytes(bytes: Uint8Array): {readonly count: number; readonly first: number; readonly byte: string} {
  let count = 0
  let first = 0
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length === 0 && count++ === 0) first = index
    index += Math.max(1, length)
  }
  return {count, first, byte: (bytes[first] ?? 0).toString(16).toUpperCase().padStart(2, '0')}
}

/** Length of the well-formed sequence at `index`; 0 when there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  // These leads forbid overlong forms, surrogates and code points beyond U+10FFFF by their second byte.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  const second = bytes[index + 1] ?? 0
  if (second < low || second > high) return 0
  for (let step = 2; step < length; step++) {
    const next = bytes[index + step] ?? 0
    if (next < 0x80 || next > 0xbf) return 0
  }
  return length
}

function placeOf(bytes: Uint8Array, offset: number): Span {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n')
  return linesOf(before).span(before.length, before.length + 1)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
