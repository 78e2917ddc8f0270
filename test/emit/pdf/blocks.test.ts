import {describe, expect, test} from 'vitest'
import type {Flow, PreparedNode, TableCell, TableRow} from '../../../pipeline/model/nodes.js'
import {pdfText} from '../../support/pdf-text.js'
import {p, t} from '../../support/tour.js'
import {manyWords, openPdf, pagesOf, printed, textOf} from './read-pages.js'

const cell = (text: string): TableCell => ({type: 'tableCell', children: [t(text)]})
const row = (...cells: readonly string[]): TableRow => ({type: 'tableRow', children: cells.map(cell)})
const table = (head: number, ...rows: readonly TableRow[]): Flow => ({type: 'table', align: [], head, children: rows})
const wordsOf = (text: string): readonly string[] => text.match(/w\d+o/g) ?? []
const photograph = {
  type: 'image' as const,
  source: {kind: 'asset' as const, assetId: 'images/photograph.jpg'},
  alt: 'a reach of water',
  decorative: false
}

test('the markers of a list in a narrow column stand before its words', async () => {
  const items = ['Answer it.', 'Keep it.'].map(text => ({
    type: 'listItem' as const,
    spread: false,
    children: [p(text)]
  }))
  const list: Flow = {type: 'list', ordered: false, spread: false, children: items}
  const long = 'It goes out to those who have asked for it. '.repeat(4)
  const cells: TableRow = {
    ...row(long, long, long),
    children: [...[long, long, long].map(cell), {type: 'tableCell', children: [list]} as TableCell]
  }
  const words = (await pagesOf((await printed([table(0, cells)])).bytes)).flat()
  const bullets = words.filter(({text}) => text === '\u2022')
  expect(bullets).toHaveLength(2)
  for (const start of ['Answer', 'Keep']) {
    const word = words.find(({text}) => text.startsWith(start))
    const bullet = bullets.find(({baseline}) => Math.abs(baseline - (word?.baseline ?? 0)) < 1)
    expect((word?.x ?? 0) - (bullet?.x ?? 0)).toBeGreaterThan(4)
  }
})

