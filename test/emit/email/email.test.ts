import {Buffer} from 'node:buffer'
import {spawnSync} from 'node:child_process'
import PostalMime from 'postal-mime'
import {expect, test} from 'vitest'
import {emailEmitter} from '../../../pipeline/emit/email/index.js'
import type {EmailConfig} from '../../../pipeline/model/config.js'
import {admonitionKinds} from '../../../pipeline/model/nodes.js'
import type {Flow} from '../../../pipeline/model/nodes.js'
import type {PreparedPublication} from '../../../pipeline/model/publication.js'
import {emit} from '../../support/emit.js'
import {inline, p, tourChapters, tourPublication} from '../../support/tour.js'

type Body = EmailConfig['body']

function publication(
  type: PreparedPublication['config']['type'],
  body: Body,
  more: Partial<EmailConfig> = {},
  url = tourPublication.config.url
): PreparedPublication {
  const {email} = tourPublication.config.editions
  if (email === false) throw new Error('the tour has a mail')
  const editions = {...tourPublication.config.editions, email: {...email, body, ...more}}
  const config = {...tourPublication.config, type, editions, url}
  if (type !== 'article') return {...tourPublication, config}
  return {
    ...tourPublication,
    config,
    chapters: tourPublication.chapters.slice(0, 1),
    divisions: [{kind: 'plain', matter: 'main', title: undefined, label: undefined, chapters: ['one.md']}]
  }
}

async function files(of: PreparedPublication): Promise<ReadonlyMap<string, string>> {
  const {artifacts} = await emit(emailEmitter, of)
  return new Map(artifacts.map(({path, bytes}) => [path, Buffer.from(bytes).toString('utf8')]))
}

const article = await files(publication('article', 'full'))
const digest = await files(publication('issue', 'digest'))
const launch = await files(publication('book', 'launch'))
const file = (of: ReadonlyMap<string, string>, path: string) => of.get(`email/${path}`) ?? ''

test('an article is sent whole, with its notes and their numbers', () => {
  for (const form of ['email.html', 'email.txt']) {
    expect(file(article, form)).toContain('Plain words, then')
    expect(file(article, form)).toContain('For a spaniel, in 1998.')
    expect(file(article, form)).toContain('Nobody calls this one.')
  }
  expect(file(article, 'email.txt')).toContain('A claim[1] and another[2], the first again[1]')
})

test('an issue is sent as a digest: titles and links, not texts', () => {
  for (const form of ['email.html', 'email.txt']) {
    expect(file(digest, form)).toContain('Four ways to wait for a lock')
    expect(file(digest, form)).toContain('https://example.org/the-slow-river/two.html')
    expect(file(digest, form)).not.toContain('Plain words, then')
  }
})

test('a book is sent as a launch note: description, contents, one way in', () => {
  expect(file(launch, 'email.html')).toContain('For eleven years')
  expect(file(launch, 'email.html')).toContain('Start reading')
  expect(file(launch, 'email.txt')).toContain('Mud, & who owns it')
})

test('what needs a style to be read has it inline: no class but those of the dark sheet, no id', () => {
  const classes = [...file(article, 'email.html').matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' ')
  )
  const kinds = admonitionKinds.flatMap(kind => [`of-${kind}`, `is-${kind}`])
  const plain = ['accent', 'bg', 'edge', 'formula', 'ink', 'mark', 'pad', 'panel', 'quiet']
  expect([...new Set(classes)].sort()).toEqual([...plain, ...kinds].sort())
  expect(file(article, 'email.html')).not.toMatch(/ id="/)
})

test('only elements that mail clients show go out', () => {
  const tags = new Set(
    [
      ...file(article, 'email.html')
        .replace(/<!--.*?-->/gs, '')
        .matchAll(/<([a-z][a-z0-9]*)/g)
    ].map(([, tag]) => tag)
  )
  for (const tag of [
    'figure',
    'figcaption',
    'aside',
    'section',
    'details',
    'summary',
    'pre',
    'dl',
    'ruby',
    'script',
    'svg',
    'math',
    'input'
  ]) {
    expect(tags).not.toContain(tag)
  }
})

test('code keeps every space and line end', () => {
  const code = /<code[^>]*>def passage.*?<\/code>/s.exec(file(article, 'email.html'))?.[0] ?? ''
  const text = code
    .replaceAll('<br>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00A0', ' ')
  expect(text).toBe('def passage(length, fall):\n    # litres\n    return round(length * fall * 1_000)')
})

test('a table of data has heads with a scope and no role that hides it', () => {
  const html = file(article, 'email.html')
  expect(html).toMatch(/<th scope="col"[^>]*>Lock<\/th>/)
  const table = /<table(?![^>]*role)[^>]*><thead>/.exec(html)
  expect(table).not.toBeNull()
})

