/** The theme as custom properties: the only place where its numbers become CSS. */
import {cssLength} from '../../theme/length.js'
import type {Palette, Scheme, Theme} from '../../theme/theme.js'

/** The `tokens` layer: light and dark through `light-dark()`; sepia overrides, since that function knows two schemes. */
export function tokensLayer(theme: Theme, {accent}: Palette): string {
  const {light, sepia, dark} = theme.colours
  const pairs = names.map(([name, value]) => `--${name}:light-dark(${value(light)},${value(dark)})`)
  const brown = names.map(([name, value]) => `--${name}:${value(sepia)}`)
  const root = [
    'color-scheme:light dark',
    ...pairs,
    `--accent:light-dark(${accent.light},${accent.dark})`,
    `--text:${stack(theme, 'text')}`,
    `--label:${stack(theme, 'label')}`,
    `--code:${theme.families.code.web.map(quoted).join(',')}`,
    // What is not there yet must be a font of mathematics as well: without its table roots and tall brackets are not drawn.
    `--math:${[theme.families.math.name, ...theme.families.math.web].map(quoted).join(',')}`,
    `--size:${theme.web.text}`,
    `--title:${theme.web.title}`,
    `--lead:${theme.leading.html}`,
    `--title-lead:${theme.leading.title}`,
    `--step:calc(var(--size)*${theme.leading.html})`,
    `--measure:${cssLength(theme.measure.html)}`,
    `--page:${cssLength(theme.web.page)}`,
    `--gutter:${theme.web.gutter}`,
    `--shift:${cssLength(theme.web.shift)}`,
    `--note-width:${cssLength(theme.measure['margin-note'])}`,
    `--note-gutter:${cssLength(theme.measure.gutter)}`
  ]
  return [
    '@layer tokens{',
    `:root{${root.join(';')}}`,
    `:root[data-theme=sepia]{color-scheme:light;${brown.join(';')};--accent:${accent.sepia}}`,
    ':root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}',
    '}\n'
  ].join('\n')
}

type ColourOf = (scheme: Scheme) => string

const names: readonly (readonly [name: string, value: ColourOf])[] = [
  ['paper', ({ground}) => ground.paper],
  ['panel', ({ground}) => ground.panel],
  ['mark', ({ground}) => ground.mark],
  ['ink', ({text}) => text.ink],
  ['quiet', ({text}) => text.quiet],
  ['line', ({lines}) => lines.line],
  ['edge', ({lines}) => lines.edge],
  ['note', ({kinds}) => kinds.note],
  ['tip', ({kinds}) => kinds.tip],
  ['important', ({kinds}) => kinds.important],
  ['warning', ({kinds}) => kinds.warning],
  ['caution', ({kinds}) => kinds.caution],
  ['t-keyword', ({code}) => code.keyword],
  ['t-string', ({code}) => code.string],
  ['t-number', ({code}) => code.number],
  ['t-comment', ({code}) => code.comment],
  ['t-name', ({code}) => code.name],
  ['t-type', ({code}) => code.type],
  ['t-added', ({code}) => code.added],
  ['t-removed', ({code}) => code.removed]
]

/** The family, a face of the system with its measures, then whatever there is; before them the face languages have for their marks. */
function stack({families}: Theme, family: 'text' | 'label'): string {
  const name = quoted(families[family].name)
  const others = [`${families[family].name} Fallback`, ...families[family].web].map(quoted)
  return [`var(--marks,${name})`, name, ...others].join(',')
}

function quoted(name: string): string {
  return name.includes(' ') ? `"${name}"` : name
}
