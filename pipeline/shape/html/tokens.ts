/** The tags and comments in a piece of raw HTML. */
export interface Token {
  readonly kind: 'text' | 'open' | 'close' | 'hidden' | 'literal'
  readonly start: number
  /** Offset after it. */
  readonly end: number
  /** Lower case; empty for text. */
  readonly name: string
  readonly selfClosing: boolean
}

/**
 * Cut raw HTML into tags, comments and text, once through.
 *
 * `hidden` is a comment, a declaration or an instruction: nobody sees it. `literal` is a `<` that begins nothing, or a tag that
 * does not end in this piece; with a quote that never closes all the rest is literal, since it could be read in several ways.
 *
 * Source: the HTML standard, 13.2.5, without its states for scripts; CommonMark 0.31.2, 6.6 for what may be a tag.
 */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  const put = (kind: Token['kind'], end: number, name = '', selfClosing = false) => {
    if (end > at) tokens.push({kind, start: at, end, name, selfClosing})
    at = end
  }
  while (at < html.length) {
    const less = html.indexOf('<', at)
    put('text', less === -1 ? html.length : less)
    if (less === -1) break
    const hidden = hiddenEnd(html, at)
    if (hidden !== undefined) {
      put('hidden', hidden)
      continue
    }
    const [head = '', slash = '', name = ''] = tagStart(html, at)
    if (head === '') {
      put('literal', at + 1)
      continue
    }
    const end = tagEnd(html, at + head.length)
    if (end === undefined) {
      put('literal', html.length)
      continue
    }
    const lower = name.toLowerCase()
    put(slash ? 'close' : 'open', end, lower, html[end - 2] === '/')
    // What stands in these is no HTML, whatever it looks like.
    if (!slash && (lower === 'script' || lower === 'style')) put('text', closingTag(html, at, lower))
  }
  return tokens
}

const start = /<(\/?)([A-Za-z][A-Za-z0-9:._-]*)(?=[\s/>])/y

function tagStart(html: string, at: number): readonly string[] {
  start.lastIndex = at
  return start.exec(html) ?? []
}

function closingTag(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? from
}

/** Offset after the `>` that ends a tag, quotes heeded; `undefined`: there is none. */
function tagEnd(html: string, from: number): number | undefined {
  let at = from
  while (at < html.length) {
    const character = html[at]
    if (character === '>') return at + 1
    if (character === '"' || character === "'") {
      const close = html.indexOf(character, at + 1)
      if (close === -1) return undefined
      at = close
    }
    at++
  }
  return undefined
}

/** Offset after a comment, declaration or instruction that begins here. One that never ends hides the rest, as on GitHub. */
function hiddenEnd(html: string, at: number): number | undefined {
  const after = (close: string, from: number) => {
    const found = html.indexOf(close, from)
    return found === -1 ? html.length : found + close.length
  }
  if (html.startsWith('<!-->', at)) return at + 5
  if (html.startsWith('<!--', at)) return after('-->', at + 4)
  if (html.startsWith('<?', at)) return after('?>', at + 2)
  if (/^<![A-Za-z]/.test(html.slice(at, at + 3))) return after('>', at + 2)
  return undefined
}
