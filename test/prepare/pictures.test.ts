import {expect, test} from 'vitest'
import {emptyFrontMatter, plainConfig} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'
import {drawing, photograph} from '../support/pictures.js'

const library = memoryLibrary({
  'images/a b.jpg': photograph,
  'part/d.svg': drawing,
  'no-drawing.svg': '<svg><script>x</script></svg>',
  'fetches.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><image href="https://example.org/x.png"/></svg>',
  'fake.png': 'no picture'
})
const picture = (markdown: string, path = 'one.md') => {
  const {chapters, messages} = prepareTexts({[path]: `# T\n\nx ${markdown}`}, {library})
  const [paragraph] = chapters[0]?.children ?? []
  const image = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
  if (image?.type !== 'image') throw new Error('no picture')
  return {...image, rules: messages.map(({rule}) => rule), messages}
}

test('a picture of the folder is an asset, found from the file or from the root', () => {
  expect(picture('![a](images/a%20b.jpg)').source).toEqual({kind: 'asset', assetId: 'images/a b.jpg'})
  expect(picture('![a](<../images/a b.jpg>)', 'part/x.md').source).toEqual({kind: 'asset', assetId: 'images/a b.jpg'})
  expect(picture('![a](/part/d.svg?raw=true)', 'part/x.md').source).toEqual({kind: 'asset', assetId: 'part/d.svg'})
})

test.each([
  ['https://example.org/a.png', 'remote', 'image-remote', 'warn'],
  ['lost.png', 'missing', 'image-missing', 'error'],
  ['fake.png', 'missing', 'image-invalid', 'error'],
  ['no-drawing.svg', 'missing', 'svg-unsafe', 'error'],
  ['fetches.svg', 'asset', 'svg-unsafe', 'error'],
  ['data:image/png;base64,xx', 'missing', 'link-scheme', 'error'],
  ['../../x.png', 'missing', 'path-outside', 'error'],
  ['', 'missing', 'image-missing', 'error']
])('a picture at "%s" is %s and reported as %s', (url, kind, rule, severity) => {
  const found = picture(`![a](<${url}>)`)
  expect(found.source.kind).toBe(kind)
  expect(found.messages).toMatchObject([{rule, severity, span: {start: {line: 3, column: 3}}}])
})

test('a picture that is missing names the file that may be meant', () => {
  expect(picture('![a](d.svg)').messages[0]?.todo).toBe('Did you mean `part/d.svg`?')
})

test('a picture without description is reported, a decorative one is not', () => {
  expect(picture('![](part/d.svg)').rules).toEqual(['image-alt-missing'])
  expect(picture('<img src="part/d.svg" alt="" role="presentation">').rules).toEqual([])
})

test('where conformance is claimed, a picture without description is an error', () => {
  const config = {...plainConfig, conformance: {level: 'AA', certifiedBy: 'Millrace'} as const}
  const {messages} = prepareTexts({'one.md': '# T\n\nx ![](part/d.svg)'}, {library, config})
  expect(messages).toMatchObject([{rule: 'image-alt-missing', severity: 'error'}])
})

test('the picture of front matter is described as well', () => {
  const frontMatter = {...emptyFrontMatter, image: 'part/d.svg'}
  const span = {start: {line: 2, column: 8}, end: {line: 2, column: 18}}
  const chapter = sourceChapter('one.md', '# T\n', {frontMatter, frontMatterSpans: new Map([['image', span]])})
  expect(prepareTexts({'one.md': chapter}, {library}).messages).toMatchObject([{rule: 'image-alt-missing', span}])
})

test('the picture of front matter is the chapter’s, and one that is lost is reported at its key', () => {
  const span = {start: {line: 2, column: 8}, end: {line: 2, column: 14}}
  const chapter = (image: string) =>
    sourceChapter('one.md', '# T\n', {
      frontMatter: {...emptyFrontMatter, image, imageAlt: 'A river'},
      frontMatterSpans: new Map([['image', span]])
    })
  const found = prepareTexts({'one.md': chapter('images/a b.jpg')}, {library})
  expect(found.chapters[0]?.head.image).toMatchObject({assetId: 'images/a b.jpg', alt: 'A river'})
  const lost = prepareTexts({'one.md': chapter('lost.jpg')}, {library})
  expect(lost.chapters[0]?.head.image).toBeUndefined()
  expect(lost.messages).toMatchObject([{rule: 'image-missing', span}])
})
