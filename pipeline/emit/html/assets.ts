/** Style sheet, scripts, icon and fonts, under names that change when they do. */
import type {Artifact} from '../../model/artifact.js'
import type {Config} from '../../model/config.js'
import type {Workshop} from '../../model/workshop.js'
import {paletteOf} from '../../theme/palette.js'
import {fillSlots, templateOf} from '../slots.js'
import {hashed} from './asset-names.js'
import type {WebFonts} from './fonts.js'
import {webFonts} from './fonts.js'
import {anchorRules} from './notes.js'
import {blockSheets} from './part.js'
import type {BlockSheet} from './part.js'
import type {PageAssets, ShellParts} from './shell.js'
import {leafPaths} from './shell.js'
import {partStyleSheet, styleSheet, widthRules} from './style.js'

export interface AssetNeeds {
  /** By key of the face. */
  readonly characters: ReadonlyMap<string, ReadonlySet<string>>
  /** The most notes that stand in the margin of a page. */
  readonly marginNotes: number
  readonly sheets: ReadonlySet<BlockSheet>
  readonly widths: readonly number[]
}

const noFonts: WebFonts = {artifacts: [], css: '', formulas: '', text: undefined}

/** @param workshop `undefined`: no fonts; the page shows faces of the reader's system */
export async function bindAssets(
  config: Config,
  {templates, theme}: ShellParts,
  workshop: Workshop | undefined,
  needs: AssetNeeds
): Promise<{readonly names: PageAssets; readonly artifacts: readonly Artifact[]}> {
  const fonts = workshop ? await webFonts(needs.characters, theme, workshop) : noFonts
  const rules = widthRules(needs.widths)
  const style = file('assets/style.css', 'text/css', styleSheet(templates, theme, config, {faces: fonts.css, rules}))
  const landing = file('assets/landing.css', 'text/css', partStyleSheet(templates, 'landing'))
  const anchors = anchorRules(needs.marginNotes)
  const margin = file('assets/margin.css', 'text/css', partStyleSheet(templates, 'margin', anchors))
  const sheets = blockSheets
    .filter(sheet => needs.sheets.has(sheet))
    .map(sheet => {
      const css = partStyleSheet(templates, sheet, sheet === 'formulas' ? fonts.formulas : '')
      return {sheet, made: file(`assets/${sheet}.css`, 'text/css', css)}
    })
  const early = file('assets/early.js', 'text/javascript', templateOf(templates, 'html/early.js'))
  const page = file('assets/page.js', 'text/javascript', templateOf(templates, 'html/page.js'))
  const icon = file('assets/icon.svg', 'image/svg+xml', iconSvg(config, {templates, theme}))
  const names = {
    style: style.path,
    landing: landing.path,
    margin: margin.path,
    sheets: new Map(sheets.map(({sheet, made}) => [sheet, made.path])),
    early: early.path,
    page: page.path,
    icon: icon.path,
    font: fonts.text
  }
  const lifted = needs.marginNotes > 0 ? [margin] : []
  return {
    names,
    artifacts: [style, landing, ...lifted, ...sheets.map(({made}) => made), early, page, icon, ...fonts.artifacts]
  }
}

function iconSvg(config: Config, {templates, theme}: Pick<ShellParts, 'templates' | 'theme'>): string {
  const {accent} = paletteOf(config, theme).palette
  const slots = new Map([
    ['light', accent.light],
    ['dark', accent.dark],
    ['leaves', leafPaths.map(d => `<path d="${d}"/>`).join('')]
  ])
  return fillSlots(templateOf(templates, 'html/icon.svg'), slots)
}

function file(path: string, mediaType: string, content: string): Artifact {
  const bytes = new TextEncoder().encode(content)
  return {path: hashed(path, bytes), mediaType, bytes}
}
