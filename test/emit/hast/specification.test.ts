import {describe, expect, test} from 'vitest'
import {commonmarkExamples} from '../../parse/commonmark-examples.js'
import {gfmExamples} from '../../parse/gfm-examples.js'
import {baseHtml, comparable, differences} from './specification.js'

// Each example gives the HTML of its specification, or what differences.yaml lists with a reason: nothing else.
describe('the base gives the HTML of the specification, but for what is listed', () => {
  test('652 examples of CommonMark 0.31.2', () => {
    expect(commonmarkExamples).toHaveLength(652)
    const expected = differences('commonmark')
    const found = new Map<string, string>()
    for (const {number, markdown, html} of commonmarkExamples) {
      const ours = baseHtml(markdown)
      if (ours !== comparable(html)) found.set(String(number), ours)
    }
    expect(sorted(found)).toEqual(sorted(expected))
  })

  test('examples of GFM', () => {
    const expected = differences('gfm')
    const found = new Map<string, string>()
    for (const {fact, markdown, html} of gfmExamples) {
      const ours = baseHtml(markdown)
      if (ours !== comparable(html)) found.set(fact, ours)
    }
    expect(sorted(found)).toEqual(sorted(expected))
  })
})

function sorted(differing: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...differing].sort(([a], [b]) => (a < b ? -1 : 1))
}
