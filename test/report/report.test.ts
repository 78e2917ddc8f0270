import pc from 'picocolors'
import {expect, test} from 'vitest'
import type {Message} from '../../pipeline/model/message.js'
import {exitCode} from '../../pipeline/report/exit-code.js'
import {jsonReport} from '../../pipeline/report/json.js'
import {messageText} from '../../pipeline/report/message-text.js'
import {inOrder, settleSeverity} from '../../pipeline/report/order.js'
import {summaryLines, thousands} from '../../pipeline/report/summary.js'

const plain = pc.createColors(false)
const message = (more: Partial<Message> = {}): Message => ({
  rule: 'link-dead',
  severity: 'error',
  file: 'a.md',
  span: {start: {line: 2, column: 5}, end: {line: 2, column: 9}},
  what: 'What is.',
  expected: 'What was expected.',
  todo: 'What to do.',
  ...more
})

test('a message shows place, severity, rule, the line and carets under the place', () => {
  const lines = messageText(message(), () => 'first\nsee [x](y) now\n', plain).split('\n')
  expect(lines).toEqual([
    'a.md:2:5  error  What is.  link-dead',
    '  2 | see [x](y) now',
    '    |     ^^^^',
    '  What was expected. What to do.'
  ])
})

test('a long line is cut round the place, and the carets stand under it', () => {
  const line = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`
  const [, code = '', carets = ''] = messageText(
    message({span: {start: {line: 1, column: 301}, end: {line: 1, column: 305}}}),
    () => line,
    plain
  ).split('\n')
  expect(code.length).toBeLessThan(120)
  expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE')
})

test('lines end in CRLF or CR as well', () => {
  const shown = (text: string) => messageText(message(), () => text, plain).split('\n')[1]
  expect(shown('one\r\ntwo words\r\n')).toBe('  2 | two words')
  expect(shown('one\rtwo words\r')).toBe('  2 | two words')
})

test('a message without place or source still says everything', () => {
  expect(messageText(message({span: undefined}), () => undefined, plain)).toBe(
    'a.md  error  What is.  link-dead\n  What was expected. What to do.'
  )
})

test('messages stand by file as first met, then by place', () => {
  const at = (file: string, line: number) => message({file, span: {start: {line, column: 1}, end: {line, column: 2}}})
  const sorted = inOrder([at('b.md', 9), at('a.md', 5), at('b.md', 1)])
  expect(sorted.map(({file, span}) => `${file}:${span?.start.line}`)).toEqual(['b.md:1', 'b.md:9', 'a.md:5'])
})

test('a publication settles severities, and `off` silences', () => {
  const rules = new Map([
    ['link-dead', 'warn'],
    ['x', 'off']
  ] as const)
  const settled = settleSeverity([message(), message({rule: 'x'}), message({rule: 'y'})], rules)
  expect(settled.map(({rule, severity}) => `${rule} ${severity}`)).toEqual(['link-dead warn', 'y error'])
})

test('exit codes: 0 good, 1 errors, with strict warnings too, 2 a failed build', () => {
  const warning = message({severity: 'warn'})
  expect(exitCode([], {failed: false, strict: false})).toBe(0)
  expect(exitCode([warning], {failed: false, strict: false})).toBe(0)
  expect(exitCode([warning], {failed: false, strict: true})).toBe(1)
  expect(exitCode([message()], {failed: false, strict: false})).toBe(1)
  expect(exitCode([], {failed: true, strict: false})).toBe(2)
})

test('the report for machines is JSON with places', () => {
  const report: unknown = JSON.parse(jsonReport({exitCode: 1, messages: [message()], publications: []}))
  expect(report).toMatchObject({
    exitCode: 1,
    messages: [{rule: 'link-dead', file: 'a.md', line: 2, column: 5, endColumn: 9}]
  })
})

test('the summary names the file to open for each edition', () => {
  const file = (edition: 'html' | 'pdf', path: string, pages?: number) => ({edition, path, size: 2000, pages})
  const lines = summaryLines(
    [
      {
        slug: 's',
        folder: 's',
        title: 'T',
        chapters: 1,
        words: 1234,
        files: [file('html', 'a.html'), file('html', 'index.html'), file('pdf', 's.pdf', 12)]
      }
    ],
    'dist',
    plain
  )
  expect(lines).toEqual([
    '',
    'T  1 chapter, 1,234 words',
    '  html  dist/s/index.html  4 kB, 2 files',
    '  pdf   dist/s/s.pdf  2 kB, 12 pages'
  ])
})

test('thousands are parted', () => {
  expect(thousands(1)).toBe('1')
  expect(thousands(1_234_567)).toBe('1,234,567')
})

test('what two editions say of one place is said once', () => {
  const elsewhere = message({span: {start: {line: 3, column: 1}, end: {line: 3, column: 2}}})
  expect(inOrder([message(), elsewhere, message()])).toEqual([message(), elsewhere])
})
