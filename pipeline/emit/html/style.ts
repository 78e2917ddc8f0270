/** The style sheet: tokens of the theme, faces, the hand-written layers, and the rules that depend on the publication. */
import {paletteOf} from '../../theme/palette.js'
import type {Theme} from '../../theme/theme.js'
import type {Config} from '../../model/config.js'
import {templateOf} from './template.js'
import {tokensLayer} from './tokens.js'

/** In the order of the cascade; blocks before notes and shell, which know better. */
const layers = ['ornaments', 'reset', 'base', 'blocks', 'notes', 'shell', 'landing', 'print']

/** @param extra rules of the faces before the layers, rules of the publication after them */
export function styleSheet(
  templates: ReadonlyMap<string, string>,
  theme: Theme,
  config: Config,
  extra: {readonly faces: string; readonly rules: string}
): string {
  const files = layers.map(name => templateOf(templates, `html/${name}.css`))
  return [
    '@layer reset,tokens,base,blocks,notes,shell,print;\n',
    extra.faces,
    templateOf(templates, 'html/fallback.css'),
    tokensLayer(theme, paletteOf(config, theme).palette),
    ...files,
    extra.rules
  ]
    .map(withoutComments)
    .join('')
}

/** Widths that columns and pictures ask for. */
export function widthRules(widths: readonly number[]): string {
  const rules = widths.map(width => `.w-${width}{inline-size:${width}%}`).join('')
  return rules === '' ? '' : `@layer blocks{${rules}}\n`
}

/** Comments are for those who change the file; none of our strings holds what looks like one. */
function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\/\n?/g, '').replace(/^ +/gm, '')
}
