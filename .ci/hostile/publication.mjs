/** A book of everything that a book should not hold. Each chapter is one kind of it, and says words that must come back. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {hostilePictures} from './pictures.mjs'
import {wordMaker} from './words.mjs'

const word = wordMaker(7)
const words = count => Array.from({length: count}, word)
const text = count => `${words(count).join(' ')}.`

/** Of one sign and of several: a family, a flag of two letters, a heart that asks to be in colour. */
export const emoji = ['😀', '👩‍👩‍👧', '🏳️‍🌈', '🇩🇪', '❤️']

const chapters = {
  'long-word.md': () => `# Longword\n\n${text(30)}\n\n${words(3000).join('').slice(0, 20_000)}\n\n${text(30)}\n`,
  'wide-table.md': () => {
    const row = make => `| ${Array.from({length: 60}, make).join(' | ')} |`
    const rows = [row(word), row(() => '---'), ...Array.from({length: 12}, () => row(word))]
    return `# Widetable\n\n${text(30)}\n\n: ${text(4)}\n\n${rows.join('\n')}\n\n${text(30)}\n`
  },
  'pictures.md': () => {
    const names = ['wide.png', 'high.png', 'vast.png', 'dot.png', 'noise.png']
    return ['# Pictures', ...names.map(name => `${text(12)}\n\n![${text(4)}](${name})`), text(12)].join('\n\n')
  },
  'drawings.md': () => {
    const names = ['script.svg', 'outside.svg', 'paths.svg', 'cut.svg']
    return ['# Drawings', ...names.map(name => `${text(12)}\n\n![${text(4)}](${name})`), text(12)].join('\n\n')
  },
  'nested-notes.md': () =>
    `# Nestednotes\n\n${text(12)}[^outer] ${text(12)}\n\n[^outer]: ${text(6)}[^inner]\n[^inner]: ${text(6)}\n`,
  'many-notes.md': () => {
    const call = index => Array.from({length: 5}, (_, more) => `[^${5 * index + more}]`).join('')
    const called = words(400).map((one, index) => one + call(index))
    const notes = Array.from({length: 2000}, (_, index) => `[^${index}]: ${text(4)}`)
    return `# Manynotes\n\n${called.join(' ')}\n\n${notes.join('\n\n')}\n`
  },
  'long-heading.md': () => `# Longheading\n\n${text(30)}\n\n## ${words(400).join(' ')}\n\n${text(30)}\n`,
  'long-title.md': () => `# ${words(400).join(' ')}\n\n${text(30)}\n`,
  'emoji.md': () => `# Emoji\n\n${emoji.map(sign => `${text(4)} ${sign}`).join(' ')} ${text(6)}\n`,
  'surrogates.md': () =>
    Buffer.concat([
      Buffer.from(`---\nsubtitle: "Half \\uD83D a pair"\n---\n# Surrogates\n\n${text(6)} &#xD800; ${text(6)} `),
      Buffer.from([0xed, 0xa0, 0x80]),
      Buffer.from(` ${text(6)}\n`)
    ]),
  'empty.md': () => '',
  'title-only.md': () => '# Onlytitle\n'
}

const head = `title: Hostile
type: book
author: Jane Doe
lang: en-GB
date: 2026-01-01
fonts:
  - none.ttf
  - cut.woff2
editions: {email: {body: full}}
`

/** Which of the pictures any edition can show. */
export const shownPictures = new Set(['wide.png', 'high.png', 'dot.png', 'script.svg', 'outside.svg', 'paths.svg'])

/** What the build must tell, as rule, file and line. */
export const expected = [
  'font-invalid hostile/publication.yaml:7',
  'font-invalid hostile/publication.yaml:8',
  'table-too-wide hostile/wide-table.md:7',
  'image-invalid hostile/pictures.md:13',
  'image-invalid hostile/pictures.md:21',
  'svg-unsafe hostile/drawings.md:5',
  'svg-unsafe hostile/drawings.md:9',
  'image-invalid hostile/drawings.md:17',
  'footnote-nested hostile/nested-notes.md:5',
  'glyph-missing hostile/emoji.md:3',
  'front-matter-invalid hostile/surrogates.md:2',
  'text-invalid hostile/surrogates.md:6',
  'text-empty hostile/empty.md:1'
]

/** @returns {Promise<Map<string, string>>} path of each chapter -> its Markdown */
export async function writeHostile(folder) {
  mkdirSync(folder, {recursive: true})
  const put = (name, data) => writeFileSync(join(folder, name), data)
  for (const [name, data] of await hostilePictures()) put(name, data)
  put('none.ttf', 'These are words and no font.\n'.repeat(20))
  put('cut.woff2', Buffer.from('wOF2\0\u0001\0\0'.repeat(60), 'latin1'))
  put('publication.yaml', `${head}main: [${Object.keys(chapters).join(', ')}]\n`)
  const texts = Object.entries(chapters).map(([name, make]) => [name, make()])
  for (const [name, data] of texts) put(name, data)
  return new Map(texts.map(([name, data]) => [name, data.toString('utf8')]))
}
