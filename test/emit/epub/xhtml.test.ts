import {expect, test} from 'vitest'
import {h} from '../../../pipeline/emit/hast/element.js'
import {lateMark, toXhtml} from '../../../pipeline/emit/epub/xhtml.js'
import {xmlLine, xmlText} from '../../../pipeline/emit/xml.js'

const markup = (...nodes: Parameters<typeof toXhtml>[0][number][]): string =>
  toXhtml(nodes, [], new Set())
    .xhtml.filter(piece => typeof piece === 'string')
    .join('')

test('void elements are closed, empty ones never minimised', () => {
  expect(markup(h('p', {}, [h('br'), h('img', {src: 'a.png', alt: ''})]), h('td'))).toBe(
    '<p><br/><img src="a.png" alt=""/></p><td></td>'
  )
})

test('what XML gives a meaning is escaped, in text and in attributes', () => {
  expect(markup(h('a', {title: 'a "b" <c> & d\n', href: '#x'}, 'a ]]> b & <c>'))).toBe(
    '<a title="a &quot;b&quot; &lt;c&gt; &amp; d&#10;" href="#x">a ]]&gt; b &amp; &lt;c&gt;</a>'
  )
})

test('characters that XML forbids are left out, whole surrogate pairs are kept', () => {
  expect(xmlText('a\u0000b\u001fc\ud800d\udc00e\uffff\u0085 👩')).toBe('abcde 👩')
  expect(xmlLine(' one\r\n two\u0007 ')).toBe('one two')
})

test('boolean attributes have their name as value, absent ones are left out', () => {
  expect(markup(h('details', {open: true, hidden: false, id: undefined}))).toBe('<details open="open"></details>')
})

test('a language is written for HTML and for XML; a tag that is none is left out', () => {
  expect(markup(h('i', {lang: 'fr-CA'}), h('i', {lang: 'not a tag'}))).toBe(
    '<i lang="fr-CA" xml:lang="fr-CA"></i><i></i>'
  )
})

test('drawings and formulas stand in their namespaces and are named in the manifest', () => {
  const {xhtml, properties} = toXhtml(
    [h('svg', {viewBox: '0 0 1 1'}, [h('path', {d: 'M0 0'})]), h('math', {}, [h('mi', {}, 'x')])],
    [],
    new Set()
  )
  expect(xhtml).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>' +
      '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'
  ])
  expect(properties).toEqual(['svg', 'mathml'])
})

test('an id is written once', () => {
  const {xhtml, ids} = toXhtml([h('p', {id: 'a'}), h('p', {id: 'a'})], [], new Set())
  expect(xhtml).toEqual(['<p id="a"></p><p></p>'])
  expect(ids).toEqual(['a'])
})

test('an address that is not known yet is handed back as a place', () => {
  const place = {kind: 'picture', assetId: 'a.png'} as const
  expect(toXhtml([h('img', {alt: 'A', src: lateMark(0)})], [place], new Set()).xhtml).toEqual([
    '<img alt="A" src="',
    place,
    '"/>'
  ])
})
