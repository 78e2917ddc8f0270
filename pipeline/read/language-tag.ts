/** A BCP 47 tag in its usual capitals: `en-GB`, `zh-Hant`, `de-CH-1996`. Source: RFC 5646, section 2.1.1. */
export function canonicalTag(tag: string): string {
  let single = false
  return tag
    .split('-')
    .map((part, index) => {
      const plain = part.toLowerCase()
      // After a singleton everything is lower-case.
      const free = index > 0 && !single
      if (part.length === 1) single = true
      if (free && part.length === 4 && /^[a-z]+$/.test(plain)) return plain.charAt(0).toUpperCase() + plain.slice(1)
      return free && part.length === 2 ? plain.toUpperCase() : plain
    })
    .join('-')
}
