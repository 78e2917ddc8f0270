import {describe, expect, test} from 'vitest'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {mostRows} from '../../pipeline/shape/tables/data.js'
import {plainText} from '../../pipeline/tree/text.js'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

function shaped(text: string) {
  const {chapters, messages} = shapeText(`# T\n\n${text}\n`)
  const nodes = chapters[0]?.tree.children ?? []
  return {nodes, flow: sketch(nodes), messages, rules: messages.map(({rule}) => rule)}
}

const pipes = '| a |\n|---|\n| 1 |'
const body = 'table 1[tableRow[tableCell[a]] tableRow[tableCell[1]]]'

describe('captions', () => {
  test.each([
    [`${pipes}\n\n: C *c* {#tbl-x}`, `figure table tbl-x[caption[C emphasis[c]] ${body}]`],
    [`${pipes}\n: C`, `figure table[caption[C] ${body}]`],
    [`${pipes}\n\nTable: C {#tbl-x}`, `figure table tbl-x[caption[C] ${body}]`],
    [`Table: C {#tbl-x}\n\n${pipes}`, `figure table tbl-x[caption[C] ${body}]`],
    [`P\n\n: C {#tbl-x}\n\n${pipes}`, `paragraph[P]\nfigure table tbl-x[caption[C] ${body}]`],
    [
      `Term\n: Words\n\n${pipes}`,
      `definitionList[definitionTerm[Term]definitionDescription[paragraph[Words]]]\n${body}`
    ],
    [`${pipes}\n{: #tbl-x}`, `figure table tbl-x[${body}]`],
    [`:::{table} C\n:name: tbl-x\n\n${pipes}\n:::`, `figure table tbl-x[caption[C] ${body}]`],
    [`::: {#tbl-x}\n${pipes}\n\nC\n:::`, `figure table tbl-x[caption[C] ${body}]`]
  ])('%j', (text, expected) => {
    const {flow, rules} = shaped(text)
    expect(flow).toBe(expected)
    expect(rules).toEqual([])
  })

  test('of two tables with captions below, each has its own', () => {
    const {flow} = shaped(`${pipes}\n\nTable: One\n\n${pipes}\n\nTable: Two`)
    expect(flow).toBe(`figure table[caption[One] ${body}]\nfigure table[caption[Two] ${body}]`)
  })
})

describe('what a caption says of its table', () => {
  const tableOf = (list: string, rows = '| a | b |\n|---|---|\n| 1 | ^ |\n| 2 | < |'): SourceNode | undefined =>
    shaped(`${rows}\n\n: C {${list}}`).nodes[0]?.children?.find(({type}) => type === 'table')

  test.each([
    ['widths="30 70"', {widths: [30, 70]}],
    ['tbl-colwidths="[1,3]"', {widths: [25, 75]}],
    ['align="right center"', {align: ['right', 'center']}],
    ['align=lr', {align: ['left', 'right']}],
    ['header-rows=2', {head: 2}],
    ['.striped', {classes: ['striped']}],
    ['.landscape', {landscape: true}]
  ])('%s', (list, expected) => {
    expect(tableOf(list)).toMatchObject(expected)
  })

  test('heads of rows, of which those in the head are of their columns', () => {
    expect(tableOf('header-cols=1')?.children?.map(row => row.children?.map(cell => cell['header']))).toEqual([
      [undefined, undefined],
      [true, undefined],
      [true, undefined]
    ])
  })

  test('cells are joined only when it is asked for, and only to rectangles inside of the body', () => {
    expect(sketch([tableOf('.wide') ?? {type: 'none'}])).toContain('tableCell[^]')
    expect(sketch([tableOf('.spans') ?? {type: 'none'}])).toBe(
      'table 1[tableRow[tableCell[a] tableCell[b]] tableRow[tableCell[1] tableCell[^]] tableRow[tableCell 2[2]]]'
    )
  })

  test('a square of joined cells is one', () => {
    const rows = '| a | b |\n|---|---|\n| x | < |\n| ^ | ^ |'
    expect(sketch([tableOf('.spans', rows) ?? {type: 'none'}])).toBe(
      'table 1[tableRow[tableCell[a] tableCell[b]] tableRow[tableCell 2 2[x]] tableRow[]]'
    )
  })

  test.each(['widths="1 2 3"', 'widths="a b"', 'widths="0 0"'])('%s is told', list => {
    expect(shaped(`| a | b |\n|---|---|\n| 1 | 2 |\n\n: C {${list}}`).rules).toEqual(['size-invalid'])
  })
})