test('the message is ASCII, its lines end in CRLF and are short', () => {
  for (const of of [article, digest, launch]) {
    const message = file(of, 'newsletter.eml')
    expect(message).toMatch(/^[\x09\x0A\x0D\x20-\x7E]*$/)
    expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(Math.max(...message.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998)
  }
})

test('headers stand once each, and words with other letters are encoded', async () => {
  const of = await files(
    publication('issue', 'digest', {
      subject: 'Über Flüsse — und „Schleusen“, lang genug, um gefaltet zu werden, zweimal sogar'
    })
  )
  const [head = ''] = file(of, 'newsletter.eml').split('\r\n\r\n')
  const names = head
    .split('\r\n')
    .filter(line => !line.startsWith(' '))
    .map(line => line.split(':')[0])
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining(['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'])
  )
  const parsed = await PostalMime.parse(file(of, 'newsletter.eml'))
  expect(parsed.subject).toBe('Über Flüsse — und „Schleusen“, lang genug, um gefaltet zu werden, zweimal sogar')
})

test('line ends in a subject or a sender begin no header', async () => {
  const of = await files(
    publication('issue', 'digest', {subject: 'Hello\r\nBcc: all@example.org', from: 'A\r\nB <a@example.org>'})
  )
  const [head = ''] = file(of, 'newsletter.eml').split('\r\n\r\n')
  expect(head).not.toMatch(/^(?:Bcc|B )/m)
})

const python3 = spawnSync('python3', ['--version']).error === undefined

test('a parser of the browser world reads what was written', async () => {
  const parsed = await PostalMime.parse(file(article, 'newsletter.eml'))
  expect(parsed.html?.trim()).toBe(file(article, 'email.html').trim())
  expect(parsed.text?.trim()).toBe(file(article, 'email.txt').trim())
})

test.skipIf(!python3)('Python reads the same letter (skipped where there is no python3)', async () => {
  const message = file(article, 'newsletter.eml')
  const parsed = await PostalMime.parse(message)
  const python = spawnSync('python3', ['-c', script], {input: message, encoding: 'utf8'})
  const read = JSON.parse(python.stdout) as {
    readonly subject: string
    readonly text: string
    readonly html: string
    readonly defects: number
  }
  expect(read.subject).toBe(parsed.subject)
  expect(read.text.replaceAll('\r\n', '\n').trim()).toBe(parsed.text?.trim())
  expect(read.html.replaceAll('\r\n', '\n').trim()).toBe(parsed.html?.trim())
  expect(read.defects).toBe(0)
})
const script = `
import email, email.policy, json, sys
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
b = lambda kind: m.get_body((kind,)).get_content()
print(json.dumps({'subject': m['subject'], 'text': b('plain'), 'html': b('html'), 'defects': sum(len(p.defects) for p in m.walk())}))`

test('without an address the pictures are in the message, each called once', async () => {
  const bare = {...publication('article', 'full'), config: {...publication('article', 'full').config, url: undefined}}
  const parsed = await PostalMime.parse(file(await files(bare), 'newsletter.eml'))
  const ids = parsed.attachments.map(({contentId}) => contentId?.replace(/[<>]/g, ''))
  expect(ids.length).toBeGreaterThan(2)
  for (const id of ids) expect(parsed.html?.split(`cid:${id}`).length).toBeGreaterThan(1)
})

test('with an address every picture and link is whole', () => {
  const addresses = [...file(article, 'email.html').matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
  for (const address of addresses) expect(address).toMatch(/^(?:https?:|mailto:|tel:)/)
})

test('a mail longer than Gmail shows is reported with its size', async () => {
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const long = {
    ...first,
    children: Array.from({length: 900}, () =>
      p('Words enough to fill a line of the letter, and then some more of them, again and again.')
    )
  }
  const {messages} = await emit(emailEmitter, publication('article', 'full'), [long])
  expect(messages.map(({rule}) => rule)).toContain('email-too-long')
})

test('without address and sender there is a letter from nobody in particular, and its links are none', async () => {
  const of = publication('article', 'full', {from: undefined})
  const {artifacts} = await emit(emailEmitter, {...of, config: {...of.config, url: undefined}})
  const message = Buffer.from(artifacts.find(({path}) => path.endsWith('.eml'))?.bytes ?? []).toString()
  expect(message).toContain('From: The Slow River <noreply@fourfold.invalid>')
})

test('the preheader opens both forms', () => {
  const words = 'For eleven years the author walked the same nine miles of river to work and back.'
  expect(file(launch, 'email.html')).toContain(`mso-hide:all">${words}`)
  expect(file(launch, 'email.txt').replace(/\s+/g, ' ').startsWith(words)).toBe(true)
})

test('a table too wide for a phone becomes lines of head and value', async () => {
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({type: 'tableCell' as const, children: [{type: 'text' as const, value: cell}]}))
  })
  const table = {
    type: 'table' as const,
    align: [],
    head: 1,
    children: [row(['a', 'b', 'c', 'd', 'e', 'f']), row(['1', '2', '3', '4', '5', '6'])]
  }
  const {artifacts} = await emit(emailEmitter, publication('article', 'full'), [{...first, children: [table]}])
  const html = artifacts.find(({path}) => path === 'email/email.html')
  expect(Buffer.from(html?.bytes ?? []).toString()).toContain('<strong>f:</strong> 6')
})

