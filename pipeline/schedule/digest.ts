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

/**
 * The same of a value with nodes in it, but where they stand in their files: what is made of a text is equal wherever it
 * stands. Written out, since a function that is called for each value of a book's trees would take longer than the rest of a save.
 */
export function digestOfText(value: unknown): string {
  const hash = createHash('sha256')
  let waiting = ''
  const write = (piece: string): void => {
    waiting += piece
    if (waiting.length < 1 << 16) return
    hash.update(waiting)
    waiting = ''
  }
  say(value, write)
  return hash.update(waiting).digest('hex')
}

function say(value: unknown, write: (piece: string) => void): void {
  if (typeof value === 'string') write(`${value.length}"${value}`)
  else if (typeof value !== 'object' || value === null) write(`${String(value)} `)
  else if (Array.isArray(value)) {
    write(`[${value.length} `)
    for (const item of value) say(item, write)
  } else if (value instanceof Map || value instanceof Set) {
    write('(')
    say([...value], write)
  } else if (value instanceof Uint8Array) write(`<${createHash('sha256').update(value).digest('hex')}`)
  else {
    write('{')
    const isNode = 'type' in value
    for (const key of Object.keys(value)) {
      // A key of the object itself, whatever that is of.
      const held: unknown = value[key as keyof typeof value]
      if (held === undefined || (isNode && key === 'position')) continue
      write(`${key}:`)
      say(held, write)
    }
    write('}')
  }
}
