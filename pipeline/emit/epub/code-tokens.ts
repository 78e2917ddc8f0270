import {highlight} from '../../highlight/index.js'
import type {CodeToken} from '../hast/state.js'

/** Told apart by weight and slant: colours are the reader's, and many screens have none. The others would be bytes for nothing. */
const shown: ReadonlySet<string> = new Set(['keyword', 'type', 'comment', 'added', 'removed'])

export function codeTokens(code: string, language: string): readonly CodeToken[] {
  const tokens: CodeToken[] = []
  for (const {text, kind} of highlight(code, language)) {
    const seen = shown.has(kind) ? kind : undefined
    const last = tokens.at(-1)
    if (last && last.kind === seen) tokens[tokens.length - 1] = {text: last.text + text, kind: seen}
    else tokens.push({text, kind: seen})
  }
  return tokens
}
