import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import {decode} from '../../pipeline/read/decode.js'
import {findFrontMatter} from '../../pipeline/read/front-matter/find.js'
import {settleFrontMatter} from '../../pipeline/read/front-matter/settle.js'
import {linesOf} from '../../pipeline/read/lines.js'
import {readSummary} from '../../pipeline/read/summary.js'
import {manifest, placesOf, readFiles} from './on-disk.js'

const quiet = {'book/publication.yaml': `${manifest}main: [a.md, b.md]`, 'book/a.md': 'A', 'book/b.md': 'B'}

test.each([
  ['an empty file', ''],
  ['white space', ' \n\t\n'],
  ['front matter and nothing else', '---\ntitle: T\n---\n']
])('%s is published as it is, with a message', async (_, text) => {
  const {publications, messages} = await readFiles({...quiet, 'book/b.md': text})
  expect(placesOf(messages)).toEqual(['book/b.md:1:1 text-empty'])
  expect(publications[0]?.chapters[1]?.text.trim()).toBe('')
})

test('a file of 3 MB without line ends is read', async () => {
  const {publications, messages} = await readFiles({...quiet, 'book/b.md': `---\n${'long '.repeat(600_000)}`})
  expect(messages).toEqual([])
  expect(publications[0]?.chapters[1]?.text).toHaveLength(3_000_004)
})

test('CR alone ends lines', async () => {
  const {publications, messages} = await readFiles({...quiet, 'book/b.md': '---\rtitle: T\rnid: 1\r---\rText'})
  expect(placesOf(messages)).toEqual(['book/b.md:3:1 key-unknown'])
  expect(publications[0]?.chapters[1]?.frontMatter.title).toBe('T')
})

test('a folder called like a chapter is told', async () => {
  const {messages} = await readFiles({
    ...quiet,
    'book/publication.yaml': `${manifest}main: [a.md, b.md, c.md]`,
    'book/c.md': 'folder'
  })
  expect(placesOf(messages)).toEqual(['book/publication.yaml:4:20 contents-missing'])
})

test('links inside the folder are followed, links out of it and to nothing are told', async () => {
  const {publications, messages} = await readFiles({
    ...quiet,
    'secret.md': 'Secret',
    'book/pictures/x.svg': '<svg/>',
    'book/images': {link: 'pictures'},
    'book/out.md': {link: '../secret.md'},
    'book/round': {link: '.'},
    'book/nothing.md': {link: 'gone.md'},
    'book/nothing.png': {link: 'gone.png'}
  })
  expect(placesOf(messages)).toEqual(['book/nothing.md:1:1 file-unreadable', 'book/out.md:1:1 path-outside'])
  const library = publications[0]?.library
  expect(new TextDecoder().decode(library?.bytes('images/x.svg'))).toBe('<svg/>')
  expect(library?.digest('images/x.svg')).toBe(library?.digest('pictures/x.svg'))
  expect([...(library?.files.keys() ?? [])]).toEqual([
    'a.md',
    'b.md',
    'images/x.svg',
    'pictures/x.svg',
    'publication.yaml'
  ])
})

test('the text file that Git leaves in place of a link to a folder is followed, inside only', async () => {
  const {publications} = await readFiles({
    ...quiet,
    'elsewhere/y.svg': '<svg/>',
    'book/pictures/x.svg': '<svg/>',
    'book/part/images': '../pictures',
    'book/part/more': '../../elsewhere'
  })
  const paths = [...(publications[0]?.library.files.keys() ?? [])]
  expect(paths).toContain('part/images/x.svg')
  expect(paths).toContain('part/more')
})

test('nothing outside the folder can be asked for', async () => {
  const {publications} = await readFiles({...quiet, 'secret.md': 'x'})
  const library = publications[0]?.library
  expect([library?.bytes('../secret.md'), library?.digest('../secret.md'), library?.bytes('/etc/hostname')]).toEqual([
    undefined,
    undefined,
    undefined
  ])
})

test('names are Unicode NFC, however the disk has them', async () => {
  const decomposed = 'e\u0301.md'
  const {publications, messages} = await readFiles({
    ...quiet,
    [`book/${decomposed}`]: 'E',
    'book/publication.yaml': `${manifest}main: [a.md, b.md, \u00e9.md]`
  })
  expect(messages).toEqual([])
  expect(publications[0]?.chapters[2]?.path).toBe('\u00e9.md')
})

test('a broken publication does not hide the messages of the others', async () => {
  const {fatal, messages} = await readFiles(
    {...quiet, 'bad/publication.yaml': 'title: "x', 'bad/a.md': 'A', 'book/b.md': ''},
    {paths: ['bad', 'book']}
  )
  expect(fatal).toBe(true)
  expect(messages.map(({rule}) => rule)).toEqual(['publication-invalid', 'text-empty'])
})

test('any bytes are text, whose front matter is blanked out and nothing more', () => {
  const pieces = [
    '---\n',
    '+++\n',
    '...\n',
    'title: ',
    '- ',
    '"',
    ': ',
    '*a',
    '&a ',
    '[',
    '{',
    '\r',
    '\0',
    'words\n',
    '% ',
    '\t'
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), {maxLength: 30}).map(all => all.join(''))
  fc.assert(
    fc.property(text, typed => {
      const diagnostics = createDiagnostics('a.md')
      const whole = decode(new TextEncoder().encode(typed), diagnostics)
      const found = findFrontMatter(whole, linesOf(whole), diagnostics)
      settleFrontMatter(found, new Set(), diagnostics)
      readSummary(whole, diagnostics)
      expect(found.text).toHaveLength(whole.length)
      for (let index = 0; index < whole.length; index++) {
        if (found.text[index] !== whole[index]) expect(found.text[index]).toBe(' ')
      }
    })
  )
})

test('any bytes at all are decoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({maxLength: 40}), bytes => {
      const diagnostics = createDiagnostics('a.md')
      const text = decode(bytes, diagnostics)
      const lossless = Buffer.from(new TextDecoder().decode(bytes)).equals(Buffer.from(bytes))
      const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      const complains = diagnostics.messages.some(({what}) => what.includes('no UTF-8'))
      if (!wide && !mark) expect(complains).toBe(!lossless)
      expect(text).not.toMatch(/[\0\r]/)
    })
  )
})
