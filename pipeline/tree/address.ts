/** Addresses as people type them in links and pictures, cut and resolved without a file system. */

export interface Address {
  /** Lower case, without colon; `undefined`: relative to the manuscript. */
  readonly scheme: string | undefined
  /** As typed, without query and fragment. */
  readonly path: string
  readonly query: string
  /** Without `#`, as typed; `undefined`: none. */
  readonly fragment: string | undefined
}

export function splitAddress(url: string): Address {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? []
  const hash = url.indexOf('#')
  const rest = hash === -1 ? url : url.slice(0, hash)
  const mark = rest.indexOf('?')
  return {
    scheme: scheme?.toLowerCase() ?? (url.startsWith('//') ? 'https' : undefined),
    path: mark === -1 ? rest : rest.slice(0, mark),
    query: mark === -1 ? '' : rest.slice(mark),
    fragment: hash === -1 ? undefined : url.slice(hash + 1)
  }
}

/**
 * A whole address with those characters percent-encoded that no address may have: spaces, `<`, `>`, a percent sign that
 * begins nothing. Letters of any script stay: browsers and reading apps show them.
 *
 * Source: URL Standard, "URL code points".
 */
export function encodeAddress(url: string): string {
  return url
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(/[\s"<>\\^`{|}\p{Cc}]/gu, character => encodeURIComponent(character))
}

/** Percent signs resolved; as typed where they make no UTF-8. */
export function decodePercent(text: string): string {
  if (!text.includes('%')) return text
  const bytes: number[] = []
  const encoder = new TextEncoder()
  for (const piece of text.split(/(%[0-9a-f]{2})/i)) {
    if (/^%[0-9a-f]{2}$/i.test(piece)) bytes.push(Number.parseInt(piece.slice(1), 16))
    else for (const byte of encoder.encode(piece)) bytes.push(byte)
  }
  const decoded = new TextDecoder().decode(new Uint8Array(bytes))
  return decoded.includes('\uFFFD') ? text : decoded
}

/**
 * A path in the publication's folder: relative to the folder of `from`, or with `/` in front to the root. `undefined`: it
 * leads out of the folder. A `/` at the end is kept off.
 */
export function resolvePath(from: string, path: string): string | undefined {
  const names = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const name of path.split(/[/\\]/)) {
    if (name === '' || name === '.') continue
    if (name === '..') {
      if (names.pop() === undefined) return undefined
    } else names.push(name)
  }
  return names.join('/')
}

/**
 * Paths of files that an address without scheme may mean, likeliest first: decoded, as typed, and with what looks like a
 * query as part of the name. Empty: it leads out of the folder.
 */
export function pathsOf(from: string, {path, query}: Address): readonly string[] {
  const typed = [...new Set([decodePercent(path), path, ...(query ? [`${decodePercent(path)}${query}`] : [])])]
  const found = typed.flatMap(one => {
    const resolved = resolvePath(from, one)
    return resolved === undefined ? [] : [resolved, resolved.normalize('NFC')]
  })
  return [...new Set(found)]
}

/** An address of the site by which a chapter is known: without strokes at its ends, without `.html`. */
export function bareAddress(address: string): string {
  return address.replace(/^\/+|\/+$/g, '').replace(/\.html?$/i, '')
}

/** The way from a file's folder to another file, both in the publication's folder. */
export function relativeAddress(from: string, to: string): string {
  const start = from.split('/').slice(0, -1)
  const end = to.split('/')
  let same = 0
  while (same < start.length && start[same] === end[same]) same++
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/')
}
