/** Code as coloured pieces: the theme's colours of code on its light ground, comments in italic. */
import {highlight} from '../../highlight/index.js'
import type {TokenKind} from '../../highlight/index.js'
import type {Look} from './content.js'
import type {PdfState} from './state.js'

export interface LookedToken {
  readonly text: string
  readonly look: Look
}

export function codeTokens(code: string, language: string | undefined, state: PdfState): readonly LookedToken[] {
  const colours = state.chapter.theme.colours.light.code
  const lookOf = (kind: TokenKind): Look => {
    if (kind === 'plain') return {}
    return kind === 'comment' ? {color: colours.comment, italics: true} : {color: colours[kind]}
  }
  return highlight(code, language).map(({text, kind}) => ({text, look: lookOf(kind)}))
}
