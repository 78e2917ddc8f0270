/** What a piece of code is: `plain`, or one of the theme's eight colours for code. */
export type TokenKind = 'plain' | 'keyword' | 'string' | 'number' | 'comment' | 'name' | 'type' | 'added' | 'removed'

export interface Token {
  readonly text: string
  readonly kind: TokenKind
}

/**
 * The theme's tokens for the scopes of highlight.js (its CSS class reference, 11.11). A scope that is not here has the colour
 * of what it stands in: `params`, `operator`, `punctuation`, `tag`. `subst` is code again inside a string.
 */
const kinds = new Map<string, TokenKind>(
  (
    [
      ['keyword', 'keyword template-tag selector-tag name tag-name doctag'],
      ['string', 'string regexp char char.escape link code addition-string'],
      ['number', 'number literal symbol bullet'],
      ['comment', 'comment quote'],
      [
        'name',
        'title title.function section attr attribute property selector-id selector-class variable template-variable'
      ],
      ['type', 'type title.class built_in meta selector-attr selector-pseudo'],
      ['plain', 'subst'],
      ['added', 'addition'],
      ['removed', 'deletion']
    ] as const
  ).flatMap(([kind, scopes]) => scopes.split(' ').map(scope => [scope, kind] as const))
)

/** The scope `title.class.inherited` is written as `hljs-title class_ inherited__`. */
function kindOf(classes: string, outer: TokenKind): TokenKind {
  const [first = '', second] = classes.split(' ').map(name => name.replace(/^hljs-|_+$/g, ''))
  return (second === undefined ? undefined : kinds.get(`${first}.${second}`)) ?? kinds.get(first) ?? outer
}

const part = /<span class="([^"]*)">|<\/span>|&(?:amp|lt|gt|quot|#x27);|[^<&]+/g
const characters = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"]
])

/** Tokens of what highlight.js returns: text, five references, and spans in spans. Neighbours of one kind are one token. */
export function tokensOf(html: string): readonly Token[] {
  const tokens: {text: string; kind: TokenKind}[] = []
  const outer: TokenKind[] = []
  for (const [found, classes] of html.matchAll(part)) {
    if (classes !== undefined) {
      outer.push(kindOf(classes, outer.at(-1) ?? 'plain'))
      continue
    }
    if (found === '</span>') {
      outer.pop()
      continue
    }
    const text = characters.get(found) ?? found
    const kind = outer.at(-1) ?? 'plain'
    const last = tokens.at(-1)
    if (last?.kind === kind) last.text += text
    else tokens.push({text, kind})
  }
  return tokens
}
