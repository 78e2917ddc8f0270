import {describe, expect, test} from 'vitest'
import type {SourceNode} from '../../../pipeline/model/source-tree.js'
import {paragraph, setNodes, setText, text} from './set.js'

const emphasis = (...children: readonly SourceNode[]): SourceNode => ({type: 'emphasis', children})
const span = (lang: string, ...children: readonly SourceNode[]): SourceNode => ({
  type: 'span',
  role: 'isolate',
  lang,
  children
})
const code = (value: string): SourceNode => ({type: 'inlineCode', value})
const literal = (value: string): SourceNode => ({type: 'literal', value})

describe('across inline nodes', () => {
  test('quotes pair over the border of an emphasis', () => {
    expect(setNodes([paragraph(text('"It is '), emphasis(text('"really"')), text(' so," she said.'))]).text).toBe(
      '“It is ‘really’ so,” she said.'
    )
  })
  test('an apostrophe after an emphasis is one', () => {
    expect(setNodes([paragraph(emphasis(text('Emma')), text("'s hat"))]).text).toBe('Emma’s hat')
  })
  test('quotes stand around code, which keeps its own', () => {
    expect(
      setNodes([paragraph(text('Type "'), code('a "b" -- c'), text('" and '), code('x'), text("'s end"))]).text
    ).toBe('Type “a "b" -- c” and x’s end')
  })
  test('a note call between a word and its closing quote changes nothing', () => {
    const call: SourceNode = {type: 'footnoteReference', identifier: '1'}
    expect(setNodes([paragraph(text('"A word'), call, text('" here'))]).text).toBe('“A word” here')
  })
  test('a space binds where the number stands in another node', () => {
    expect(
      setNodes([paragraph(text('see p. '), emphasis(text('5'))), paragraph(emphasis(text('5')), text(' km'))]).text
    ).toBe('see p._55_km')
  })
  test('the spaces of French follow a word in another node', () => {
    expect(setNodes([paragraph(emphasis(text('Oui')), text('! Non'))], {lang: 'fr'}).text).toBe('Oui⸱! Non')
  })
  test('a dash whose hyphens stand in two nodes stays as typed', () => {
    expect(setNodes([paragraph(text('a -'), emphasis(text('- b')))]).text).toBe('a -- b')
  })
})

describe('what is not ours to change', () => {
  test('characters typed with a backslash', () => {
    expect(setNodes([paragraph(literal('"'), text('x" and "y" -'), literal('-'), text(' z'))]).text).toBe(
      '"x" and “y” -- z'
    )
  })
  test('code, formulas and keys', () => {
    const nodes: readonly SourceNode[] = [
      {type: 'code', value: '"a" -- b'},
      {type: 'math', value: "x'"},
      paragraph({type: 'inlineMath', value: "y'"}, {type: 'span', role: 'kbd', children: [text("'")]})
    ]
    expect(setNodes(nodes).nodes).toBe(nodes)
  })
  test('words and blocks that are to be verbatim', () => {
    const classes = ['verbatim']
    const words: SourceNode = {type: 'span', role: 'plain', classes, children: [text('"b" --')]}
    const nodes = [paragraph(text('"a" '), words), {...paragraph(text('"c" ...')), classes}]
    expect(setNodes(nodes).text).toBe('“a” "b" --"c" ...')
  })
  test('an address that is its own link text', () => {
    const link = (destination: object, value: string): SourceNode => ({
      type: 'link',
      destination,
      children: [text(value)]
    })
    const address = link({kind: 'external', url: 'https://example.org/a--b'}, 'https://example.org/a--b')
    const mail = link({kind: 'external', url: 'mailto:a--b@example.org'}, 'a--b@example.org')
    const words = link({kind: 'external', url: 'https://example.org/'}, 'a--b')
    expect(setNodes([paragraph(address, mail, words)]).text).toBe('https://example.org/a--ba--b@example.orga–b')
  })
  test('marks typed as such', () => {
    expect(setText('“a” ‘b’ «c» –d —e …')).toBe('“a” ‘b’ «c» –d —e …')
  })
  test('options of commands', () => {
    expect(setText('run it with --open or (--help)')).toBe('run it with --open or (--help)')
  })
  test('runs of four hyphens and of four full stops', () => {
    expect(setText('a ---- b .... c')).toBe('a ---- b .... c')
  })
  test('quotes, dashes and spaces that are switched off', () => {
    const typed = '"a" -- b... 5 km'
    expect(setText(typed, {quotes: 'off', dashes: 'off', spaces: false})).toBe(typed)
  })
})

