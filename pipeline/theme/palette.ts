/** Which palette and composition a publication gets when it names none: a function of its slug. */
import type {Palette, Theme} from './theme.js'

export const compositions = ['leaves', 'horizon', 'folds', 'rings', 'arcade', 'quatrefoil'] as const
export type Composition = (typeof compositions)[number]

/** What decides: the slug, unless the author names one. A `Config` is one. */
export interface Chooser {
  readonly slug: string
  readonly cover: {readonly palette: string | undefined; readonly composition: string | undefined}
}

/** FNV-1a, 32 bits, over the UTF-8 of the NFC text; mixed once, for its low bits are weak and remainders are taken of it. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text.normalize('NFC'))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return (hash ^ (hash >>> 13)) >>> 0
}

export function paletteOf(config: Chooser, theme: Theme): {readonly name: string; readonly palette: Palette} {
  const names = Object.keys(theme.palettes)
  const wanted = config.cover.palette
  const name =
    wanted !== undefined && Object.hasOwn(theme.palettes, wanted) ? wanted : names[seedOf(config.slug) % names.length]
  const palette = name === undefined ? undefined : theme.palettes[name]
  if (name === undefined || palette === undefined) throw new Error('the theme has no palette')
  return {name, palette}
}

export function compositionOf(config: Chooser, theme: Theme): Composition {
  const wanted = compositions.find(name => name === config.cover.composition)
  const index = Math.floor(seedOf(config.slug) / Object.keys(theme.palettes).length) % compositions.length
  return wanted ?? compositions[index] ?? 'leaves'
}
