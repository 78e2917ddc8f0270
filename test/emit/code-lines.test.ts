import {describe, expect, test} from 'vitest'
import type {Code} from '../../pipeline/model/nodes.js'
import type {Emitter} from '../../pipeline/emit/emitter.js'
import {emit} from '../support/emit.js'
import {tourChapters, tourPublication} from '../support/tour.js'
import {emailEmitter} from '../../pipeline/emit/email/index.js'
import {htmlEmitter} from '../../pipeline/emit/html/index.js'
import {pagesOf, printed} from './pdf/read-pages.js'

const code: Code = {
  type: 'code',
  language: 'js',
  title: 'tides.js',
  lines: {
    from: 9,
    marked: [2],
    callouts: [{line: 1, number: 1}],
    changed: [{line: 3, how: 'added'}]
  },
  value: 'const low = 1\nconst high = 2\nconst mean = 3'
}
const [model] = tourChapters
if (!model) throw new Error('the tour has no chapter')
const only = {...model.head, outline: []}
const chapters = (node: Code) => [{head: only, children: [node], footnotes: []}]
const publication = {...tourPublication, chapters: [only]}
const textsOf = async (emitter: Emitter, node: Code) => {
  const {editions} = publication.config
  // A letter that carries its text.
  const email = editions.email && {...editions.email, body: 'full' as const}
  const config = {...publication.config, type: 'article' as const, editions: {...editions, email}}
  const {artifacts} = await emit(emitter, {...publication, config}, chapters(node))
  return (path: string): string => {
    const found = artifacts.find(artifact => artifact.path.endsWith(path))
    if (!found) throw new Error(`no ${path} was made`)
    return new TextDecoder().decode(found.bytes)
  }
}

describe('code with numbers, marks, points and changes', () => {
  test('in the text of a letter each stands beside its line, and long lines are never broken', async () => {
    const long = 'x'.repeat(300)
    const read = await textsOf(emailEmitter, {...code, value: `${code.value}\n${long}`})
    const text = read('email.txt')
    expect(text).toContain(
      'tides.js\n     9    const low = 1 (1)\n  → 10    const high = 2\n    11  + const mean = 3\n    12    ' + long
    )
  })

  test('in a letter a marked line has an arrow beside its ground', async () => {
    const read = await textsOf(emailEmitter, code)
    const html = read('email.html')
    expect(html).toMatch(/<strong>→&nbsp;<\/strong>|<strong>→\u00a0<\/strong>/)
    expect(html).toContain('(1)')
    expect(html).not.toMatch(/<(?:pre|mark|ins|del)\b/)
  })

  test('on the web code that is wrapped does not take the focus, as it never scrolls', async () => {
    const scrolling = (await textsOf(htmlEmitter, code))('.html')
    const wrapped = (await textsOf(htmlEmitter, {...code, wrap: true}))('.html')
    expect(scrolling).toMatch(/<pre class="scroll"[^>]*tabindex="0"/)
    expect(wrapped).toMatch(/<pre class="wrap"[^>]*>/)
    expect(wrapped).not.toMatch(/<pre class="wrap"[^>]*tabindex/)
  })

  test('in print numbers stand in a column, and what is cut hangs behind it', async () => {
    const value = `short\n${'word '.repeat(30).trim()}`
    const {bytes} = await printed([{type: 'code', lines: {from: 1, marked: [2], callouts: []}, value}])
    const words = (await pagesOf(bytes)).flat().filter(({text}) => /short|word|^\d/.test(text))
    const first = words.find(({text}) => text.includes('short'))
    const starts = words.filter(({text}) => text.startsWith('word')).map(({x}) => x)
    expect(first).toBeDefined()
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(first?.x ?? Number.POSITIVE_INFINITY)
  })
})
