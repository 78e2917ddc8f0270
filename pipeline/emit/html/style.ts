/** The style sheet: tokens of the theme, faces, the hand-written layers, and the rules that depend on the publication. */
import {paletteOf} from '../../theme/palette.js'
import type {Theme} from '../../theme/theme.js'
import type {Config} from '../../model/config.js'
import {templateOf} from '../slots.js'
import type {BlockSheet} from './part.js'
import {tokensLayer} from './tokens.js'

/** In the order of the cascade; blocks before notes and shell, which know better; languages is a sheet of its own. */
const layers = ['ornaments', 'reset', 'base', 'blocks', 'notes', 'shell', 'print']

/** @param extra rules of the faces before the layers, rules of the publication after them */
export function styleSheet(
  templates: ReadonlyMap<string, string>,
  theme: Theme,
  config: Config,
  extra: {readonly faces: string; readonly rules: string}
): string {
  const files = layers.map(name => templateOf(templates, `html/${name}.css`))
  return [
    '@layer reset,tokens,base,blocks,notes,shell,languages,print;\n',
    extra.faces,
    templateOf(templates, 'html/fallback.css'),
    tokensLayer(theme, paletteOf(config, theme).palette),
    ...files,
    extra.rules
  ]
    .map(withoutComments)
    .join('')
}

/** What only some pages need: lists of things to read, a margin with notes, code, formulas. */
export function partStyleSheet(
  templates: ReadonlyMap<string, string>,
  name: 'landing' | 'margin' | BlockSheet,
  rules = ''
): string {
  return withoutComments(templateOf(templates, `html/${name}.css`) + rules)
}

/** Widths that columns and pictures ask for. */
export function widthRules(widths: readonly number[]): string {
  const rules = widths.map(width => `.w-${width}{inline-size:${width}%}`).join('')
  return rules === '' ? '' : `@layer blocks{${rules}}\n`
}

/**
 * Comments and spaces are for those who change the files. No string of theirs holds what looks like a comment, or a space
 * beside a brace, a semicolon or a comma that it needs.
 */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\/\n?/g, '')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;}/g, '}')
}
