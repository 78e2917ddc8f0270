import {expect, test} from 'vitest'
import {openFaces} from '../../../pipeline/emit/pdf/faces.js'
import {fillLate} from '../../../pipeline/emit/pdf/bind/late.js'
import type {LateLine, LateRun, Spread} from '../../../pipeline/emit/pdf/galley.js'
import {createGlyphUse} from '../../../pipeline/emit/pdf/paint/glyph-use.js'
import {testContext} from '../../support/emit.js'

const faces = await openFaces(testContext().workshop)
const face = faces.byKey('text-400')
const digit = (face.shape('1').width * 10) / 1000
const look = {
  face: 'text-400',
  size: 10,
  rise: 0,
  color: '#000000',
  underline: undefined,
  expansion: 0,
  rightToLeft: false
}
const plain = {...look, pageOf: undefined, opens: undefined, link: undefined}

/** Words, a space, the number of a page at 100, a space, and a word. */
function line(spread: Spread): LateLine {
  const space = {space: 3, glyph: 'S', natural: 250}
  const number: LateRun = {
    ...plain,
    x: 33,
    width: 3 * digit,
    parts: [],
    pageOf: {place: 'there', features: []},
    link: 7
  }
  return {
    x: 100,
    base: 200,
    spread,
    runs: [
      {...plain, x: 0, width: 33, parts: [{word: 'W'}, space], opens: '/P <</MCID 4>> BDC'},
      number,
      {...plain, x: 33 + 3 * digit, width: 23, parts: [space, {word: 'V'}]}
    ]
  }
}

function placesOf(spread: Spread, label: string): readonly number[] {
  const {operators} = fillLate(line(spread), {labelOf: () => label, faceOf: faces.byKey, glyphs: createGlyphUse()})
  return [...operators.matchAll(/1 0 0 -1 ([\d.]+) 200 Tm/g)].map(([, x]) => Number(x) - 100)
}

test('a number as long as was thought moves nothing', () => {
  for (const spread of ['spaces', 'start', 'end', 'center', 'none'] as const) {
    const [first, second, third] = placesOf(spread, '111')
    expect([first, second]).toEqual([0, 33])
    expect(third).toBeCloseTo(33 + 3 * digit, 2)
  }
})

test('a shorter one leaves its room to the spaces of a line that is justified', () => {
  const [first, second, third] = placesOf('spaces', '1')
  expect(first).toBe(0)
  expect(second).toBeCloseTo(33 + digit, 2)
  // The end of the line stays: what is in the last run has a space more.
  expect(third).toBeCloseTo(33 + digit + digit, 2)
})

test('a longer one moves what stands after it, before it, or both', () => {
  expect(placesOf('start', '1111')[2]).toBeCloseTo(33 + 4 * digit, 2)
  expect(placesOf('end', '1111')[0]).toBeCloseTo(-digit, 2)
  expect(placesOf('end', '1111')[2]).toBeCloseTo(33 + 3 * digit, 2)
  expect(placesOf('center', '1111')[0]).toBeCloseTo(-digit / 2, 2)
})

test('its link lies where it came to lie, and its mark is opened once', () => {
  const {operators, links} = fillLate(line('end'), {
    labelOf: () => '1111',
    faceOf: faces.byKey,
    glyphs: createGlyphUse()
  })
  expect(links).toHaveLength(1)
  expect(links[0]?.x).toBeCloseTo(133 - digit, 2)
  expect(links[0]?.width).toBeCloseTo(4 * digit, 2)
  expect(operators.match(/BDC/g)).toHaveLength(1)
  expect(operators.match(/EMC/g)).toHaveLength(1)
})