describe('tables of values', () => {
  test.each([
    ['```csv {.table}\na,b\n1,*x*\n```', 1, 'emphasis[x]'],
    ['```{.csv .table}\na,b\n1,x\n```', 1, 'x'],
    ['```tsv {.table}\na\tb\n1\tx\n```', 1, 'x'],
    ['```csv {.table header=0}\na,b\n1,x\n```', 0, 'x'],
    ['```{csv-table}\n:header: a,b\n1,x\n```', 1, 'x'],
    ['```{csv-table}\n:header-rows: 1\na,b\n1,x\n```', 1, 'x'],
    [':::{csv-table}\n:header-rows: 1\na,b\n1,x\n:::', 1, 'x'],
    ['```{list-table}\n:header-rows: 1\n* - a\n  - b\n* - 1\n  - x\n```', 1, 'x']
  ])('%j', (text, head, last) => {
    const {flow, rules} = shaped(text)
    const heads = head === 1 ? 'table 1' : 'table 0'
    expect(flow).toBe(
      `figure table[${heads}[tableRow[tableCell[a] tableCell[b]] tableRow[tableCell[1] tableCell[${last}]]]]`
    )
    expect(rules).toEqual([])
  })

  test('code that is not asked to be a table is code', () => {
    expect(shaped('```csv\na,b\n```').flow).toBe('code csv[a,b]')
  })

  test('problems stand at the line of the value', () => {
    const {messages} = shaped('Words.\n\n```csv {.table}\na,b\n1\n```')
    expect(messages).toMatchObject([{rule: 'table-ragged', span: {start: {line: 7}}}])
  })

  test('of many rows of another length the first three are told each, the others together', () => {
    const {messages} = shaped(`| a | b |\n|---|---|\n${'| 1 |\n'.repeat(40)}`)
    expect(messages.map(({span}) => span?.start.line)).toEqual([5, 6, 7, 8])
    expect(messages[2]?.what).toBe('This row has 1 cell.')
    expect(messages[3]?.what).toBe('This row has 1 cell, and 36 more of its table have too many or too few.')
  })

  test('rows of a list table are filled up and told', () => {
    const {flow, messages} = shaped('```{list-table}\n* - a\n  - b\n* - 1\n```')
    expect(flow).toContain('tableRow[tableCell[1] tableCell[]]')
    expect(messages).toMatchObject([{rule: 'table-ragged', span: {start: {line: 6}}}])
  })

  test('more values than a text can show are told once, with table-long, and the first are printed', () => {
    const rows = mostRows + 10
    const {nodes, messages} = shaped(`\`\`\`csv {.table}\n${'a,b\n'.repeat(rows)}\`\`\``)
    expect(messages).toMatchObject([{rule: 'table-long', span: {start: {line: 3}}}])
    const table = nodes[0]?.children?.find(({type}) => type === 'table')
    expect(table?.children).toHaveLength(mostRows)
  })
})

describe('tables of Pandoc stay as typed', () => {
  test.each([
    ['grid', '+---+---+\n| a | *b* |\n+===+===+\n| 1 | 2 |\n+---+---+'],
    ['simple', 'a     b\n----  ----\n1     2'],
    ['simple', '----  ----\n1     2\n----  ----'],
    ['multiline', '--------------\na     b\n----- --------\n1     2\n      and\n\n3     4\n--------------']
  ])('%s', (_kind, text) => {
    const {nodes, rules} = shaped(text)
    expect(nodes).toMatchObject([{type: 'code', value: text}])
    expect(rules).toEqual(['table-dialect'])
  })

  test.each(['a\n\n---\n\nb', '- - -', '---  ---\n\nb', 'a +--- b'])('%j is none', text => {
    expect(shaped(text).rules).toEqual([])
  })
})

test('cut anywhere, tables keep their words and nothing is thrown', () => {
  const whole =
    'Table: Alpha {#tbl-x .spans}\n\n| Beta | b |\n|------|---|\n| ^ | Gamma |\n\n```csv {.table}\nDelta,"e"\n```\n\n```{list-table} Zeta\n* - Eta\n  - Theta\n```\n\nx    y\n---- ----\nIota 2\n'
  for (let end = 1; end <= whole.length; end++) {
    const cut = whole.slice(0, end)
    const {nodes} = shaped(cut)
    const words = `${plainText(nodes)} ${JSON.stringify(nodes)}`
    for (const word of ['Alpha', 'Beta', 'Gamma', 'Delta', 'Zeta', 'Eta', 'Theta', 'Iota']) {
      if (cut.includes(word)) expect(words).toContain(word)
    }
  }
})
