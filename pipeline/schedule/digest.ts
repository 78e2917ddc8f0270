import {createHash} from 'node:crypto'

/** SHA-256 in hexadecimal of values that JSON or `Map`, `Set` and bytes can say. Equal values give equal digests; keys keep their order. */
export function digestOf(...values: readonly unknown[]): string {
  const hash = createHash('sha256')
  for (const value of values) hash.update(JSON.stringify(value, plain) ?? 'undefined').update('\0')
  return hash.digest('hex')
}

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Map) return {map: [...value]}
  if (value instanceof Set) return {set: [...value]}
  if (value instanceof Uint8Array) return {bytes: createHash('sha256').update(value).digest('hex')}
  // `undefined` in an object is the same to JSON as no key: that is what we want of optional fields.
  return value
}
