import {createRequire} from 'node:module'
import type * as zlibModule from 'node:zlib'
import {readFileSync} from 'node:fs'
import {expect, test, vi} from 'vitest'
import documentModule from 'pdfmake/js/PDFDocument.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import measureModule from 'pdfmake/js/DocMeasure.js'
import contextModule from 'pdfmake/js/DocumentContext.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import {p} from '../../support/tour.js'
import {printed} from './read-pages.js'

const require = createRequire(import.meta.url)
const versionOf = (name: string): unknown => {
  const manifest: unknown = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : undefined
}

test('the engines are the versions whose insides are used', () => {
  expect([versionOf('pdfmake'), versionOf('pdfkit')]).toEqual(['0.3.11', '0.19.1'])
})

test.each([
  [
    documentModule.default,
    [
      'provideFont',
      'ref',
      'addPage',
      'translate',
      'addContent',
      'addNamedDestination',
      'link',
      'goTo',
      'appendXML',
      '_addInfo',
      '_convertRect',
      '_refEnd'
    ]
  ],
  [
    layoutModule.default,
    [
      'layoutDocument',
      'tryLayoutDocument',
      'processNode',
      'processLeaf',
      'processList',
      'processRow',
      'processVerticalContainer'
    ]
  ],
  [contextModule.default, ['initializePage', 'addPage', 'moveToNextPage', 'getCurrentPage']],
  [measureModule.default, ['measureLeaf', 'measureUnorderedList', 'measureNode']],
  [rendererModule.default, ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'renderSVG']]
])('what %o is extended by is still there', (engine, methods) => {
  const missing = methods.filter(method => !(method in engine.prototype))
  expect(missing).toEqual([])
})

test('no stream is compressed by the zlib of Node', async () => {
  // The object that pdfkit, a CommonJS package, calls.
  const zlib = require('node:zlib') as typeof zlibModule
  const deflate = vi.spyOn(zlib, 'deflateSync')
  const {bytes} = await printed([
    p('Words, and a picture with transparency: ', {
      type: 'image',
      source: {kind: 'asset', assetId: 'images/transparent.png'},
      alt: 'a leaf',
      decorative: false
    })
  ])
  expect(deflate).not.toHaveBeenCalled()
  deflate.mockRestore()
  expect(Buffer.from(bytes).toString('latin1')).toContain('/FlateDecode')
})
