/** All that follows from configuration and theme alone: page, colours, looks. */
import type {Config} from '../../model/config.js'
import {paletteOf} from '../../theme/palette.js'
import type {Theme} from '../../theme/theme.js'
import type {ParagraphLook} from './content.js'
import {geometryOf} from './geometry.js'
import type {Geometry} from './geometry.js'
import {stylesOf, textLook} from './styles.js'
import type {Colours, Styles} from './styles.js'

export interface Design {
  readonly geometry: Geometry
  readonly colours: Colours
  readonly styles: Styles
  readonly text: ParagraphLook
  /** Left and right pages differ: margins are mirrored, heads and folios stand outside. */
  readonly twoSided: boolean
}

export function designOf(config: Config, theme: Theme): Design {
  const {pdf} = config.editions
  const geometry = geometryOf(pdf === false ? {page: '6x9'} : pdf, theme, config.lang)
  const {ink, quiet, panel, edge} = theme.colours.print
  const colours = {ink, quiet, panel, edge, accent: paletteOf(config, theme).palette.accent.light}
  return {
    geometry,
    colours,
    styles: stylesOf(theme, geometry, colours),
    text: textLook(theme, geometry, colours, config.lang),
    twoSided: config.type !== 'article'
  }
}
