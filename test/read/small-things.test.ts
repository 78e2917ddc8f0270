import {expect, test} from 'vitest'
import {manifest, readFiles} from './on-disk.js'

test('the heading of SUMMARY.md names the book, also one of a single chapter', async () => {
  const {publications} = await readFiles({
    'book/SUMMARY.md': '# The Tides\n\n- [Ebb](a.md)\n',
    'book/a.md': '# Ebb\n\nx'
  })
  expect(publications[0]?.config.title).toBe('The Tides')
})

test('a quote that is never closed ends with its line', async () => {
  const {publications, messages} = await readFiles({
    'book/a.md': '---\nlang: en\ntitle: "Ebb\ndate: 2026-01-01\n---\n\n# Ebb\n\nx\n'
  })
  expect(messages.map(({rule, severity}) => `${rule} ${severity}`)).toContain('front-matter-invalid error')
  expect(publications[0]?.config.title).toBe('Ebb')
  expect(publications[0]?.config.lang).toBe('en')
})

test.each(['today', 'now', 'last-modified'])('a chapter of %s is dated like the build, and told', async word => {
  const {publications, messages} = await readFiles(
    {
      'book/publication.yaml': `${manifest}date: 2026-02-03\nmain: [a.md, b.md]\n`,
      'book/a.md': `---\ndate: ${word}\n---\n\n# A\n\nx`,
      'book/b.md': '---\ndate: 2026-01-05\n---\n\n# B\n\nx'
    },
    {sourceDateEpoch: undefined}
  )
  expect(publications[0]?.chapters.map(({frontMatter}) => frontMatter.date)).toEqual(['2026-02-03', '2026-01-05'])
  expect(messages.map(({file, span, rule}) => `${file}:${span?.start.line} ${rule}`)).toEqual([
    'book/a.md:2 date-dynamic'
  ])
})

test('a draft of the list is one like a draft of front matter', async () => {
  const files = {
    'book/publication.yaml': `${manifest}main: [{file: a.md, draft: true}, b.md, c.md]\n`,
    'book/a.md': '# A\n\nx',
    'book/b.md': '---\ndraft: true\n---\n\n# B\n\nx',
    'book/c.md': '# C\n\nx'
  }
  const without = await readFiles(files)
  expect(without.publications[0]?.chapters.map(({path}) => path)).toEqual(['c.md'])
  const {publications} = await readFiles(files, {drafts: true})
  expect(publications[0]?.chapters.map(({frontMatter}) => frontMatter.draft)).toEqual([true, true, false])
})

test('a note may be made an error, and an error be silenced', async () => {
  const files = {
    'book/publication.yaml': `${manifest}rules: {contents-implicit: error}\n`,
    'book/a.md': '# A',
    'book/b.md': '# B'
  }
  const {messages} = await readFiles(files)
  expect(messages.map(({rule, severity}) => `${rule} ${severity}`)).toContain('contents-implicit error')
  const off = await readFiles({...files, 'book/publication.yaml': `${manifest}rules: {contents-implicit: off}\n`})
  expect(off.messages.map(({rule}) => rule)).not.toContain('contents-implicit')
})

test('people have roles in words or MARC codes, and what CRediT calls their work', async () => {
  const yaml = `${manifest}authors: [Ann Lee]
translators: Bo Ek and Cy Ray
contributors: [{name: Dee Fox, role: [cover-designer, Writing - Review & Editing]}, {name: Ann Lee, role: ill}]
`
  const {publications, messages} = await readFiles({'book/publication.yaml': yaml, 'book/a.md': '# A'})
  expect(messages).toEqual([])
  expect(publications[0]?.config.people.map(({name, roles, credit}) => [name, roles, credit])).toEqual([
    ['Ann Lee', ['aut', 'ill'], []],
    ['Bo Ek', ['trl'], []],
    ['Cy Ray', ['trl'], []],
    ['Dee Fox', ['cov'], ['Writing – review & editing']]
  ])
})