describe('a table', () => {
  test('repeats its head on every page it runs over', async () => {
    const rows = Array.from({length: 120}, (_, index) => row(`row ${index}`, `w${index}o`))
    const {bytes} = await printed([table(1, row('Place', 'Level'), ...rows)])
    const pages = await pagesOf(bytes)
    const withRows = pages.filter(page => page.some(({text}) => text.startsWith('row ')))
    expect(withRows.length).toBeGreaterThan(2)
    for (const page of withRows) expect(page.map(({text}) => text)).toContain('Level')
    expect(wordsOf(textOf(pages))).toHaveLength(120)
  })

  test('that is too wide is set smaller, and says so at its place', async () => {
    const position = {start: {line: 4, column: 1}, end: {line: 6, column: 9}}
    const wide = {...table(1, row(...Array.from({length: 9}, (_, index) => `Heading${index}`))), position}
    const {messages, bytes} = await printed([wide])
    expect(messages).toMatchObject([{rule: 'table-too-wide', severity: 'warn', span: position}])
    for (let index = 0; index < 9; index++) expect(textOf(await pagesOf(bytes))).toContain(`Heading${index}`)
  })

  test('of sixty columns is set in parts that each begin with its first column and its heads, and keep their words whole', async () => {
    const names = Array.from({length: 60}, (_, index) => `Heading${index}`)
    const note = {type: 'footnoteReference' as const, note: 'n', number: 1, call: 1}
    const [first, ...others] = row('firstrow', ...names.slice(1).map((_, index) => `w${index}o`)).children
    const noted = {...first, type: 'tableCell' as const, children: [t('firstrow'), note]}
    const {bytes, messages} = await printed(
      [table(1, row(...names), {type: 'tableRow', children: [noted, ...others]})],
      {
        footnotes: [{identifier: 'n', label: 'n', number: 1, children: [p('words of the note')], calls: 1}]
      }
    )
    const [message] = messages
    const parts = Number(/in (\d+) parts/.exec(message?.what ?? '')?.[1])
    expect([message?.rule, parts > 5 && parts < 15]).toEqual(['table-too-wide', true])
    const words = textOf(await pagesOf(bytes))
    for (const name of names.slice(1)) expect(words.split(new RegExp(`${name}\\b`))).toHaveLength(2)
    expect(wordsOf(words)).toHaveLength(59)
    for (const again of ['Heading0', 'firstrow'])
      expect(words.split(new RegExp(`${again}\\b|${again}1`))).toHaveLength(parts + 1)
    expect(words.split('words of the note')).toHaveLength(2)
    expect(pdfText(bytes).split(/\/S ?\/Table\b/)).toHaveLength(parts + 1)
  })

  test('in parts says a cell over columns of two parts in both', async () => {
    const wide = {...cell('Overall'), colspan: 30}
    const head: TableRow = {type: 'tableRow', children: [cell('Place'), wide]}
    const names = row('Kin', ...Array.from({length: 30}, (_, index) => `Columnname${index}`))
    const {bytes, messages} = await printed([table(2, head, names, row('a', ...Array.from({length: 30}, () => 'b')))])
    const parts = Number(/in (\d+) parts/.exec(messages[0]?.what ?? '')?.[1])
    expect(textOf(await pagesOf(bytes)).split('Overall')).toHaveLength(parts + 1)
  })

  test('that asks for it stands on pages of its own, turned on their side, with its caption and the folio', async () => {
    const wide = table(1, row(...Array.from({length: 9}, (_, index) => `Heading${index}`)))
    const turned = {...wide, landscape: true} as Flow
    const caption = {type: 'caption' as const, children: [t('Seen from the side')]}
    const {bytes, messages, treatments} = await printed([
      p('before'),
      {type: 'figure', kind: 'table', placement: 'wide', children: [caption, turned as typeof wide & {type: 'table'}]},
      turned,
      p(manyWords(300)),
      p('after')
    ])
    expect(messages).toEqual([])
    expect(treatments).toEqual([])
    const document = await openPdf(bytes)
    const sizes = []
    for (let number = 1; number <= document.numPages; number++)
      sizes.push((await document.getPage(number)).view.slice(2))
    const pages = await pagesOf(bytes)
    const [at, ...others] = pages.flatMap((page, index) => (page.some(({text}) => text === 'Heading0') ? [index] : []))
    // Two that follow each other share their page, and what comes next is upright again.
    expect(others).toEqual([])
    expect(sizes[at ?? 0]).toEqual([648, 432])
    expect(sizes[(at ?? 0) - 1]).toEqual([432, 648])
    expect(sizes[(at ?? 0) + 1]).toEqual([432, 648])
    const words = pages[at ?? 0] ?? []
    expect(words.filter(({text}) => text === 'Heading0')).toHaveLength(2)
    expect(words.map(({text}) => text)).toContain('Seen from the side')
    const folio = words.find(({text}) => /^\d+$/.test(text))
    expect(folio?.baseline).toBeLessThan(432)
    expect(textOf(pages.slice((at ?? 0) + 1))).toContain('after')
  })

  test('in a list is not turned, which is told', async () => {
    const turned = {...table(1, row('a', 'b'), row('1', '2')), landscape: true} as Flow
    const {treatments} = await printed([
      {type: 'list', ordered: false, spread: false, children: [{type: 'listItem', spread: false, children: [turned]}]}
    ])
    expect(treatments).toMatchObject([{kind: 'degraded', construct: 'table', how: 'its page is not turned'}])
  })

  test('of more columns than fit breaks its words and stays on the page', async () => {
    const {bytes} = await printed([table(0, row(...Array.from({length: 40}, (_, index) => `abcdefgh${index}`)))])
    const words = (await pagesOf(bytes)).flat()
    expect(Math.max(...words.map(({x}) => x))).toBeLessThan(54 + 306 + 1)
  })

  test('keeps every word of a cell that is longer than a page', async () => {
    const {bytes} = await printed([table(1, row('a', 'b'), row(manyWords(2500), 'short'), row('after', 'end'))])
    expect(wordsOf(textOf(await pagesOf(bytes)))).toHaveLength(2500)
  })

  test.each([14, 15, 16, 17, 18])(
    'keeps rows that share a cell on one page, as close as the others, after %d lines',
    async before => {
      const shared: TableCell = {type: 'tableCell', rowspan: 4, children: [t('shared')]}
      const rows: readonly TableRow[] = [
        row('head', 'of it', 'last'),
        row('a', 'b', 'c'),
        row('d', 'e', 'f'),
        {type: 'tableRow', children: [cell('s1'), shared, cell('t')]},
        row('s2', 't'),
        row('s3', 't'),
        row('s4', 't'),
        ...Array.from({length: 20}, (_, index) => row(`after${index}`, 'b', 'c'))
      ]
      const {bytes} = await printed([...linesOfText(before), table(1, ...rows)])
      const pages = await pagesOf(bytes)
      const page = pages.find(words => words.some(({text}) => text === 's1')) ?? []
      const baselines = ['s1', 's2', 's3', 's4', 'after0'].map(
        name => page.find(({text}) => text === name)?.baseline ?? pages.flat().find(({text}) => text === name)?.baseline
      )
      const steps = baselines
        .slice(1, 4)
        .map((baseline, index) => Math.round((baseline ?? 0) - (baselines[index] ?? 0)))
      expect(new Set(steps).size).toBe(1)
      expect(steps[0]).toBeLessThan(20)
      const next = (baselines[4] ?? 0) - (baselines[3] ?? 0)
      expect(next).toBeLessThan(20)
    }
  )

  test('may have cells that span more than it has', async () => {
    const spanning: TableCell = {type: 'tableCell', colspan: 5, rowspan: 9, children: [t('spans')]}
    const rows: readonly TableRow[] = [
      row('one', 'two'),
      {type: 'tableRow', children: [cell('three'), spanning]},
      row('four')
    ]
    const {bytes, messages} = await printed([table(1, ...rows), table(1), table(1, row())])
    expect(messages).toEqual([])
    for (const word of ['two', 'three', 'spans', 'four']) expect(textOf(await pagesOf(bytes))).toContain(word)
  })
})

