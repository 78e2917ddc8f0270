/**
 * What happens to a letter that is longer than Gmail shows: it ends sooner, with a way to the rest, or goes on in another.
 *
 * A letter ends between blocks, never after a heading, and has the notes that are called in it and its foot.
 */
import type {EmailConfig} from '../../model/config.js'
import type {Letter, LetterText} from './letters.js'
import {extractOf} from './part.js'
import type {EmailPiece} from './part.js'

/** Bytes of HTML that a letter may have. Gmail cuts at 102,400, and services make the addresses of links longer. */
export const mostBytes = 100_000
/** Bytes kept free for the title of a further text, or the way to the rest. */
const spare = 1200

/** Where a letter may end: before a block of one of its texts. */
interface Cut {
  readonly text: number
  readonly block: number
}

/**
 * @param sizeOf bytes of HTML of a letter as it goes out
 * @param bytesOf the same of a piece of it
 * @returns the letter itself where it is short enough, or has nothing to be cut between
 */
export function fitLetter(
  letter: Letter,
  overflow: EmailConfig['overflow'],
  sizeOf: (letter: Letter) => number,
  bytesOf: (piece: Pick<EmailPiece, 'html'>) => number
): readonly Letter[] {
  if (overflow === 'warn' || letter.texts.length === 0 || sizeOf(letter) <= mostBytes) return [letter]
  const bare = {
    ...letter,
    texts: letter.texts.slice(0, 1).map(text => ({...text, extract: extractOf(text.extract.part, 0, 0)}))
  }
  const room = mostBytes - sizeOf(bare) - spare
  const cuts = cutsOf(letter.texts, room, bytesOf)
  const [end] = cuts
  if (!end) return [letter]
  if (overflow === 'truncate') {
    const texts = textsBetween(letter.texts, {text: 0, block: 0}, end)
    return [{...letter, texts, more: letter.texts[end.text]?.head}]
  }
  const ends = [...cuts, {text: letter.texts.length, block: 0}]
  return ends.map((to, index) => ({
    ...letter,
    folder: [letter.folder, String(index + 1)].filter(name => name !== '').join('-'),
    texts: textsBetween(letter.texts, ends[index - 1] ?? {text: 0, block: 0}, to),
    place: {number: index + 1, total: ends.length}
  }))
}

/** Ends of all letters but the last: as much in each as there is room for, at least one block. */
function cutsOf(
  texts: readonly LetterText[],
  room: number,
  bytesOf: (piece: Pick<EmailPiece, 'html'>) => number
): readonly Cut[] {
  const cuts: Cut[] = []
  let used = 0
  let since: Cut = {text: 0, block: 0}
  let noted = new Set<string>()
  for (const [text, {extract}] of texts.entries()) {
    const {blocks, part} = extract
    const notes = new Map(part.notes.map(note => [note.identifier, note]))
    used += text === 0 ? 0 : spare
    noted = new Set()
    for (const [block, piece] of blocks.entries()) {
      const called = piece.calls.filter(identifier => !noted.has(identifier))
      const cost =
        bytesOf(piece) + called.reduce((sum, identifier) => sum + bytesOf(notes.get(identifier) ?? {html: ''}), 0)
      const head = noted.size === 0 && called.length > 0 ? bytesOf(part.notesHead) : 0
      const isFirst = since.text === text && since.block === block
      if (used + cost + head > room && !isFirst) {
        const at = beforeHeadings(texts, {text, block}, since)
        cuts.push(at)
        since = at
        noted = new Set()
        used = blocks.slice(at.block, block).reduce((sum, one) => sum + bytesOf(one), 0)
      }
      for (const identifier of called) noted.add(identifier)
      used += cost + head
    }
  }
  return cuts
}

/** Headings stay with what they announce, unless nothing else is in the letter. */
function beforeHeadings(texts: readonly LetterText[], {text, block}: Cut, since: Cut): Cut {
  const blocks = texts[text]?.extract.blocks ?? []
  let at = block
  while (at > 0 && blocks[at - 1]?.leads === true) at--
  return since.text === text && at <= since.block ? {text, block} : {text, block: at}
}

function textsBetween(texts: readonly LetterText[], from: Cut, to: Cut): readonly LetterText[] {
  return texts.flatMap((text, index): readonly LetterText[] => {
    const {part, blocks} = text.extract
    const start = index < from.text ? blocks.length : index === from.text ? from.block : 0
    const end = index < to.text ? blocks.length : index === to.text ? to.block : 0
    if (start >= end) return []
    return [{...text, extract: extractOf(part, start, end), opens: text.opens && start === 0}]
  })
}
