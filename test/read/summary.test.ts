import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import {readSummary} from '../../pipeline/read/summary.js'

function rows(text: string) {
  const diagnostics = createDiagnostics('SUMMARY.md')
  const summary = readSummary(text, diagnostics)
  const notes = diagnostics.messages.map(({rule, span}) => `${rule} ${span?.start.line}:${span?.start.column}`)
  const list = summary.rows.map(row =>
    row.kind === 'part'
      ? `part ${row.title}`
      : `${row.matter} ${row.depth} ${row.kind === 'link' ? row.path : 'to come'} ${row.title}`
  )
  return {title: summary.title, list, notes}
}

test('links before the list, the list, parts and links after it have their matter', () => {
  const text = [
    '# Summary',
    '',
    '[Preface](preface.md)',
    '',
    '## Part One',
    '',
    '- [Tides](01.md)',
    '  - [Spring](01-spring.md)',
    '    - [Deep](01-deep.md)',
    '- [Moon](<02 moon.md> "The moon")',
    '---',
    '# Part Two',
    '',
    '1. [Sea](03%20sea.md)',
    '',
    '[Afterword](after.md)'
  ].join('\n')
  expect(rows(text)).toEqual({
    title: undefined,
    list: [
      'front 0 preface.md Preface',
      'part Part One',
      'main 0 01.md Tides',
      'main 1 01-spring.md Spring',
      'main 2 01-deep.md Deep',
      'main 0 02 moon.md Moon',
      'part Part Two',
      'main 0 03 sea.md Sea',
      'back 0 after.md Afterword'
    ],
    notes: []
  })
})

test('a first heading that is no name of the list is the title', () => {
  expect(rows('# The Tides\n\n- [A](a.md)').title).toBe('The Tides')
})

test('a chapter that is only announced is listed as such, and comments are passed over', () => {
  expect(rows('<!-- to come\n- [X](x.md)\n-->\n- [Later]()\n- [A](a.md)')).toMatchObject({
    list: ['main 0 to come Later', 'main 0 a.md A'],
    notes: []
  })
})

test('titles keep their brackets and code', () => {
  expect(rows('- [`a[0]` and (b)](a_(1).md)').list).toEqual(['main 0 a_(1).md `a[0]` and (b)'])
})

test('lines of another form are told at their place, and items below them stay', () => {
  expect(rows('- [A](a.md)\nSome words\n- Group\n  - [B](b.md)\n- [Web](https://example.org)')).toMatchObject({
    list: ['main 0 a.md A', 'main 1 b.md B'],
    notes: ['summary-unread 2:1', 'summary-unread 3:1', 'summary-unread 5:1']
  })
})
