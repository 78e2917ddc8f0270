import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import {decode} from '../../pipeline/read/decode.js'

function decoded(bytes: Uint8Array | string) {
  const diagnostics = createDiagnostics('a.md')
  const text = decode(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, diagnostics)
  const notes = diagnostics.messages.map(
    ({rule, span, what}) => `${rule} ${span?.start.line}:${span?.start.column} ${what}`
  )
  return {text, notes}
}

test('a byte order mark is dropped, so the first column is that of an editor', () => {
  expect(decoded('\uFEFF# One')).toEqual({text: '# One', notes: []})
})

test('CR LF and CR become LF, and the lines stay', () => {
  expect(decoded('one\r\ntwo\rthree\n').text).toBe('one\ntwo\nthree\n')
})

test('bytes that are not UTF-8 become U+FFFD, and the first place and their number are told', () => {
  const bytes = Uint8Array.of(0x61, 0x0d, 0x0a, 0xc3, 0xa9, 0xe9, 0x62, 0xff)
  expect(decoded(bytes)).toEqual({
    text: 'a\né\uFFFDb\uFFFD',
    notes: ['text-invalid 2:2 The file has 2 bytes that are no UTF-8, the first of them 0xE9.']
  })
})

test.each([
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ['a sequence cut short', [0xe2, 0x82]]
])('%s is no UTF-8', (_, bytes) => {
  expect(decoded(Uint8Array.from(bytes)).notes).toHaveLength(1)
})

test('U+FFFD that an author typed is no problem', () => {
  expect(decoded('a\uFFFDb').notes).toEqual([])
})

test('NUL and control characters become U+FFFD with one message a file; tabs stay', () => {
  expect(decoded('a\tb\nc\0d\u0007\u0085')).toEqual({
    text: 'a\tb\nc\uFFFDd\uFFFD\uFFFD',
    notes: ['text-invalid 2:2 The file has 3 control characters, the first of them U+0000.']
  })
})

test('a file that a spreadsheet saved as UTF-16 keeps its words', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x48, 0x00, 0x69, 0x00)
  expect(decoded(bytes)).toEqual({
    text: 'Hi',
    notes: ['text-invalid 1:1 The file has the form UTF-16LE.']
  })
})
