import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleanSvg} from '../../pipeline/imaging/clean-svg.js'
import {unsafeParts} from '../../pipeline/imaging/svg-safety.js'

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

describe('what runs or fetches is taken out, the rest stays as it is', () => {
  test.each([
    ['<g id="a">x &amp; y</g>', '<g id="a">x &amp; y</g>'],
    ['<script>if (a &lt; b) c()</script><g/>', '<g/>'],
    ['<g onclick="x()" id="a"/>', '<g id="a"/>'],
    ['<foreignObject><p><foreignObject/>x</p></foreignObject><g/>', '<g/>'],
    ['<image href="http://example.org/a.png" width="9"/>', '<image width="9"/>'],
    ['<a href="javascript:x"><text>w</text></a>', '<a><text>w</text></a>'],
    ['<g style="fill:url(x.svg#a);stroke:red"/>', '<g style="fill:url(#);stroke:red"/>'],
    ['<g fill="url(x.svg#a)" stroke="url(#b)"/>', '<g stroke="url(#b)"/>'],
    ['<style>@import "a.css"; .a > b{fill:red}</style>', '<style> .a > b{fill:red}</style>'],
    ['<style><![CDATA[@import url(http://x/a;b);a{fill:url(#c)}]]></style>', '<style>a{fill:url(#c)}</style>'],
    ['<script/><style>a{}</style><!-- x --><g/>', '<style>a{}</style><g/>']
  ])('%s', (before, after) => {
    expect(cleanSvg(svg(before))).toBe(svg(after))
  })

  test('a font that a drawing program asks for on the web', () => {
    const font =
      '@font-face{font-family:&apos;PT Mono&apos;;src:local(&apos;PT&apos;),url(/font/PT.woff2) format(&apos;woff2&apos;)}'
    const clean = cleanSvg(
      svg(`<defs><style>@import url(https://example.org/css?family=A:b,i);${font}</style></defs><g/>`)
    )
    expect(clean).toBe(
      svg("<defs><style>@font-face{font-family:'PT Mono';src:local('PT'),url(#) format('woff2')}</style></defs><g/>")
    )
  })

  test('a style sheet and a document type before the drawing', () => {
    const before = '<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!DOCTYPE svg SYSTEM "a.dtd">'
    expect(cleanSvg(before + svg(''))).toBe(`<?xml version="1.0"?>${svg('')}`)
  })
})

test('whatever is given, what comes out has nothing unsafe', () => {
  const pieces = fc.constantFrom(
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '@import',
      ' "a"',
      ';',
      '<g ',
      '>',
      '/>',
      'onload=',
      'href=',
      'x.png'
    ],
    ...[
      'url(',
      ')',
      "'",
      '"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '\\',
      '/*',
      '*/',
      '<!DOCTYPE svg ',
      '[',
      ']',
      '&#x61;',
      ' ',
      'src('
    ]
  )
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 24}), parts => {
      const clean = cleanSvg(svg(parts.join('')))
      expect(clean === undefined ? [] : unsafeParts(clean)).toEqual([])
    }),
    {numRuns: 1000}
  )
})
