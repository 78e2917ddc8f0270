/**
 * npm run bench -- book.md --lines [--lang de]
 *
 * How well the paragraphs of a text are set, justified to 312 points at 10.5 points: how wide the spaces are, how many lines end
 * in a hyphen, how many rivers run through them; and what it costs, beside plain pdfmake on the same paragraphs. Lengths of
 * spaces are in units of the face's own space.
 */
import {createRequire} from 'node:module'
import {readFileSync} from 'node:fs'

const require = createRequire(import.meta.url)
const measure = 312
const size = 10.5
/** A space that a river runs through, and how much of it must lie under the one above. */
const wide = 1.25
const overlap = 0.5

export async function benchLines(path, lang) {
  const {faceOpener} = await import('../../lib/fonts/face.js')
  const {fontFile} = await import('../../lib/fonts/files.js')
  const {setParagraph} = await import('../../lib/emit/pdf/typeset/paragraph.js')
  const {createWordBook} = await import('../../lib/emit/pdf/typeset/words.js')
  const {createHyphenation} = await import('../../lib/language/hyphenation/by-language.js')
  const {plainHyphenation} = await import('../../lib/language/hyphenation/wish.js')
  const patterns = name =>
    readFileSync(new URL(`../../templates/hyphenation/hyph-${name}.tex`, import.meta.url), 'utf8')
  const font = fontFile({family: 'text', weight: 400, italic: false})
  const face = (await faceOpener())('text', new Uint8Array(readFileSync(font)))
  const look = {face, size, features: ['onum'], hyphenate: createHyphenation(patterns)(lang, plainHyphenation)}
  const setting = {
    measure,
    alignment: 'justify',
    indent: 0,
    hang: 0,
    anew: 0,
    preserve: false,
    hanging: true,
    expansion: 0.02,
    direction: 'ltr'
  }
  const texts = paragraphsOf(readFileSync(path, 'utf8'))
  const natural = (face.shape(' ').width * size) / 1000
  for (const pass of ['cold', 'warm']) {
    const book = createWordBook()
    const started = process.cpuUsage()
    const paragraphs = texts.map(text => setParagraph([{text, look}], setting, book))
    const spent = cpuSince(started)
    if (pass === 'warm') report(paragraphs, natural)
    console.log(`${pass.padEnd(5)} ${spent.toFixed(0)} ms of CPU for ${texts.length} paragraphs`)
  }
  for (const [name, mean, over15, over2] of others) {
    console.log(
      `${name.padEnd(13)} mean space ${mean}; over 1.5: ${over15} %, over 2: ${over2} % (measured once, in English)`
    )
  }
  console.log(`plain pdfmake, to pages and a file: ${(await plain(texts, font)).toFixed(0)} ms of CPU`)
}

/** Measured once, on a book of 60,000 words in English, with what each of them does by itself: mean space, % over 1.5, % over 2. */
const others = [
  ['Typst 0.15.2', 1.21, 18.5, 2.1],
  ['XeLaTeX', 1.23, 17.9, 2.1],
  ['plain pdfmake', 1.64, 48.4, 19.6]
]

/** Prose only: what is justified in a book. */
function paragraphsOf(text) {
  return text
    .replace(/```[^]*?```/g, '')
    .split(/\n\n+/)
    .filter(one => one.length > 200 && !/^(?:[#>*|\-\d`<]|\t| {4})/.test(one))
    .map(one =>
      one
        .replace(/\s+/g, ' ')
        .replace(/[*_]/g, '')
        .replace(/"(?=\w)/g, '“')
        .replace(/"/g, '”')
    )
}

function report(paragraphs, natural) {
  const found = {lines: 0, over15: 0, over2: 0, hyphens: 0, ladders: 0, rivers: 0, sum: 0}
  for (const lines of paragraphs) {
    let run = 0
    let above = [[], []]
    for (const [index, line] of lines.entries()) {
      found.lines++
      const spaces = index === lines.length - 1 ? [] : spacesOf(line)
      const ratio = (spaces[0]?.width ?? natural) / natural
      found.sum += ratio
      if (ratio > 1.5) found.over15++
      if (ratio > 2) found.over2++
      run = line.runs.some(({hyphen}) => hyphen) ? run + 1 : 0
      if (run > 0) found.hyphens++
      if (run > 2) found.ladders++
      const broad = spaces.filter(({width}) => width > wide * natural)
      const under = (lower, upper) =>
        Math.min(lower.x + lower.width, upper.x + upper.width) - Math.max(lower.x, upper.x) > overlap * natural
      const [last, before] = above
      found.rivers += broad.filter(space =>
        last.some(one => under(space, one) && before.some(other => under(one, other)))
      ).length
      above = [broad, last]
    }
  }
  const share = count => `${((100 * count) / found.lines).toFixed(2)} %`
  console.log(`lines ${found.lines}, mean space ${(found.sum / found.lines).toFixed(3)}`)
  console.log(`spaces over 1.5: ${share(found.over15)}, over 2: ${share(found.over2)}`)
  console.log(`hyphens ${share(found.hyphens)}, three and more in a row ${found.ladders}`)
  console.log(`rivers ${((1000 * found.rivers) / found.lines).toFixed(1)} in 1000 lines`)
}

function spacesOf({runs}) {
  return runs.flatMap(({x, parts, widths}) => {
    let at = x
    return parts.flatMap((part, index) => {
      const from = at
      at += widths[index]
      return part === 'space' ? [{x: from, width: widths[index]}] : []
    })
  })
}

async function plain(texts, font) {
  const pdfmake = require('pdfmake')
  pdfmake.setFonts({Text: {normal: font, bold: font, italics: font, bolditalics: font}})
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  const started = process.cpuUsage()
  const document = pdfmake.createPdf({
    pageSize: {width: 432, height: 648},
    pageMargins: [54, 60, 66, 70],
    content: texts.map(text => ({text, alignment: 'justify'})),
    defaultStyle: {font: 'Text', fontSize: size, lineHeight: 1.1}
  })
  await document.getBuffer()
  return cpuSince(started)
}

function cpuSince(started) {
  const {user, system} = process.cpuUsage(started)
  return (user + system) / 1000
}
