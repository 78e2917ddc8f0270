/** A book made by a seeded generator: the same 170,000 words every time, in the shapes that real books have. */
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** mulberry32, by Tommy Ettinger (public domain): small, and the same on every machine. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const onsets = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  'sh',
  'st',
  't',
  'th',
  'tr',
  'v',
  'w',
  ''
]
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'ou', 'ai']
const codas = ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st', 'ck', 'm']

/** @param {{words: number, seed: number}} options */
export function generateBook({words, seed}) {
  const next = random(seed)
  const pick = list => list[Math.floor(next() * list.length)]
  const lexicon = Array.from({length: 12_000}, () =>
    Array.from({length: 1 + Math.floor(next() * next() * 4)}, () => pick(onsets) + pick(vowels) + pick(codas)).join('')
  )
  // Few words are frequent and most are rare, as in every language (Zipf).
  const word = () => lexicon[Math.floor(lexicon.length * next() ** 3)]
  let count = 0
  const sentence = () => {
    const length = 6 + Math.floor(next() * 24)
    count += length
    const list = Array.from({length}, (_, index) => word() + (index > 3 && next() < 0.07 ? ',' : ''))
    list[0] = list[0].charAt(0).toUpperCase() + list[0].slice(1)
    if (next() < 0.08) list[3] = `*${list[3].replace(',', '')}*`
    if (next() < 0.03) list[2] = `\`${list[2].replace(',', '')}\``
    const text = list.join(' ').replace(/,$/, '')
    return next() < 0.12 ? `"${text}."` : `${text}.`
  }
  const paragraph = () => Array.from({length: 3 + Math.floor(next() * 6)}, sentence).join(' ')
  const title = () => Array.from({length: 2 + Math.floor(next() * 4)}, word).join(' ')
  const chapters = []
  while (count < words) {
    const number = chapters.length + 1
    const blocks = [`# ${title()}`]
    const goal = Math.min(words, count + 3400)
    let notes = 0
    while (count < goal) {
      const kind = next()
      if (kind < 0.05) blocks.push(`## ${title()}`)
      else if (kind < 0.09) blocks.push(`> ${paragraph()}`)
      else if (kind < 0.12) blocks.push(Array.from({length: 4}, () => `- ${sentence()}`).join('\n'))
      else if (kind < 0.13)
        blocks.push(
          `| ${word()} | ${word()} | ${word()} |\n| --- | ---: | :-: |\n${Array.from({length: 6}, () => `| ${word()} | ${Math.floor(next() * 900)} | ${word()} |`).join('\n')}`
        )
      else if (kind < 0.19) {
        notes++
        blocks.push(`${paragraph()}[^${notes}]`, `[^${notes}]: ${sentence()}`)
      } else blocks.push(paragraph())
    }
    chapters.push({path: `${String(number).padStart(3, '0')}.md`, text: `${blocks.join('\n\n')}\n`})
  }
  return chapters
}

/** @param {string} folder */
export function writeBook(folder, options) {
  const chapters = generateBook(options)
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    join(folder, 'publication.yaml'),
    'type: book\ntitle: A generated book\nlang: en-GB\ndate: 2026-01-01\nurl: https://example.org/\nauthors: A generator\neditions: {email: {from: A <a@example.org>}}\n'
  )
  for (const {path, text} of chapters) writeFileSync(join(folder, path), text)
}
