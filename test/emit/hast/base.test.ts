import {describe, expect, test} from 'vitest'
import {createConverter} from '../../../pipeline/emit/hast/convert.js'
import {baseHandlers} from '../../../pipeline/emit/hast/handlers.js'
import {printHtml} from '../../../pipeline/emit/hast/print.js'
import type {Flow, PreparedNode} from '../../../pipeline/model/nodes.js'
import {p, t, tourChapters} from '../../support/tour.js'
import {plainHooks} from './state.js'

function html(...nodes: readonly PreparedNode[]): string {
  return printHtml(createConverter(baseHandlers, plainHooks())(nodes))
}

describe('the base of the (X)HTML family', () => {
  test('makes something of every node of the tour and knows all of them', () => {
    const hooks = plainHooks()
    const walk = createConverter(baseHandlers, hooks)
    const made = printHtml(walk(tourChapters[0]?.children ?? []))
    expect(hooks.unknown).toEqual([])
    expect(hooks.leftOut.map(node => node.type)).toEqual(Array.from({length: 6}, () => 'generated'))
    expect(made).toMatchSnapshot()
  })

  test('a node of a type no table knows keeps its text and is reported', () => {
    const hooks = plainHooks()
    const alien = {type: 'constructor', children: [t('alien words')]} as unknown as PreparedNode
    const raw = {type: 'html', value: '<b>raw</b>'} as unknown as PreparedNode
    expect(printHtml(createConverter(baseHandlers, hooks)([alien, raw]))).toBe('alien words&#x3C;b>raw&#x3C;/b>')
    expect(hooks.unknown).toEqual([alien, raw])
  })

  test('a node for other mediums is skipped, inside a tight item as well', () => {
    const only: Flow = {type: 'paragraph', only: ['pdf'], children: [t('print')]}
    const list: Flow = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [{type: 'listItem', spread: false, children: [p('kept'), only]}]
    }
    expect(html(only, list)).toBe('<ul><li>kept</li></ul>')
  })

  test('one item set apart sets all items apart', () => {
    const list: Flow = {
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {type: 'listItem', spread: false, children: [p('a')]},
        {type: 'listItem', spread: true, children: [p('b'), p('c')]}
      ]
    }
    expect(html(list)).toBe('<ul class="spread"><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>')
  })

  test('a class an author gave never meets a class of ours', () => {
    expect(html({type: 'paragraph', classes: ['notes'], children: [t('a')]})).toBe('<p class="x-notes">a</p>')
  })

  test('a link to what is not there is printed as text and keeps its id', () => {
    const destination = {kind: 'internal', chapter: 'absent.md'} as const
    expect(html({type: 'link', destination, children: [t('words')]})).toBe('words')
    expect(html({type: 'link', destination, identifier: 'here', children: [t('words')]})).toBe(
      '<span id="here">words</span>'
    )
  })

  test('a link without words shows its address', () => {
    const destination = {kind: 'external', url: 'https://example.org/'} as const
    expect(html({type: 'link', destination, children: []})).toBe(
      '<a href="https://example.org/">https://example.org/</a>'
    )
  })

  test('a head cell without words is no head', () => {
    const row = {
      type: 'tableRow',
      children: [
        {type: 'tableCell', children: []},
        {type: 'tableCell', children: [t('a')]}
      ]
    } as const
    expect(html({type: 'table', align: [], head: 1, children: [row]})).toBe(
      '<table><thead><tr><td></td><th scope="col">a</th></tr></thead></table>'
    )
  })

  test('numbered and marked lines of code keep the code whole', () => {
    const lines = {from: 7, marked: [2], callouts: [{line: 1, number: 1}]}
    expect(html({type: 'code', value: 'a\nb', lines})).toBe(
      '<pre dir="ltr"><code><span class="line-number" aria-hidden="true">7  </span>a<span class="callout"> (1)</span>\n' +
        '<mark class="code-line"><span class="line-number" aria-hidden="true">8  </span>b</mark></code></pre>'
    )
  })

  test('lines of code that are new or gone say so by their element and by a sign', () => {
    const changed = [
      {line: 1, how: 'removed'},
      {line: 2, how: 'added'}
    ] as const
    expect(html({type: 'code', value: 'a\nb\nc', lines: {marked: [2], callouts: [], changed}})).toBe(
      '<pre dir="ltr"><code><del class="code-line"><span class="sign">- </span>a</del>\n' +
        '<ins class="code-line marked"><span class="sign">+ </span>b</ins>\n' +
        '<span class="sign">  </span>c</code></pre>'
    )
  })

  test('a picture elsewhere leaves its description and its address', () => {
    const source = {kind: 'remote', url: 'https://example.org/a.png'} as const
    expect(html({type: 'image', source, alt: 'A weir', decorative: false})).toBe(
      '<span class="no-picture">A weir (<a href="https://example.org/a.png">https://example.org/a.png</a>)</span>'
    )
  })

  test('its argument is not changed', () => {
    const before = structuredClone(tourChapters[0]?.children)
    html(...(tourChapters[0]?.children ?? []))
    expect(tourChapters[0]?.children).toEqual(before)
  })
})
