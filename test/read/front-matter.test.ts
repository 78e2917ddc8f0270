import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import {findFrontMatter} from '../../pipeline/read/front-matter/find.js'
import {settleFrontMatter} from '../../pipeline/read/front-matter/settle.js'
import {linesOf} from '../../pipeline/read/lines.js'

function settled(text: string) {
  const diagnostics = createDiagnostics('a.md')
  const found = findFrontMatter(text, linesOf(text), diagnostics)
  const {frontMatter, spans} = settleFrontMatter(found, new Set(), diagnostics)
  const notes = diagnostics.messages.map(
    ({rule, severity, span}) => `${rule} ${severity} ${span?.start.line}:${span?.start.column}`
  )
  return {frontMatter, spans, text: found.text, notes}
}

test.each([
  ['YAML', '---\ntitle: The Tides\ndate: 2026-05-01\n---\nText\n'],
  ['YAML closed by dots', '---\ntitle: The Tides\ndate: 2026-05-01\n...\nText\n'],
  ['TOML', '+++\ntitle = "The Tides"\ndate = 2026-05-01\n+++\nText\n'],
  ['a header of lines', 'Title: The Tides\nDate: 2026-05-01\n\nText\n'],
  ['a title block', '% The Tides\n%\n% 2026-05-01\nText\n']
])('%s is read and blanked, and the rest of the text stays where it was', (_, typed) => {
  const {frontMatter, text, notes} = settled(typed)
  expect([frontMatter.title, frontMatter.date, notes]).toEqual(['The Tides', '2026-05-01', []])
  expect(text).toHaveLength(typed.length)
  expect(text.trim()).toBe('Text')
  expect(text.indexOf('Text')).toBe(typed.indexOf('Text'))
  expect(text.split('\n')).toHaveLength(typed.split('\n').length)
})

test.each([
  ['a sentence', '---\nIt was late: the tide had turned.\n---\n'],
  ['a list', '---\n- one\n---\n'],
  ['a fence that never closes', '---\ntitle: x\n'],
  ['prose that begins with a word and a colon', 'Title: a word\nand then prose.\n\nMore.\n']
])('%s at the top is text, and no word of it is lost', (_, typed) => {
  const {text, frontMatter} = settled(typed)
  expect(text).toBe(typed)
  expect(frontMatter.title).toBeUndefined()
})

test('text between two lines of `---` is noted, unless a blank line shows that they are ornaments', () => {
  expect(settled('---\nJust words\n---\n').notes).toEqual(['front-matter-text info 1:1'])
  expect(settled('---\n\nJust words\n\n---\n').notes).toEqual([])
})

test('an empty block is front matter that says nothing', () => {
  expect(settled('---\n---\nText').text).toBe('   \n   \nText')
})

test('a value with a colon is told at its place, and taken as it was meant', () => {
  const {notes, frontMatter, text} = settled('---\ntitle: Tides: a history\nkicker: The moon\n---\nText')
  expect(notes).toEqual(['front-matter-invalid error 2:8'])
  expect([frontMatter.title, frontMatter.kicker]).toEqual(['Tides: a history', 'The moon'])
  expect(text.trim()).toBe('Text')
})

test('a quote that never closes is told once, and what can be read is used', () => {
  const {notes, frontMatter, text} = settled('---\ntitle: The Tides\nkicker: "The moon\n---\nText')
  expect(notes).toEqual(['front-matter-invalid error 4:1'])
  expect([frontMatter.title, frontMatter.kicker]).toEqual(['The Tides', 'The moon'])
  expect(text.trim()).toBe('Text')
})

test('broken TOML is told at its place', () => {
  expect(settled('+++\ntitle = \n+++\nText').notes).toEqual(['front-matter-invalid error 2:9'])
})

test('a key given twice is told, and the first counts', () => {
  const {notes, frontMatter} = settled('---\ntitle: One\ntitle: Two\n---\n')
  expect(notes).toEqual(['front-matter-invalid error 3:1'])
  expect(frontMatter.title).toBe('One')
})

test('nine lines of aliases do not stand for a billion values', () => {
  const names = 'abcdefghi'.split('')
  const bomb = names.map((name, index) => {
    const before = names[index - 1]
    return `${name}: &${name} [${before === undefined ? '1' : Array(10).fill(`*${before}`).join(', ')}]`
  })
  const {notes} = settled(`---\ntitle: Bomb\n${bomb.join('\n')}\n---\nText`)
  expect(notes.filter(note => note.startsWith('front-matter-invalid'))).toHaveLength(1)
})