test('right-to-left letters say so and mirror their sides', async () => {
  const of = publication('article', 'full')
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const head = {...first.head, lang: 'he', dir: 'rtl'} as const
  const config = {...of.config, lang: 'he', dir: 'rtl'} as const
  const {artifacts} = await emit(emailEmitter, {...of, title: inline('כותרת'), config, chapters: [head]}, [
    {...first, head}
  ])
  const html = Buffer.from(artifacts.find(({path}) => path === 'email/email.html')?.bytes ?? []).toString()
  expect(html).toContain('<html lang="he" dir="rtl"')
  expect(html).toContain('padding-right:28px')
})

test('five hundred quotes in each other are a letter', async () => {
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const deep = Array.from({length: 500}).reduce<Flow>(
    inner => ({type: 'blockquote', children: [inner]}),
    p('The innermost.')
  )
  const {artifacts} = await emit(emailEmitter, publication('article', 'full'), [{...first, children: [deep]}])
  const html = Buffer.from(artifacts.find(({path}) => path === 'email/email.html')?.bytes ?? []).toString()
  expect(html).toContain('The innermost.')
  expect(html.split('<blockquote').length - 1).toBe(500)
})

const rtl = {lang: 'ar', dir: 'rtl'} as const

async function htmlOf(children: readonly Flow[], of = publication('article', 'full')): Promise<string> {
  const [first] = tourChapters
  if (!first) throw new Error('the tour has a chapter')
  const {lang, dir} = of.config
  const chapter = {head: {...first.head, lang, dir}, children, footnotes: []}
  const {artifacts} = await emit(emailEmitter, {...of, chapters: [chapter.head]}, [chapter])
  return Buffer.from(artifacts.find(({path}) => path === 'email/email.html')?.bytes ?? []).toString()
}

test('a block that runs the other way has its own sides: text, lists, quotations, tables', async () => {
  const code = {type: 'inlineCode', value: 'a[0];'} as const
  const inside: readonly Flow[] = [
    p('كلام ', code),
    {type: 'list', ordered: false, spread: false, children: [{type: 'listItem', spread: false, children: [p('أول')]}]},
    {type: 'blockquote', children: [p('اقتباس')]}
  ]
  const block = {type: 'block', kind: 'custom', ...rtl, children: inside} as const
  const english = await htmlOf([block])
  expect(english).toContain('<div lang="ar" dir="rtl" style="text-align:right">')
  expect(english).toMatch(/<ul style="[^"]*padding-right:28px/)
  expect(english).toMatch(/<td style="border-right:2px/)
  expect(english).toMatch(/<code dir="ltr"[^>]*>a\[0\];<\/code>/)

  const of = publication('article', 'full')
  const arabic = await htmlOf(
    [
      {...block, lang: 'en', dir: 'ltr'},
      {type: 'blockquote', lang: 'en', dir: 'ltr', children: [p('Words')]}
    ],
    {...of, config: {...of.config, ...rtl}}
  )
  expect(arabic).toContain('<div lang="en" dir="ltr" style="text-align:left">')
  expect(arabic).toMatch(/<ul style="[^"]*padding-left:28px/)
  expect(arabic).not.toContain('<td style="border-right:2px')
})

test('a text in another language than the letter says so, and has its own sides', async () => {
  const [first, second] = tourChapters
  if (!first || !second) throw new Error('the tour has a chapter')
  const head = {...first.head, ...rtl, standfirst: inline('مقدمة')}
  const chapter = {head, children: [p('كلام')], footnotes: []}
  const of = publication('issue', 'full')
  const {artifacts} = await emit(emailEmitter, {...of, chapters: [head, second.head]}, [chapter, second])
  const html = Buffer.from(artifacts.find(({path}) => path === 'email/email.html')?.bytes ?? []).toString()
  expect(html).toMatch(/<h2 style="[^"]*text-align:right" lang="ar" dir="rtl">/)
  expect(html).toContain('<div lang="ar" dir="rtl" style="text-align:right"><p')
})

test('what is asked in an interview is stronger than what is answered', async () => {
  const speech = (speaker: string, words: string, question: boolean) =>
    ({
      type: 'speech',
      speaker: [{type: 'text', value: speaker}],
      question: question || undefined,
      children: [p(words)]
    }) as const
  const html = await htmlOf([
    {type: 'block', kind: 'dialogue', children: [speech('Editor', 'Do you?', true), speech('Printer', 'I do.', false)]}
  ])
  expect(html).toMatch(/<p style="[^"]*font-weight:600">Do you\?<\/p>/)
  expect(html).toMatch(/<p style="(?![^"]*font-weight)[^"]*">I do\.<\/p>/)
})

test('a figure at a side stands there, though no text runs beside it', async () => {
  const image = {
    type: 'image',
    source: {kind: 'asset', assetId: 'images/photograph.jpg'},
    alt: 'A reach',
    decorative: false,
    width: {unit: '%', value: 40}
  } as const
  const html = await htmlOf([{type: 'figure', kind: 'figure', placement: 'right', children: [image]}])
  expect(html).toMatch(/<div style="[^"]*text-align:right"><img [^>]*style="display:inline-block;[^"]*max-width:\d+px"/)
})