test('heads of columns stand on the rule below them, whether they share rows or not', async () => {
  const cell = (text: string, more: Partial<TableCell> = {}): TableCell => ({
    type: 'tableCell',
    children: [t(text)],
    ...more
  })
  const row = (...children: readonly TableCell[]) => ({type: 'tableRow' as const, children})
  const table: Flow = {
    type: 'table',
    align: [],
    head: 2,
    children: [
      row(
        cell('Sheet', {rowspan: 2}),
        cell('A name of two columns that is longer than both of them are wide'.repeat(2), {colspan: 2}),
        cell('Short')
      ),
      row(cell('left'), cell('right'), cell('end')),
      row(cell('one'), cell('two'), cell('three'), cell('four'))
    ]
  }
  const words = (await pagesOf((await printed([table])).bytes)).flat()
  const at = (wanted: string): number => words.findLast(({text}) => text.startsWith(wanted))?.baseline ?? Number.NaN
  expect(at('Sheet')).toBeCloseTo(at('left'), 1)
  const above = words.filter(({text, baseline}) => /both|wide|name/.test(text) && baseline < at('left'))
  expect(at('Short')).toBeCloseTo(Math.max(...above.map(({baseline}) => baseline)), 1)
  expect(at('one') - at('left')).toBeCloseTo(17.5, 1)
})

describe('a figure', () => {
  test('keeps a caption that is longer than a page', async () => {
    const caption = {type: 'caption' as const, children: [t(manyWords(900))]}
    const {bytes} = await printed([
      {type: 'figure', kind: 'figure', placement: 'auto', children: [photograph, caption]}
    ])
    expect(wordsOf(textOf(await pagesOf(bytes)))).toHaveLength(900)
  })

  test('of several pictures that fill more than a page shows them all', async () => {
    const {bytes} = await printed([
      {type: 'figure', kind: 'figure', placement: 'auto', children: [photograph, photograph, photograph, photograph]}
    ])
    // Each is shown by name on a page of its own, or on one with others.
    expect(pdfText(bytes).match(/\/P0 Do/g)).toHaveLength(4)
  })

  test('is never enlarged', async () => {
    const {bytes} = await printed([
      {type: 'figure', kind: 'figure', placement: 'auto', children: [{...photograph, width: {value: 96, unit: 'px'}}]}
    ])
    expect(pdfText(bytes)).toMatch(/q 72 0 0 -48 [\d.]+ [\d.]+ cm \/P0 Do Q/)
  })
})

/** So many lines of one word: a chapter's first page has 23, from line 18 to line 40. */
const linesOfText = (count: number): readonly Flow[] => Array.from({length: count}, (_, index) => p(`w${index}o`))

test.each([17, 18, 19, 20, 21])(
  'a heading after %d lines of 23 is not left alone at the foot of the page',
  async before => {
    const heading: Flow = {type: 'heading', depth: 2, children: [t('The heading')]}
    const {bytes} = await printed([...linesOfText(before), heading, p('it has text of two lines at least '.repeat(3))])
    const page = (await pagesOf(bytes)).find(words => words.some(({text}) => text === 'The heading')) ?? []
    const after = page.findIndex(({text}) => text === 'The heading') + 1
    expect(page[after]?.text).toMatch(/^it has text/)
  }
)

