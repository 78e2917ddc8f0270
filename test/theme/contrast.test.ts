import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {contrast, invertLightness, luminance} from './contrast.js'
import {parseTheme} from '../../pipeline/theme/theme.js'
import type {SchemeName} from '../../pipeline/theme/theme.js'

const theme = parseTheme(readFileSync(join(import.meta.dirname, '../../templates/theme.yaml'), 'utf8'), 'test')
const palettes = Object.entries(theme.palettes)

interface Pair {
  readonly name: string
  readonly ink: string
  readonly ground: string
}

/** Every colour that text has in a scheme, on every ground it stands on. */
function textPairs(name: SchemeName): readonly Pair[] {
  const {ground, text, kinds, code} = theme.colours[name]
  const grounds = Object.entries({paper: ground.paper, panel: ground.panel})
  const inks = [
    ...Object.entries(text),
    ...Object.entries(kinds),
    ...palettes.map(([palette, {accent}]) => [`accent ${palette}`, accent[name]] as const)
  ]
  return [
    ...inks.flatMap(([ink, colour]) =>
      grounds.map(([on, paper]) => ({name: `${name}: ${ink} on ${on}`, ink: colour, ground: paper}))
    ),
    {name: `${name}: ink on mark`, ink: text.ink, ground: ground.mark},
    ...Object.entries(code).map(([token, colour]) => ({
      name: `${name}: ${token} on panel`,
      ink: colour,
      ground: ground.panel
    })),
    // The main button: the accent is its ground, the paper its ink.
    ...palettes.map(([palette, {accent}]) => ({
      name: `${name}: button ${palette}`,
      ink: ground.paper,
      ground: accent[name]
    }))
  ]
}

/** White paper: what is asked on it holds for every paper that is printed on, since none is lighter. */
function printPairs(): readonly Pair[] {
  const {ink, quiet, panel} = theme.colours.print
  const inks = [
    ['ink', ink],
    ['quiet', quiet],
    ...Object.entries(theme.colours.light.kinds),
    ...palettes.map(([palette, {accent}]) => [`accent ${palette}`, accent.light] as const)
  ] as const
  const grounds = Object.entries({white: '#ffffff', panel})
  return [
    ...inks.flatMap(([name, colour]) =>
      grounds.map(([on, paper]) => ({name: `print: ${name} on ${on}`, ink: colour, ground: paper}))
    ),
    ...Object.entries(theme.colours.light.code).map(([token, colour]) => ({
      name: `print: ${token} on panel`,
      ink: colour,
      ground: panel
    }))
  ]
}

/** Pairs under what is asked, with their contrast, so that a failure names them. */
function under(least: number, pairs: readonly Pair[]): readonly string[] {
  return pairs
    .filter(({ink, ground}) => contrast(ink, ground) < least)
    .map(({name, ink, ground}) => `${name} ${contrast(ink, ground).toFixed(2)}`)
}

describe('every text of the theme can be read', () => {
  test.each(['light', 'sepia', 'dark'] as const)('%s: 7:1 or more', scheme => {
    const pairs = textPairs(scheme)
    expect(pairs).toHaveLength(2 * (2 + 5 + 6) + 1 + 8 + 6)
    expect(under(7, pairs)).toEqual([])
  })

  test('print: 7:1 or more on white and on panel', () => {
    expect(under(7, printPairs())).toEqual([])
  })

  test('light turned over by a mail program: 4.5:1 or more', () => {
    const turned = textPairs('light').map(({name, ink, ground}) => ({
      name,
      ink: invertLightness(ink),
      ground: invertLightness(ground)
    }))
    expect(under(4.5, turned)).toEqual([])
  })

  test('covers: the ink on its ground 7:1 or more', () => {
    expect(palettes).toHaveLength(6)
    expect(
      under(
        7,
        palettes.map(([name, {ink, ground}]) => ({name, ink, ground}))
      )
    ).toEqual([])
  })

  test('edges that must be seen: 3:1 or more on paper and panel', () => {
    const pairs = (['light', 'sepia', 'dark'] as const).flatMap(name => {
      const {ground, lines} = theme.colours[name]
      return [
        {name: `${name}: edge on paper`, ink: lines.edge, ground: ground.paper},
        {name: `${name}: edge on panel`, ink: lines.edge, ground: ground.panel}
      ]
    })
    const {edge, panel} = theme.colours.print
    const print = {name: 'print: edge on panel', ink: edge, ground: panel}
    expect(under(3, [...pairs, print, {...print, name: 'print: edge on white', ground: '#ffffff'}])).toEqual([])
  })
})

describe('the measure itself', () => {
  test('black on white is 21, a colour on itself 1, and order does not matter', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrast('#9e2430', '#9e2430')).toBe(1)
    expect(contrast('#777777', '#ffffff')).toBe(contrast('#ffffff', '#777777'))
  })

  test('the grey that just fails AA on white is 4.48, its darker neighbour 4.54', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  test('green is the brightest of the primaries', () => {
    expect(luminance('#00ff00')).toBeCloseTo(0.7152, 4)
    expect(luminance('#0000ff')).toBeCloseTo(0.0722, 4)
  })

  test('turning lightness over keeps the hue and comes back', () => {
    expect(invertLightness('#ffffff')).toBe('#000000')
    expect(invertLightness('#ff0000')).toBe('#ff0000')
    expect(invertLightness('#660000')).toBe('#ff9999')
    expect(invertLightness(invertLightness('#8c1d28'))).toBe('#8c1d28')
  })

  test('a planted grey of 5:1 is found', () => {
    expect(under(7, [{name: 'planted', ink: '#6e6e6e', ground: '#ffffff'}])).toEqual(['planted 5.10'])
  })
})
