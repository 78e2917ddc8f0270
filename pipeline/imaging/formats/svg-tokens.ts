/**
 * A scanner of XML as far as SVG files need it: tags with attributes, text, and the rest by kind.
 *
 * It accepts everything, so that nothing can hide behind a mistake: what does not end, ends with the file. Linear. Names are
 * local names (`href` of `xlink:href`); values have their character references resolved. Source: XML 1.0, fifth edition.
 */
export interface SvgTag {
  readonly kind: 'tag'
  readonly name: string
  readonly prefix: string
  readonly closing: boolean
  /** `<name/>`: nothing follows inside. */
  readonly empty: boolean
  readonly attributes: readonly SvgAttribute[]
  /** As it stands in the file. */
  readonly raw: string
}
export interface SvgAttribute {
  readonly name: string
  readonly prefix: string
  readonly value: string
}
export type SvgToken =
  | SvgTag
  | {readonly kind: 'text' | 'comment' | 'declaration' | 'instruction'; readonly value: string; readonly raw: string}

export function* svgTokens(text: string): Generator<SvgToken> {
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('<', at)
    const end = open === -1 ? text.length : open
    if (end > at) yield {kind: 'text', value: resolved(text.slice(at, end)), raw: text.slice(at, end)}
    if (open === -1) return
    if (text.startsWith('<!--', open)) {
      at = after(text, '-->', open + 4)
      yield plain('comment', text.slice(open, at))
    } else if (text.startsWith('<![CDATA[', open)) {
      at = after(text, ']]>', open + 9)
      yield {kind: 'text', value: text.slice(open + 9, at).replace(/\]\]>$/, ''), raw: text.slice(open, at)}
    } else if (text.startsWith('<?', open)) {
      at = after(text, '?>', open + 2)
      yield plain('instruction', text.slice(open, at))
    } else if (text.startsWith('<!', open)) {
      at = declarationEnd(text, open + 2)
      yield plain('declaration', text.slice(open, at))
    } else {
      const tag = readTag(text, open + 1)
      at = tag.end
      yield tag.token
    }
  }
}

function plain(kind: 'comment' | 'declaration' | 'instruction', raw: string): SvgToken {
  return {kind, value: raw, raw}
}

function after(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from)
  return found === -1 ? text.length : found + what.length
}

/** A document type may hold declarations in brackets, and quotes may hold any bracket. */
function declarationEnd(text: string, from: number): number {
  const stop = /["'[\]>]/g
  stop.lastIndex = from
  let inside = false
  for (let found = stop.exec(text); found; found = stop.exec(text)) {
    const [mark] = found
    if (mark === '[') inside = true
    else if (mark === ']') inside = false
    else if (mark === '>') {
      if (!inside) return stop.lastIndex
    } else stop.lastIndex = after(text, mark, stop.lastIndex)
  }
  return text.length
}

function readTag(text: string, from: number): {readonly token: SvgTag; readonly end: number} {
  const closing = text[from] === '/'
  const name = /[^\s/>]*/y
  name.lastIndex = closing ? from + 1 : from
  const called = name.exec(text)?.[0] ?? ''
  const attributes: SvgAttribute[] = []
  // One attribute, or white space and slashes between them; every turn moves on or ends the tag.
  const part = /[\s/]+|([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"']*)))?|=/y
  part.lastIndex = name.lastIndex
  let end = part.lastIndex
  for (let found = part.exec(text); found; found = part.exec(text)) {
    end = part.lastIndex
    const [, key, double, single, bare] = found
    if (key !== undefined) attributes.push({...local(key), value: resolved(double ?? single ?? bare ?? '')})
    if (part.lastIndex >= text.length) break
  }
  const empty = text[end - 1] === '/'
  const next = Math.min(text.length, Math.max(end + 1, from))
  return {
    token: {kind: 'tag', ...local(called), closing, empty, attributes, raw: text.slice(from - 1, next)},
    end: next
  }
}

function local(qualified: string): {readonly prefix: string; readonly name: string} {
  const colon = qualified.indexOf(':')
  return {prefix: qualified.slice(0, Math.max(0, colon)), name: qualified.slice(colon + 1)}
}

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
])

function resolved(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,8})|#x([\da-f]{1,8})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return named.get(name.toLowerCase()) ?? whole
    const code = typeof decimal === 'string' ? Number.parseInt(decimal, 10) : Number.parseInt(String(hex), 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