test.each([20, 21, 22])('a paragraph of three lines after %d of 23 leaves no line alone', async before => {
  const {bytes} = await printed([...linesOfText(before), p('second '.repeat(20))])
  const counts = (await pagesOf(bytes)).map(page => page.filter(({text}) => text.startsWith('second')).length)
  expect(counts.filter(count => count > 0)).toEqual([3])
})

test('code keeps every line, however long, over as many pages as it takes', async () => {
  const value = Array.from({length: 150}, (_, index) => `w${index}o ${'x'.repeat(index)}`).join('\n')
  const {bytes} = await printed([{type: 'code', language: 'js', value}])
  expect(wordsOf(textOf(await pagesOf(bytes)))).toHaveLength(150)
})

test.each(['blockquote', 'list', 'emphasis'] as const)('a %s 400 deep keeps its words', async kind => {
  let node: PreparedNode = kind === 'emphasis' ? t('deepest') : p('deepest')
  for (let depth = 0; depth < (kind === 'list' ? 200 : 400); depth++) {
    // Each kind takes what the loop has made of it so far.
    if (kind === 'blockquote') node = {type: 'blockquote', children: [node as Flow]}
    else if (kind === 'emphasis') node = {type: 'emphasis', children: [node as never]}
    else
      node = {
        type: 'list',
        ordered: true,
        spread: false,
        children: [{type: 'listItem', spread: false, children: [node as Flow]}]
      }
  }
  const {bytes} = await printed([kind === 'emphasis' ? {type: 'paragraph', children: [node as never]} : (node as Flow)])
  expect(textOf(await pagesOf(bytes)).replace(/\s/g, '')).toContain('deepest')
})

test('every item of a list has its marker, whatever it begins with', async () => {
  const item = (child: Flow) => ({type: 'listItem' as const, spread: false, children: [child]})
  const figure: Flow = {type: 'figure', kind: 'figure', placement: 'auto', children: [photograph]}
  const children = [item(p('words')), item({type: 'code', value: 'code'}), item(table(0, row('cell'))), item(figure)]
  const {bytes} = await printed([{type: 'list', ordered: true, start: 7, spread: false, children}])
  const text = textOf(await pagesOf(bytes))
  for (const marker of ['7.', '8.', '9.', '10.']) expect(text).toContain(marker)
})

test.each([
  ['ltr', 'rtl', 300, 360],
  ['rtl', 'ltr', 72, 72 + 14]
] as const)(
  'in a book that runs %s a list that runs %s has its markers where it begins',
  async (dir, other, from, to) => {
    const item = {type: 'listItem' as const, spread: false, children: [p(t('word'))]}
    const list: Flow = {type: 'list', ordered: false, spread: false, children: [item], dir: other}
    const words = (await pagesOf((await printed([list], {config: {dir}, head: {dir}})).bytes)).flat()
    const marker = words.find(({text}) => text === '\u2022')
    expect(marker?.x).toBeGreaterThanOrEqual(from)
    expect(marker?.x).toBeLessThanOrEqual(to)
  }
)

test('a marker of characters that one face has not all is printed whole', async () => {
  const children = [{type: 'listItem' as const, spread: false, children: [p('words')]}]
  const list: Flow = {type: 'list', ordered: true, numerals: 'deva', start: 12, spread: false, children}
  const made = await printed([list])
  // The digits have no face, and are boxes; the stop behind them has one.
  expect(made.messages.map(({rule}) => rule)).toContain('glyph-missing')
  expect(textOf(await pagesOf(made.bytes))).toMatch(/\.\s*words/)
})

test('a note is called and leads back to its call', async () => {
  const {bytes} = await printed([p('A claim', {type: 'footnoteReference', note: 'Ünik', number: 1, call: 1})], {
    footnotes: [{identifier: 'Ünik', number: 1, label: 'Ünik', calls: 1, children: [p('Its ground.')]}]
  })
  const document = await openPdf(bytes)
  const found: (readonly [string, boolean])[] = []
  for (let number = 9; number <= document.numPages; number++) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as {dest?: string}[]
    for (const {dest} of annotations)
      if (dest !== undefined) found.push([dest, (await document.getDestination(dest)) !== null])
  }
  expect(found).toEqual([
    ['c0001.n._dc_nik', true],
    ['c0001.r._dc_nik.1', true]
  ])
})