test('half of a character is told at its place and shown as U+FFFD', () => {
  const {frontMatter, notes} = settled('---\ntitle: "Half \\uD83D a pair, \\uD83D\\uDE00 a whole one"\n---\n')
  expect(frontMatter.title).toBe('Half \uFFFD a pair, \u{1F600} a whole one')
  expect(notes).toEqual(['front-matter-invalid error 2:8'])
})

test('an anchor that holds itself ends', () => {
  expect(settled('---\ntags: &a [*a]\n---\n').notes[0]).toMatch(/^front-matter-invalid error 2:/)
})

test('twenty thousand brackets end', () => {
  expect(settled(`---\ntags: ${'['.repeat(20_000)}\n---\n`).notes[0]).toMatch(/^front-matter-invalid error 2:/)
})

test.each([
  ['published: 2005-10-18 23:16:51', 'date', '2005-10-18T23:16:51Z'],
  ['pubDate: 2026-05-01', 'date', '2026-05-01'],
  ['lastmod: 2026-05-01', 'updated', '2026-05-01'],
  ['linkTitle: Tides', 'navTitle', 'Tides'],
  ['dek: The moon', 'standfirst', 'The moon'],
  ['main_image: a.jpg', 'image', 'a.jpg'],
  ['images: [a.jpg, b.jpg]', 'image', 'a.jpg'],
  ['summary: The moon', 'description', 'The moon'],
  ['categories: [a, b]', 'tags', ['a', 'b']],
  ['tags: a, b', 'tags', ['a', 'b']],
  ['permalink: /tides/', 'urlPath', '/tides/'],
  ['redirect_from: /old/', 'aliases', ['/old/']],
  ['published: false', 'draft', true],
  ["listed: 'true'", 'draft', false],
  ["listed: 'false'", 'draft', true],
  ['status: draft', 'draft', true],
  ['status: published', 'draft', false],
  ['hidden: true', 'draft', true],
  ['number-sections: false', 'numbered', false],
  ['lang: DE-at', 'lang', 'de-AT'],
  ['only: book', 'only', ['pdf', 'epub']],
  ['not: email', 'only', ['html', 'pdf', 'epub']],
  ['byline: false', 'byline', false],
  ['typography: off', 'typography', 'off'],
  ['title: 1984', 'title', '1984'],
  ['title: 1.20', 'title', '1.20']
] as const)('%s gives %s', (line, key, value) => {
  const {frontMatter, notes} = settled(`---\n${line}\n---\n`)
  expect(frontMatter[key]).toEqual(value)
  expect(notes).toEqual([])
})

test('authors are divided at semicolons and "and"; in a list a name stays whole', () => {
  const names = (line: string) => settled(`---\n${line}\n---\n`).frontMatter.people.map(({name}) => name)
  expect(names('author: Ann Lee; Bo Ek and Cy Day')).toEqual(['Ann Lee', 'Bo Ek', 'Cy Day'])
  expect(names('authors: [Land and Sea Trust, {name: Ann Lee}]')).toEqual(['Land and Sea Trust', 'Ann Lee'])
})

test('our own key counts before another tool’s, whichever comes first', () => {
  expect(settled('---\npublished: 2020-01-01\ndate: 2026-05-01\n---\n').frontMatter.date).toBe('2026-05-01')
})

test('unknown keys are noted, wrong values are errors at their places, and the rest is read', () => {
  const {notes, frontMatter} = settled('---\nnid: 5\nlang: english please\ndate: May\nweight: heavy\ntitle: T\n---\n')
  expect([...notes].sort()).toEqual([
    'date-invalid error 4:7',
    'key-unknown info 2:1',
    'lang-invalid error 3:7',
    'value-invalid error 5:9'
  ])
  expect(frontMatter.title).toBe('T')
})

test('keys called like parts of JavaScript’s objects are unknown keys', () => {
  const {notes} = settled('---\n__proto__: 1\nconstructor: 2\n---\n')
  expect(notes).toEqual(['key-unknown info 2:1', 'key-unknown info 3:1'])
})

test('where each value stands is kept for later messages', () => {
  expect(settled('---\ntitle: The Tides\n---\n').spans.get('title')).toMatchObject({
    start: {line: 2, column: 8, offset: 11},
    end: {line: 2, column: 17}
  })
})
