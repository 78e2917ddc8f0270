import {expect, test} from 'vitest'
import {pieceStarts, proposeCuts, usualSizes} from '../../pipeline/parse/cuts.js'
import {manuscript} from './manuscript.js'

/** The lines before which a cut is proposed. */
function cutLines(text: string): readonly string[] {
  return proposeCuts(text).map(at => text.slice(at).split(/\r\n?|\n/, 1)[0] ?? '')
}

test('a paragraph after a blank line begins a piece', () => {
  expect(cutLines('one\n\ntwo\nthree\n \t\nfour')).toEqual(['two', 'four'])
})

test('each kind of line end is one', () => {
  for (const end of ['\n', '\r\n', '\r']) expect(cutLines(['a', '', 'b', 'c', '', 'd'].join(end))).toEqual(['b', 'd'])
})

test('what could go on with a list or a note begins none', () => {
  expect(cutLines('- a\n\n- b\n\n  c\n\n1. d\n\n2) e\n\n\tf\n\n*\n\n+ g\n\n\u00a0h')).toEqual([])
})

test('what only looks like a list marker begins one', () => {
  expect(cutLines('a\n\n-b\n\n**c**\n\n1.d\n\n---\n\n2024')).toEqual(['-b', '**c**', '1.d', '---', '2024'])
})

test('no piece begins in a fence or in HTML that goes on over blank lines', () => {
  expect(cutLines('```\na\n\nb\n```\n\nc')).toEqual(['c'])
  expect(cutLines('~~~~\na\n\n~~~\n\nb\n~~~~\n\nc')).toEqual(['c'])
  expect(cutLines('<!-- a\n\nb -->\n\nc')).toEqual(['c'])
  expect(cutLines('<pre>\n\na\n\n</pre>\n\nb')).toEqual(['b'])
  expect(cutLines('<![CDATA[\n\n>a\n\n]]>\n\nb')).toEqual(['b'])
})

test('pieces have their least size, and begin at the start and at proposed cuts', () => {
  const text = manuscript.repeat(40)
  const starts = pieceStarts(text, usualSizes)
  const cuts = new Set([0, ...proposeCuts(text)])
  expect(starts.length).toBeGreaterThan(10)
  expect(starts.every(start => cuts.has(start))).toBe(true)
  expect(starts.slice(1).every((start, index) => start - (starts[index] ?? 0) >= usualSizes.least)).toBe(true)
})

test('an edit moves no far cut', () => {
  const text = manuscript.repeat(40)
  const edited = text.replace('Rags', 'Many, many old rags')
  const ends = (source: string) => pieceStarts(source, usualSizes).map(start => source.length - start)
  expect(ends(edited).slice(-10)).toEqual(ends(text).slice(-10))
})
