import {expect, test} from 'vitest'
import {readFiles} from './on-disk.js'

async function ordered(files: Readonly<Record<string, string>>) {
  const {publications, messages} = await readFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`book/${path}`, text]))
  )
  return {
    divisions: publications[0]?.divisions.map(({matter, chapters}) => [matter, ...chapters]),
    roles: publications[0]?.chapters.flatMap(({path, role}) => (role === undefined ? [] : [`${path} ${role}`])),
    said: messages.find(({rule}) => rule === 'contents-implicit')?.what
  }
}

test('without a list, what is front or back matter by role, title or name stands at the ends', async () => {
  const {divisions, roles, said} = await ordered({
    'appendix-a.md': '# Tide tables\n\nText.',
    'chapter-1.md': '# One\n\nText.',
    'chapter-2.md': '# Two\n\nText.',
    'before.md': '---\nrole: dedication\n---\n\n# To my mother\n\nText.',
    'words.md': '# Glossary\n\nebb\n: Out.',
    'zz.md': '# Preface to the second edition\n\nText.'
  })
  expect(divisions).toEqual([
    ['front', 'before.md', 'zz.md'],
    ['main', 'chapter-1.md', 'chapter-2.md'],
    ['back', 'appendix-a.md', 'words.md']
  ])
  expect(roles).toEqual(['before.md dedication', 'zz.md preface', 'appendix-a.md appendix', 'words.md glossary'])
  expect(said).toBe('No order is given, so 6 files are taken by name, but `appendix-a.md` and 3 more by their roles.')
})

test('titles are read in the language of the file', async () => {
  const {divisions} = await ordered({
    'a.md': '---\nlang: de\n---\n\n# Anhang\n\nText.',
    'b.md': '---\nlang: de\n---\n\n# Ebbe\n\nText.',
    'c.md': '---\nlang: de\n---\n\n# Vorwort\n\nText.'
  })
  expect(divisions).toEqual([
    ['front', 'c.md'],
    ['main', 'b.md'],
    ['back', 'a.md']
  ])
})

test('digits before names are an order given by hand: matter is told at the ends, and nothing moves', async () => {
  const {divisions, said} = await ordered({
    '00-preface.md': '# Preface\n\nText.',
    '01-one.md': '# One\n\nText.',
    '02-appendix.md': '# Appendix\n\nText.',
    '03-two.md': '# Two\n\nText.',
    '04-afterword.md': '# Afterword\n\nText.'
  })
  expect(divisions).toEqual([
    ['front', '00-preface.md'],
    ['main', '01-one.md', '02-appendix.md', '03-two.md'],
    ['back', '04-afterword.md']
  ])
  expect(said).toBe('No order is given, so 5 files are taken by name.')
})

test('index.md is the beginning of its folder and no index', async () => {
  const {divisions} = await ordered({'index.md': '# The tides\n\nText.', 'b.md': '# B\n\nText.'})
  expect(divisions).toEqual([['main', 'index.md', 'b.md']])
})

test('a folder of appendices goes to the end as a whole', async () => {
  const {divisions} = await ordered({
    'appendix/maps.md': '# Maps\n\nText.',
    'appendix/tables.md': '# Tables\n\nText.',
    'text/a.md': '# A\n\nText.'
  })
  expect(divisions).toEqual([
    ['main', 'text/a.md'],
    ['back', 'appendix/maps.md', 'appendix/tables.md']
  ])
})

test('a folder within the folder has its front and back matter at its own ends', async () => {
  const {divisions} = await ordered({
    'one/apA.md': '# Appendix A: Maps\n\nText.',
    'one/ch1.md': '# One\n\nText.',
    'one/foreword.md': '# Foreword\n\nText.',
    'two/apA.md': '# Appendix A: Tables\n\nText.',
    'two/ch1.md': '# Two\n\nText.'
  })
  expect(divisions).toEqual([['main', 'one/foreword.md', 'one/ch1.md', 'one/apA.md', 'two/ch1.md', 'two/apA.md']])
})
