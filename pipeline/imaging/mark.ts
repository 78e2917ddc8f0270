/**
 * The mark of Fourfold: four leaves round one point, one sheet folded twice, four editions of one source.
 *
 * Not printed on authors' covers. Three small ones are the section ornament (dinkus).
 */
import {createOutliner} from '../fonts/outlines.js'
import type {FaceName} from '../model/workshop.js'
import type {Theme} from '../theme/theme.js'
import {decimal, leafPath, outline} from './shapes.js'
import type {Way} from './shapes.js'

/** Space from the middle to each leaf, as a part of half the mark. */
const gap = 0.045
/** Clockwise from the upper left; the third is the one of another colour. */
const ways: readonly (readonly [Way, Way])[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1]
]

/** Path data of the four leaves, clockwise from the upper left, round (x, y). */
export function markLeaves(x: number, y: number, size: number, space = gap): readonly string[] {
  const half = size / 2
  return ways.map(([across, down]) =>
    leafPath(x + across * half * space, y + down * half * space, half * (1 - space), across, down, 0.8)
  )
}

/** The mark in the house's two colours, or in the one given (under 12 pixels two are not seen). */
export function markSvg(theme: Theme, colour?: string): string {
  const {leaf, tip} = houseColours(theme)
  const leaves = markLeaves(32, 32, 64).map((data, index) => outline(data, colour ?? (index === 2 ? tip : leaf)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${leaves.join('')}</svg>`
}

/** For the tab of a browser: on a dark tab with the dark scheme's colours. What knows no style sheets shows the light ones. */
export function faviconSvg(theme: Theme): string {
  const {leaf, tip, darkLeaf, darkTip} = houseColours(theme)
  const dark = `path{fill:${darkLeaf}}path:nth-of-type(3){fill:${darkTip}}`
  const leaves = markLeaves(16, 16, 31).map((data, index) => outline(data, index === 2 ? tip : leaf))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>@media(prefers-color-scheme:dark){${dark}}</style>${leaves.join('')}</svg>`
}

/** Mark and name, 330 by 72. */
export function wordmarkSvg(theme: Theme, font: (face: FaceName) => Uint8Array): string {
  const {leaf, tip} = houseColours(theme)
  const leaves = markLeaves(36, 32, 56).map((data, index) => outline(data, index === 2 ? tip : leaf))
  const outliner = createOutliner(font({family: 'text', weight: 400, italic: false}))
  const name = outliner.path('Fourfold', {size: 60, tracking: 0, features: [], x: 84, y: 52})
  const words = outline(name, theme.colours.light.text.ink)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 330 72">${leaves.join('')}${words}</svg>`
}

/** Size and distance of the section ornament's marks, in ems. */
export const dinkus = {marks: 3, size: 0.46, pitch: 1.23} as const

/** The section ornament, 2.92 by 0.46 em; the unit of its viewBox is a hundredth of an em. */
export function dinkusSvg(colour: string): string {
  const {marks, size, pitch} = dinkus
  const width = decimal(((marks - 1) * pitch + size) * 100)
  const height = decimal(size * 100)
  const places = Array.from({length: marks}, (_, index) => (index * pitch + size / 2) * 100)
  const data = places.flatMap(place => markLeaves(place, height / 2, height)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${outline(data, colour)}</svg>`
}

function houseColours(theme: Theme): {leaf: string; tip: string; darkLeaf: string; darkTip: string} {
  const palette = theme.palettes['madder']
  if (!palette) throw new Error('the theme has no palette madder, which the mark is drawn in')
  const [, tip] = palette.tones
  return {leaf: palette.accent.light, tip, darkLeaf: palette.accent.dark, darkTip: theme.colours.light.ground.paper}
}
