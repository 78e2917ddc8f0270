/** What `set` makes of a chapter for the mail: pieces in both forms, so that a letter may end after any of them. Plain data. */
import type {FormulaPicture} from './formulas.js'

export interface EmailPart {
  readonly chapter: string
  /** Blocks of the text, in order. */
  readonly blocks: readonly EmailPiece[]
  /** Notes in order of number, then those never called. */
  readonly notes: readonly EmailNote[]
  /** What stands above the notes. */
  readonly notesHead: Pick<EmailPiece, 'html' | 'text'>
  /** Addresses that the text names by number, in order. */
  readonly links: readonly string[]
  /** Pictures shown, each once. */
  readonly pictures: readonly string[]
  /** Formulas shown, each once. */
  readonly formulas: readonly FormulaPicture[]
}

export interface EmailPiece {
  /** HTML with inline styles, pictures by `pictureName`. */
  readonly html: string
  /** Plain text, wrapped. */
  readonly text: string
  /** Notes called in it, by `identifier`. */
  readonly calls: readonly string[]
  /** Numbers of the addresses that its text names. */
  readonly links: readonly number[]
  /** It announces what follows: a letter does not end with it. */
  readonly leads: boolean
}

export interface EmailNote extends EmailPiece {
  readonly identifier: string
  readonly called: boolean
}

/** What a letter has of a chapter: some of its blocks, and the notes that are called there. */
export interface Extract {
  readonly part: EmailPart
  readonly blocks: readonly EmailPiece[]
  readonly notes: readonly EmailNote[]
}

export function wholeOf(part: EmailPart): Extract {
  return {part, blocks: part.blocks, notes: part.notes}
}

/** Some blocks of a part. Notes that a title calls stand with the first of them, those that nothing calls with the last. */
export function extractOf(part: EmailPart, from: number, to: number): Extract {
  const callsOf = (blocks: readonly EmailPiece[]) => new Set(blocks.flatMap(({calls}) => calls))
  const blocks = part.blocks.slice(from, to)
  const here = callsOf(blocks)
  const anywhere = callsOf(part.blocks)
  const notes = part.notes.filter(({identifier, called}) =>
    anywhere.has(identifier) ? here.has(identifier) : called ? from === 0 : to >= part.blocks.length
  )
  return {part, blocks, notes}
}

export function extractHtml({part, blocks, notes}: Extract): string {
  const below = notes.length === 0 ? [] : [part.notesHead, ...notes]
  return [...blocks, ...below].map(({html}) => html).join('')
}

export function extractText({part, blocks, notes}: Extract): string {
  const below = notes.length === 0 ? [] : [part.notesHead, ...notes]
  return [...blocks, ...below]
    .map(({text}) => text)
    .filter(text => text !== '')
    .join('\n\n')
}

/** Addresses that the text of an extract names, with the numbers it names them by. */
export function extractLinks({part, blocks, notes}: Extract): readonly (readonly [number: number, address: string])[] {
  const named = new Set([...blocks, ...notes].flatMap(({links}) => links))
  return part.links.flatMap((address, index) => (named.has(index + 1) ? [[index + 1, address] as const] : []))
}
