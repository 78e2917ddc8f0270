/** Encodings of MIME: everything that goes out is ASCII. Source: RFC 2045 (bodies), RFC 2047 (headers). */

const utf8 = new TextEncoder()

/** Body lines end in CRLF (RFC 5322, 2.3). */
function crlf(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n')
}

export interface EncodedBody {
  readonly encoding: 'quoted-printable' | 'base64'
  readonly text: string
}

/** The shorter of quoted-printable and base64: for Latin text it is the first, for Cyrillic or Chinese the second. */
export function encodeText(text: string): EncodedBody {
  const printable = quotedPrintable(text)
  const coded = base64(utf8.encode(crlf(text)))
  return printable.length <= coded.length
    ? {encoding: 'quoted-printable', text: printable}
    : {encoding: 'base64', text: coded}
}

/** Lines of at most 76 characters; a line end in the text stays one (RFC 2045, 6.7). */
function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join('\r\n')
}

function encodeLine(line: string): string {
  let result = ''
  let width = 0
  const bytes = utf8.encode(line)
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    const last = index === bytes.length - 1
    // A space or tab at the end of a line could be lost; a full stop or "From " at its start is changed by some transports.
    const plain =
      ((byte >= 33 && byte <= 126 && byte !== 61) || ((byte === 32 || byte === 9) && !last)) &&
      !(width === 0 && (byte === 46 || byte === 70))
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
    if (width + piece.length > 75) {
      result += '=\r\n'
      width = 0
    }
    result += piece
    width += piece.length
  }
  return result
}

export function base64(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64')
  return (text.match(/.{1,76}/g) ?? []).join('\r\n')
}

/**
 * A header's words: as they are when ASCII, else encoded words in UTF-8 of at most 75 characters, parted between characters
 * and never inside one (RFC 2047, 2 and 5). Line ends and control characters become spaces: nothing an author writes can
 * begin a header of its own.
 */
export function headerText(value: string): string {
  const clean = value
    .replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (/^[\x20-\x7E]*$/.test(clean) && !clean.includes('=?')) return clean
  const words: string[] = []
  let piece = ''
  for (const character of clean) {
    if (utf8.encode(piece + character).length > 45) {
      words.push(piece)
      piece = ''
    }
    piece += character
  }
  words.push(piece)
  return words.map(word => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join(' ')
}

/** A header folded at spaces to lines of at most 76 characters where it has spaces (RFC 5322, 2.2.3). */
export function header(name: string, value: string): string {
  const lines: string[] = []
  let line = `${name}:`
  for (const word of value.split(' ')) {
    if (line.length + 1 + word.length > 76 && line.trim() !== '' && line !== `${name}:`) {
      lines.push(line)
      line = ''
    }
    line += ` ${word}`
  }
  lines.push(line)
  return lines.join('\r\n')
}

/** `Name <address>` or a bare address, with the name encoded or quoted (RFC 5322, 3.4). */
export function mailbox(value: string): string {
  const match = /^\s*(.*?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/s.exec(value)
  if (!match) return headerText(value).replace(/[\s<>]/g, '')
  const [, name = '', address = ''] = match
  const bare = name.replace(/^"(.*)"$/, '$1')
  if (bare === '') return `<${address}>`
  if (/[^\x20-\x7E]/.test(bare)) return `${headerText(bare)} <${address}>`
  return /^[\w !#$%&'*+/=?^`{|}~-]*$/.test(bare)
    ? `${bare} <${address}>`
    : `"${bare.replace(/["\\]/g, '\\$&')}" <${address}>`
}