describe('scopes', () => {
  test('a quote does not pair with one of another paragraph, cell or heading', () => {
    const nodes = [
      paragraph(text('an "open one')),
      {type: 'heading', depth: 2, children: [text('shut" here')]},
      {type: 'table', children: [{type: 'tableRow', children: [{type: 'tableCell', children: [text('"cell"')]}]}]}
    ]
    expect(setNodes(nodes).text).toBe('an "open oneshut" here“cell”')
  })
  test('titles, summaries and attributions are set too', () => {
    const [block, details] = setNodes([
      {type: 'block', kind: 'box', title: [text("It's")], attribution: [text('"X"')], children: []},
      {type: 'details', summary: [text('"S"')], children: [paragraph(text('"T"'))]}
    ]).nodes
    expect(block).toMatchObject({title: [{value: 'It’s'}], attribution: [{value: '“X”'}]})
    expect(details).toMatchObject({summary: [{value: '“S”'}], children: [{children: [{value: '“T”'}]}]})
  })
  test('a quotation runs over the lines of a verse', () => {
    const line = (value: string): SourceNode => ({type: 'line', indent: 0, children: [text(value)]})
    expect(setNodes([{type: 'verse', children: [line('"Who goes'), line('there?"')]}]).text).toBe('“Who goesthere?”')
  })
  test('a quotation that goes on in the next paragraph opens each and closes the last', () => {
    const set = setNodes([paragraph(text('"One.')), paragraph(text('"Two.')), paragraph(text('"Three."'))])
    expect(set.text).toBe('“One.“Two.“Three.”')
    expect(set.messages).toEqual([])
  })
  test('phrasing is a scope of its own', () => {
    expect(setNodes([text('"A '), emphasis(text('title')), text('"')]).text).toBe('“A title”')
  })
  test('a language inside has its own marks, and the text around it its own', () => {
    expect(setNodes([paragraph(text('"He said '), span('de', text('"ja"')), text('."'))]).text).toBe('“He said „ja“.”')
    expect(setNodes([{type: 'blockquote', lang: 'fr', children: [paragraph(text('"Oui!"'))]}]).text).toBe('«⸱Oui⸱!⸱»')
  })
  test('a phrase in a language without a table keeps the marks around it', () => {
    const set = setNodes([paragraph(span('la', text('"vale"')))], {lang: 'de'})
    expect(set.text).toBe('„vale“')
    expect(set.messages).toEqual([])
  })
})

describe('soft line ends', () => {
  test('between Han characters they go', () => {
    expect(setText('漢字と\n仮名。\n次', {lang: 'ja'})).toBe('漢字と仮名。次')
    expect(setText('the word 漢\n字 here')).toBe('the word 漢字 here')
  })
  test('between Hangul they stay', () => {
    expect(setText('한국\n어', {lang: 'ko'})).toBe('한국\n어')
  })
  test('they bind as spaces do', () => {
    expect(setText('see p.\n5 -- or\nso')).toBe('see p._5_– or\nso')
  })
})

describe('nodes and messages', () => {
  test('nodes without a change are the same objects', () => {
    const still = paragraph(text('Plain words. Nothing to do'), emphasis(text('here')))
    const moved = paragraph(text("It's"), emphasis(text('same')))
    const nodes = [still, moved]
    const set = setNodes(nodes).nodes
    expect(setNodes([still]).nodes[0]).toBe(still)
    expect(set[0]).toBe(still)
    expect(set[1]?.children?.[1]).toBe(moved.children?.[1])
    expect(nodes[1]?.children?.[0]?.value).toBe("It's")
  })
  test('a quote without a partner stays and is reported at its line and column', () => {
    const place = (line: number, column: number, offset: number) => ({line, column, offset})
    const node: SourceNode = {
      type: 'text',
      value: 'so\nhe "said',
      position: {start: place(3, 3, 20), end: place(4, 11, 33)}
    }
    const parent = {...paragraph(node), position: {start: place(3, 3, 20), end: place(4, 11, 33)}}
    const set = setNodes([{type: 'blockquote', children: [parent]}])
    expect(set.text).toBe('so\nhe "said')
    expect(set.messages).toMatchObject([
      {rule: 'quote-unpaired', severity: 'info', span: {start: {line: 4, column: 6}}}
    ])
    const first = setNodes([paragraph({...node, value: 'a "b'})])
    expect(first.messages[0]?.span?.start).toEqual(place(3, 5, 22))
  })
  test('a language without a table is reported once and set in English', () => {
    const set = setNodes([paragraph(text('"a"')), paragraph(text('"b"'))], {lang: 'tlh'})
    expect(set.text).toBe('“a”“b”')
    expect(set.messages.map(message => message.rule)).toEqual(['typography-language'])
  })
  test('a hundred thousand marks take no more than one pass', () => {
    expect(setText('("'.repeat(50_000))).toHaveLength(100_000)
    expect(setText("a' ".repeat(50_000))).toHaveLength(150_000)
    expect(setText('"\'a'.repeat(50_000))).toHaveLength(150_000)
  })
})
