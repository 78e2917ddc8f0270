/** What tells a book from all others, the same in every build: reading systems keep annotations by it. */
import {createHash} from 'node:crypto'
import type {Config} from '../../model/config.js'

/** The namespace of addresses, RFC 9562, section 6.6. */
const addressSpace = '6ba7b8119dad11d180b400c04fd430c8'

/** The ISBN or UUID given, else a UUID made of the address, else of the slug. */
export function bookIdentifier({identifiers, url, slug}: Config): string {
  const isbn = isbnOf(identifiers.isbnEpub)
  if (isbn !== undefined) return `urn:isbn:${isbn}`
  const uuid = identifiers.uuid?.toLowerCase().replace(/^urn:uuid:/, '')
  if (uuid !== undefined && /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(uuid)) {
    return `urn:uuid:${uuid}`
  }
  return `urn:uuid:${nameUuid(url ?? `fourfold:${slug}`)}`
}

/** A version 5 UUID of a name in the namespace of addresses. Source: RFC 9562, section 5.5. */
export function nameUuid(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(addressSpace, 'hex')).update(name).digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex', 0, 16)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The digits of an ISBN-13 or ISBN-10; `undefined` when the check digit says that it is none. */
export function isbnOf(text: string | undefined): string | undefined {
  const isbn = text
    ?.replace(/^(?:urn:)?isbn[:\s]*/i, '')
    .replace(/[\s-]/g, '')
    .toUpperCase()
  if (isbn === undefined) return undefined
  if (/^\d{13}$/.test(isbn)) return weigh(isbn, [1, 3]) % 10 === 0 ? isbn : undefined
  if (/^\d{9}[\dX]$/.test(isbn)) return weigh(isbn, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 ? isbn : undefined
  return undefined
}

function weigh(digits: string, weights: readonly number[]): number {
  return [...digits].reduce(
    (sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * (weights[index % weights.length] ?? 0),
    0
  )
}
