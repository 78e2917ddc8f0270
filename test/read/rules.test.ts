import {expect, test} from 'vitest'
import {rules} from '../../pipeline/diagnostics/rules.js'
import type {RuleId} from '../../pipeline/diagnostics/rules.js'
import type {OnDisk} from './on-disk.js'
import {manifest, readAll, readFiles} from './on-disk.js'

const text = '---\nlang: en\n---\nText.'
const book = (yaml: string, more: Record<string, OnDisk> = {}): Record<string, OnDisk> => ({
  'book/publication.yaml': manifest + yaml,
  'book/a.md': text,
  'book/b.md': text,
  ...more
})
const list = 'main: [a.md, b.md]\n'
const front = (block: string) => ({'book/a.md': `---\nlang: en\n${block}\n---\nText.`})

/** A smallest source for each rule that reading raises. */
const sources: Readonly<Partial<Record<RuleId, Record<string, OnDisk>>>> = {
  'article-long': {'book/a.md': 'word '.repeat(50_001)},
  'contents-empty': {'book/README.md': 'x'},
  'contents-implicit': book(''),
  'contents-missing': book('main: [a.md, b.md, c.md]'),
  'contents-orphan': book('main: [a.md]'),
  'contents-twice': book('main: [a.md, b.md, a.md]'),
  'date-dynamic': front('date: now'),
  'date-invalid': front('date: soon'),
  'date-missing': {'book/a.md': text},
  'file-unreadable': {...book('main: [a.md, b.md, c]'), 'book/c/d.txt': 'x'},
  'front-matter-invalid': front('title: "x'),
  'front-matter-text': {'book/a.md': '---\nWords\n---\n'},
  'image-missing': book(`${list}cover: no.png`),
  'key-missing': {'book/a.md': text, 'book/publication.yaml': 'lang: en'},
  'key-spelling': front('shortTitle: T'),
  'key-unknown': front('foo: 1'),
  'lang-invalid': {'book/a.md': '---\nlang: e\n---\n'},
  'lang-missing': {'book/a.md': 'Text.'},
  'path-missing': {'boook/a.md': text},
  'path-outside': book('main: [../x.md]'),
  'publication-foreign': {'book/a.md': text, 'book/_quarto.yml': 'x'},
  'publication-invalid': {'book/publication.yaml': '- a'},
  'summary-unread': {'book/a.md': text, 'book/SUMMARY.md': '- [A](a.md)\n- words'},
  'text-empty': {'book/a.md': ''},
  'text-invalid': {'book/a.md': 'a\0'},
  'url-missing': {'book/a.md': text},
  'email-sender-missing': {'book/a.md': text},
  'value-invalid': front('draft: perhaps')
}

test.each(Object.entries(sources))('%s is raised in a file that is named', async (id, files) => {
  const {messages} = await readAll(files, {url: undefined, sourceDateEpoch: undefined})
  const message = messages.find(({rule}) => rule === id)
  expect(message).toBeDefined()
  expect(message?.file).toMatch(/^book(?:\/|$)/)
  for (const sentence of [message?.what, message?.expected, message?.todo]) expect(sentence).toMatch(/[.?]$/)
  expect(Object.keys(rules)).toContain(id)
})

test('a path that is not there is told with the nearest one, and nothing is published', async () => {
  const {messages, fatal} = await readFiles({'boook/a.md': text})
  expect(fatal).toBe(true)
  expect(messages[0]).toMatchObject({rule: 'path-missing', todo: 'Did you mean `boook`?'})
})

test('a source without mistakes raises nothing', async () => {
  expect((await readFiles(book(list))).messages).toEqual([])
})
