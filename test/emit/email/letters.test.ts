/** Which letters a publication becomes, and how each of them is sent. */
import {Buffer} from 'node:buffer'
import PostalMime from 'postal-mime'
import {expect, test} from 'vitest'
import {emailEmitter} from '../../../pipeline/emit/email/index.js'
import {plainForService, plainTextForService, profileOf} from '../../../pipeline/emit/email/profiles.js'
import type {EmailConfig} from '../../../pipeline/model/config.js'
import {mailProfiles} from '../../../pipeline/model/config.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {PreparedChapter, PreparedPublication} from '../../../pipeline/model/publication.js'
import {emit} from '../../support/emit.js'
import {p, tourChapters, tourPublication} from '../../support/tour.js'

type Type = PreparedPublication['config']['type']

function publication(type: Type, more: Partial<EmailConfig>, url = tourPublication.config.url): PreparedPublication {
  const {email} = tourPublication.config.editions
  if (email === false) throw new Error('the tour has a mail')
  const editions = {...tourPublication.config.editions, email: {...email, ...more}}
  return {...tourPublication, config: {...tourPublication.config, type, editions, url}}
}

async function made(of: PreparedPublication, chapters: readonly PreparedChapter[] = tourChapters) {
  const {artifacts, messages} = await emit(emailEmitter, {...of, chapters: chapters.map(({head}) => head)}, chapters)
  const files = new Map(
    artifacts.map(({path, bytes}) => [path.slice('email/'.length), Buffer.from(bytes).toString('utf8')])
  )
  return {paths: [...files.keys()], text: (path: string) => files.get(path) ?? '', messages}
}

const first = tourChapters[0] ?? missing()
function missing(): never {
  throw new Error('the tour has a chapter')
}

const call = (number: number) => ({type: 'footnoteReference', note: `n${number}`, number, call: 1}) as const
const sentence = 'Words enough to fill a line of the letter, and then some more of them, again and again. '

/** A chapter of `count` paragraphs that call a note each, under a heading every ten. */
function long(count: number): PreparedChapter {
  const numbers = Array.from({length: count}, (_, index) => index + 1)
  const children = numbers.flatMap((number): readonly Flow[] => [
    ...(number % 10 === 1
      ? [{type: 'heading', depth: 2, children: [{type: 'text', value: `Part ${number}`}]} as const]
      : []),
    p(`Paragraph ${number}. ${sentence}`, call(number))
  ])
  const footnotes = numbers.map(number => ({
    identifier: `n${number}`,
    number,
    label: `n${number}`,
    calls: 1,
    children: [p(`Note ${number}.`)]
  }))
  return {head: first.head, children, footnotes}
}

/** Each once: the first words of a letter are its preview as well. */
const numbersIn = (text: string, word: string) => [
  ...new Set([...text.matchAll(new RegExp(`${word} (\\d+)\\.`, 'g'))].map(([, number]) => Number(number)))
]

