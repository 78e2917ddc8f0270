/** Code as pieces with looks: in the theme's colours of code on its light ground, or in ink, told apart by weight and slant. */
import {highlight} from '../../highlight/index.js'
import type {TokenKind} from '../../highlight/index.js'
import type {Theme} from '../../theme/theme.js'
import type {Look} from './content.js'

export interface LookedToken {
  readonly text: string
  readonly look: Look
}

/** Of the three looks that ink has, semibold is for what holds a program together, italic for what is said of it. */
const inInk: {readonly [Kind in TokenKind]: Look} = {
  plain: {},
  keyword: {bold: true},
  type: {bold: true},
  added: {bold: true},
  string: {},
  number: {},
  name: {},
  removed: {},
  comment: {italics: true}
}

export function codeTokens(code: string, language: string | undefined, theme: Theme): readonly LookedToken[] {
  const {light, print} = theme.colours
  const inColour = (kind: TokenKind): Look => {
    if (kind === 'plain') return {}
    return kind === 'comment' ? {color: light.code.comment, italics: true} : {color: light.code[kind]}
  }
  const lookOf = print.code === 'weight' ? (kind: TokenKind) => inInk[kind] : inColour
  return highlight(code, language).map(({text, kind}) => ({text, look: lookOf(kind)}))
}
