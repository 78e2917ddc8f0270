import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {unsafeParts} from '../../pipeline/imaging/svg-safety.js'

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`

describe('a plain drawing has nothing unsafe', () => {
  test.each([
    ['shapes and text', svg('<rect fill="#fff"/><text>on url(here) @import &lt;script&gt;</text>')],
    ['parts used again', svg('<use xlink:href="#a"/><rect fill="url(#g)" style="mask:url(\'#m\')"/>')],
    ['a picture inside', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['a font inside', svg('<style>@font-face{src:url(data:font/woff2;base64,d09GMg==)}</style>')],
    ['a link to the web', svg('<a href="https://example.org/"><text>x</text></a>')],
    ['a comment with a script', svg('<!-- <script>alert(1)</script> -->')],
    [
      'the usual document type',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`
    ],
    [
      'metadata of a drawing program',
      svg(
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:source>x</dc:source><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></rdf:RDF></metadata>'
      )
    ]
  ])('%s', (_name, markup) => {
    expect(unsafeParts(markup)).toEqual([])
  })
})

describe('what runs or fetches is named', () => {
  test.each([
    ['<script>alert(1)</script>', ['`<script>`']],
    ['<SCRIPT/>', ['`<SCRIPT>`']],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg"/>', ['`<script>`']],
    ['<rect onclick="x()" onload=y()>', ['`onclick`', '`onload`']],
    ['<rect/onload=y() />', ['`onload`']],
    ['<foreignObject><p>x</p></foreignObject>', ['`<foreignObject>`']],
    ['<image href="https://example.org/a.png"/>', ['`href` to `https://example.org/a.png`']],
    ['<image xlink:href="photo.png"/>', ['`href` to `photo.png`']],
    ['<use href="other.svg#a"/>', ['`href` to `other.svg#a`']],
    ['<a href="java&#x73;cript:alert(1)"/>', ['`href` to `javascript:alert(1)`']],
    ['<a href=" java\tscript:alert(1)"/>', ['`href` to `javascript:alert(1)`']],
    ['<image href="data:image/svg+xml,%3Csvg%3E"/>', ['`href` to `data:image/svg+xml,%3Csvg%3E`']],
    ['<rect fill="url(https://example.org/g.svg#g)"/>', ['`url()` to `https://example.org/g.svg#g`']],
    ['<rect style="fill:u\\72 l( \'//example.org/x\' )"/>', ['`url()` to `//example.org/x`']],
    ['<style>/**/@import "https://example.org/a.css";</style>', ['`@import`']],
    ['<style>@\\69 mport "a.css"</style>', ['`@import`']],
    ['<style><![CDATA[rect{fill:url(x.svg)}]]></style>', ['`url()` to `x.svg`']],
    ['<style>rect{<b/>fill:url(x.svg)}', ['`url()` to `x.svg`']],
    ['<set attributeName="xlink:href" to="javascript:x"/>', ['`attributeName="xlink:href"`']],
    ['<iframe src="data:text/html,x"/>', ['`<iframe>`', '`src` to `data:text/html,x`']],
    ['<script ', ['`<script>`']],
    ['<script><script>', ['`<script>`']]
  ])('%s', (inside, parts) => {
    expect(unsafeParts(svg(inside))).toEqual(parts)
  })

  test.each([
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${svg('&a;')}`, ['`<!ENTITY>`']],
    ['a document type from elsewhere', `<!DOCTYPE svg SYSTEM "https://example.org/a.dtd">${svg('')}`, ['`<!DOCTYPE>`']],
    ['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, ['`<?xml-stylesheet?>`']]
  ])('%s', (_name, markup, parts) => {
    expect(unsafeParts(markup)).toEqual(parts)
  })

  test('a long address is shortened', () => {
    const [part] = unsafeParts(svg(`<image href="https://example.org/${'a'.repeat(500)}"/>`))
    expect(part?.length).toBeLessThan(80)
  })
})

test('any text gives a list, and a script hidden in any text is found', () => {
  fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), text => Array.isArray(unsafeParts(text))))
  // Without what opens a comment, a quotation or a declaration, nothing can hide a tag from a reader.
  const plain = fc.string({maxLength: 40}).map(text => text.replace(/[<"'&]/g, ' '))
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(unsafeParts(`<svg>${before}<script>${after}</svg>`)).toContain('`<script>`')
    })
  )
})

test('nearly half a megabyte of half-open tags, quotes and comments are read in one pass', () => {
  for (const piece of ['<a b="', '<!--', '<![CDATA[', '<a ', '<a b= ', '&#1', "<!D '", '<style>url(', '/*', 'url("']) {
    expect(Array.isArray(unsafeParts(svg(piece.repeat(400_000 / piece.length))))).toBe(true)
    expect(Array.isArray(unsafeParts(svg(`<style>${piece.repeat(400_000 / piece.length)}</style>`)))).toBe(true)
  }
})