test('with `body: serial` a book is a letter a chapter, with a page that leads to them', async () => {
  const {paths, text} = await made(publication('book', {body: 'serial'}))
  const folders = paths.filter(path => path.endsWith('.eml')).map(path => path.split('/')[0])
  expect(folders).toEqual(['01-one', '02-two'])
  expect(text('01-one/email.txt')).toContain('Plain words, then')
  expect(text('02-two/email.txt')).not.toContain('Plain words, then')
  const message = await PostalMime.parse(text('01-one/newsletter.eml'))
  expect(message.subject).toBe('The Slow River: Four ways to wait for a lock')
  expect(text('index.html')).toContain('href="02-two/index.html"')
  // The letter leads to the page of its chapter.
  expect(text('01-one/email.html')).toContain('href="https://example.org/the-slow-river/one.html" style="color:#524c44')
  const report = JSON.parse(text('email.report.json')) as {readonly letters: readonly {readonly folder: string}[]}
  expect(report.letters.map(({folder}) => folder)).toEqual(folders)
  // Pictures stand once, for all of them.
  expect(text('01-one/index.html')).toMatch(/src="\.\.\/images\//)
})

test('with `body: excerpt` each text stops at its mark or after its first paragraph, and leads on', async () => {
  const marked = {...first, children: [p('Before.'), p('Still before.'), p('After.')], footnotes: [], excerpt: 2}
  const plain = {
    ...marked,
    head: {...first.head, id: 'two.md', slug: 'two'},
    children: [p('The first.'), p('The second.')],
    excerpt: undefined
  }
  const {text} = await made(publication('issue', {body: 'excerpt'}), [marked, plain])
  for (const form of ['email.html', 'email.txt']) {
    expect(text(form)).toMatch(
      /Before\.[\s\S]*Still before\.[\s\S]*Continue reading[\s\S]*The first\.[\s\S]*Continue reading/
    )
    expect(text(form)).not.toMatch(/After\.|The second\./)
  }
  expect(text('email.txt')).toContain('https://example.org/the-slow-river/two.html')
})

test('with `body: full` the texts of an issue stand under their sections, with who wrote them', async () => {
  const issue = publication('issue', {body: 'full'})
  const divisions = [
    {
      kind: 'section',
      matter: 'main',
      title: {text: 'Reports', children: [{type: 'text', value: 'Reports'}]},
      label: undefined,
      chapters: ['one.md']
    }
  ] as const
  const {text} = await made({...issue, divisions}, [
    {...first, head: {...first.head, label: undefined, byline: 'Idris Vance'}}
  ])
  expect(text('email.txt')).toContain('Idris Vance')
  const two = await made({...issue, divisions}, tourChapters)
  expect(two.text('email.txt')).toMatch(/REPORTS\n\nFour ways/)
  expect(two.text('email.html')).toMatch(/Reports<\/p><h2/)
})

test('with `body: digest` an article is its head and a way to it', async () => {
  const {text} = await made(publication('article', {body: 'digest'}), [first])
  expect(text('email.txt')).toContain('Four ways to wait for a lock')
  expect(text('email.txt')).toContain('Continue reading: https://example.org/the-slow-river/')
  expect(text('email.txt')).not.toContain('Plain words, then')
})

test('a book is announced with its cover, which is a picture with a name', async () => {
  const {text} = await made(publication('book', {body: 'launch'}))
  expect(text('email.html')).toMatch(
    /<img src="https:[^"]*\/email\/images\/cover-[0-9a-f]{8}\.jpg" alt="Cover" width="200" height="320"/
  )
})

test('with `overflow: split` a long text goes out in letters that fit, none with a heading at its end, notes with their calls', async () => {
  const {paths, text, messages} = await made(publication('article', {body: 'full', overflow: 'split'}), [long(500)])
  const folders = paths.filter(path => path.endsWith('.eml')).map(path => path.split('/')[0])
  expect(folders.length).toBeGreaterThan(1)
  const seen: number[] = []
  for (const [index, folder] of folders.entries()) {
    const html = text(`${folder}/email.html`)
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000)
    const plain = text(`${folder}/email.txt`)
    const paragraphs = numbersIn(plain, 'Paragraph')
    expect(numbersIn(plain, 'Note')).toEqual(paragraphs)
    expect(numbersIn(html, 'Note')).toEqual(paragraphs)
    expect(html).not.toMatch(/<\/h2>(?:<table[^>]*>|<tbody>|<tr>|<td[^>]*>)*&nbsp;/)
    expect(plain).toContain(`(${index + 1}/${folders.length})`)
    seen.push(...paragraphs)
  }
  expect(seen).toEqual(Array.from({length: 500}, (_, index) => index + 1))
  const message = await PostalMime.parse(text('2/newsletter.eml'))
  expect(message.subject).toBe(`Four ways to wait for a lock (2/${folders.length})`)
  expect(messages).toEqual([])
})

test('with `overflow: truncate` a long text ends where it must, with its notes, its foot and a way to the rest', async () => {
  const {text, messages} = await made(publication('article', {body: 'full', overflow: 'truncate'}), [long(500)])
  const html = text('email.html')
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000)
  expect(Buffer.byteLength(html)).toBeGreaterThan(90_000)
  const paragraphs = numbersIn(html, 'Paragraph')
  expect(numbersIn(html, 'Note')).toEqual(paragraphs)
  expect(numbersIn(text('email.txt'), 'Paragraph')).toEqual(paragraphs)
  expect(html).toContain('>Continue reading: Four ways to wait for a lock</a>')
  expect(html).toContain('Millrace Press, 4 Cray Yard, Leeds')
  expect(messages).toEqual([])
})

test('what cannot be cut, or led on from, is sent whole and told', async () => {
  const block = {type: 'code', language: undefined, value: `${sentence.repeat(3)}\n`.repeat(600)} as const
  const whole = await made(publication('article', {body: 'full', overflow: 'split'}), [
    {...first, children: [block], footnotes: []}
  ])
  expect(whole.messages.map(({rule}) => rule)).toEqual(['email-too-long'])
  const bare = await made(
    {
      ...publication('article', {body: 'full', overflow: 'truncate'}),
      config: {...publication('article', {overflow: 'truncate', body: 'full'}).config, url: undefined}
    },
    [long(500)]
  )
  expect(bare.messages.map(({rule}) => rule)).toEqual(['email-too-long'])
  expect(numbersIn(bare.text('email.txt'), 'Paragraph')).toHaveLength(500)
})

