import {expect, test} from 'vitest'
import {tourChapters, tourPublication} from '../../support/tour.js'
import {makeBook} from './read-epub.js'

const links = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href, text]) => `${text} ${href}`)

test('contents hold parts, chapters and their sections, to the depth asked for', async () => {
  const {read} = await makeBook()
  expect(links(read('toc.xhtml'))).toEqual([
    'Part 1: Upstream part-upstream.xhtml',
    '1 Four ways to wait for a lock one.xhtml',
    'The arithmetic of a chamber one.xhtml#one-arithmetic',
    '2 Mud, &amp; who owns it two.xhtml'
  ])
  const deep = await makeBook({
    ...tourPublication,
    chapters: tourPublication.chapters.map(head => ({...head, contentsDepth: 3}))
  })
  expect(links(deep.read('toc.xhtml'))).toContain('1.1 Third level one.xhtml#one-third')
})

test('the NCX says the same as the contents', async () => {
  const {read} = await makeBook()
  const ncx = [...read('toc.ncx').matchAll(/<text>([^<]*)<\/text><\/navLabel><content src="([^"]*)"/g)]
  expect(ncx.map(([, text, href]) => `${text} ${href}`)).toEqual(links(read('toc.xhtml')))
  expect(read('toc.ncx')).toContain('<meta name="dtb:depth" content="3"/>')
})

test('sections of an issue lead to their first article and need no page', async () => {
  const divisions = tourPublication.divisions.map(division => ({
    ...division,
    kind: 'section' as const,
    label: undefined
  }))
  const {read, files} = await makeBook({...tourPublication, divisions})
  expect(links(read('toc.xhtml'))[0]).toBe('Upstream one.xhtml')
  expect(files.has('OEBPS/part-upstream.xhtml')).toBe(false)
})

test('a heading that this edition leaves out is not in the contents', async () => {
  const [one, two] = tourChapters
  if (!one || !two) throw new Error('no chapters')
  const children = one.children.map(node =>
    node.type === 'heading' && node.identifier === 'arithmetic' ? {...node, only: ['html' as const]} : node
  )
  const {read} = await makeBook(undefined, [{...one, children}, two])
  expect(read('toc.xhtml')).not.toContain('arithmetic')
})

test('landmarks name the cover, the title page, the contents and where the text begins', async () => {
  const {read} = await makeBook()
  expect(
    [...read('toc.xhtml').matchAll(/<a epub:type="([^"]*)" href="([^"]*)"/g)].map(([, type, href]) => `${type} ${href}`)
  ).toEqual(['cover cover.xhtml', 'titlepage title-page.xhtml', 'toc toc.xhtml#toc', 'bodymatter part-upstream.xhtml'])
})

test('lists of figures and tables and the bibliography are landmarks by their own names', async () => {
  const [one, two] = tourChapters
  if (!one || !two) throw new Error('no chapters')
  const figures = {...one, head: {...one.head, generate: 'list-of-figures' as const}}
  const sources = {...two, head: {...two.head, role: 'bibliography' as const}}
  const {read} = await makeBook({...tourPublication, chapters: [figures.head, sources.head]}, [figures, sources])
  const landmarks = read('toc.xhtml')
  expect(landmarks).toMatch(/<a epub:type="loi" href="one.xhtml"/)
  expect(landmarks).toMatch(/<a epub:type="bibliography" href="two.xhtml"/)
  expect(read('content.opf')).toMatch(/<reference type="loi"/)
})