test('a short letter is not cut, whatever is asked for', async () => {
  for (const overflow of ['split', 'truncate', 'warn'] as const) {
    const {paths} = await made(publication('article', {body: 'full', overflow}), [first])
    expect(paths).toContain('email.html')
  }
})

test('`web:` is where the letter can be read', async () => {
  const {text} = await made(publication('issue', {body: 'digest', web: 'https://letters.example/7'}))
  expect(text('email.html')).toContain('<a href="https://letters.example/7"')
  expect(text('email.txt')).toContain('Read on the web: https://letters.example/7')
  const message = await PostalMime.parse(text('newsletter.eml'))
  expect(message.headers.find(({key}) => key === 'archived-at')?.value).toBe('<https://letters.example/7>')
})

test('with `images: cid` the message carries its pictures, and the letter to be pasted leads to theirs', async () => {
  const {text} = await made(publication('article', {body: 'full', images: 'cid'}), [first])
  expect(text('email.html')).toContain('src="https://example.org/the-slow-river/email/images/')
  const message = await PostalMime.parse(text('newsletter.eml'))
  expect(message.attachments.length).toBeGreaterThan(1)
  expect(message.html).not.toContain('email/images/')
  for (const {contentId} of message.attachments) expect(message.html).toContain(`cid:${contentId?.slice(1, -1)}`)
})

test('a service finds its own tokens in both forms, as it wants them', async () => {
  const mailchimp = await made(publication('article', {body: 'full', profile: 'mailchimp', address: undefined}), [
    first
  ])
  for (const form of ['email.html', 'email.txt']) {
    for (const token of ['*|UNSUB|*', '*|ARCHIVE|*', '*|LIST:ADDRESSLINE|*'])
      expect(mailchimp.text(form)).toContain(token)
  }
  const postmark = await made(publication('article', {body: 'full', profile: 'postmark'}), [first])
  expect(postmark.text('email.html')).toContain('href="{{{ pm:unsubscribe }}}"')
  expect(postmark.text('email.txt')).toContain('Unsubscribe: {{{ pm:unsubscribe }}}')
  // What the author gives goes before what the service would put in.
  const own = await made(
    publication('article', {
      body: 'full',
      profile: 'brevo',
      unsubscribe: 'https://example.org/stop',
      web: 'https://example.org/web'
    }),
    [first]
  )
  expect(own.text('email.html')).not.toContain('{{')
  const ghost = await made(
    publication('article', {body: 'full', profile: 'ghost', unsubscribe: 'https://example.org/stop'}),
    [first]
  )
  expect(ghost.text('email.txt')).not.toContain('You asked for this letter')
})

test('what a writer shows of templates is run by no service', async () => {
  const shown = {
    ...first,
    children: [
      p('Write {{ name }}, {% if x %} and *|FNAME|*, or {{{ raw }}}.'),
      {type: 'code', language: undefined, value: '{{ code }} %unsubscribe_url%'} as const
    ],
    footnotes: []
  }
  for (const profile of mailProfiles) {
    const {openers} = profileOf(profile)
    const {text} = await made(
      publication('article', {body: 'full', profile, preheader: 'A {{ token }} of *|theirs|*'}),
      [shown]
    )
    const issued = Object.values(profileOf(profile)).filter(token => typeof token === 'string')
    for (const form of ['email.html', 'email.txt']) {
      const rest = issued.reduce(
        (left, token) => left.replaceAll(token, ''),
        text(form).replace(/<style>.*?<\/style>/gs, '')
      )
      for (const opener of openers) expect(rest).not.toContain(opener)
    }
    // Who reads it sees what was written.
    expect(text('email.txt').replaceAll('\u2060', '')).toContain(
      '{{ name }}, {% if x %} and *|FNAME|*, or {{{ raw }}}.'
    )
  }
  expect(plainForService('{{{', profileOf('ses'))).toBe('&#123;&#123;{')
  expect(plainTextForService('*|', profileOf('mailchimp'))).toBe('*\u2060|')
})

test('a part without a text of its own is named before its first chapter, in both forms of a full letter', async () => {
  const {text} = await made(publication('book', {body: 'full'}))
  const [, plain = ''] = text('email.txt').split('Part 1\n\nUpstream\n========\n')
  expect(plain).toContain(first.head.title.text)
  expect(text('email.html')).toMatch(/Part 1<\/p>\s*<h2[^>]*>Upstream<\/h2>/)
})
