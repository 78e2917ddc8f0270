/**
 * Notes: each for the foot of the page of its call, or in a list at the end of the chapter. Their numbers stand before them and
 * lead back to the first call.
 */
import {numberIn} from '../../language/numerals.js'
import type {Footnote} from '../../model/publication.js'
import type {ListEntry, PdfNode} from './content.js'
import {callName, noteName} from './destinations.js'
import {flow} from './handlers/text-blocks.js'
import {assemble, block} from './made.js'
import {grounded, narrowed} from './state.js'
import type {PdfState} from './state.js'
import {styleOf} from './styled.js'

/** Points of the 6 x 9 page in which numbers stand: one of two figures, and any in a list. */
const room = {foot: 11, long: 15, list: 16} as const

/** A note and the name that its calls bear. */
export function footNote(note: Footnote, state: PdfState): {readonly name: string; readonly node: PdfNode} {
  const {geometry, name} = state.chapter
  const inset = ((note.number ?? 0) > 99 ? room.long : room.foot) * geometry.factor
  return {name: noteName(name, note.identifier), node: {ul: [entry(note, inset, state)], inset, style: 'note'}}
}

/** The list at the end of the chapter, with its heading; nothing without notes. */
export function endNotes(footnotes: readonly Footnote[], state: PdfState): readonly PdfNode[] {
  if (footnotes.length === 0) return []
  const {geometry, strings} = state.chapter
  const inset = room.list * geometry.factor
  const ul = footnotes.map((note, index) => ({
    ...entry(note, inset, state),
    tag: {type: 'Note' as const, id: noteName(state.chapter.name, note.identifier)},
    ...(index > 0 && {gap: 2})
  }))
  const head: PdfNode = {text: strings.notes, style: 'h3', tag: {type: 'H2'}, keep: true, gap: 2 * geometry.leading}
  const [made] = assemble([block({ul, inset, style: 'note'})], {indent: 0, grid: false})
  return made ? [head, {...made, gap: geometry.leading / 2}] : []
}

function entry(note: Footnote, inset: number, state: PdfState): ListEntry {
  const {geometry, colours, lang, name, waiting, glyphs} = state.chapter
  const inside = narrowed(grounded(state, styleOf('note', state)), inset)
  waiting.push(noteName(name, note.identifier))
  const stack = flow(note.children, inside)
  const number = note.number === undefined ? '' : numberIn(lang, note.number)
  const back = note.calls > 0 ? {goTo: callName(name, note.identifier, 1)} : {}
  const label = {font: 'label', bold: true, features: []} as const
  const look = {...label, fontSize: 7 * geometry.factor, color: colours.accent, ...back}
  const marker = number === '' ? [] : glyphs.fit(number, look, undefined)
  return {
    stack: stack.length > 0 ? stack : [{text: ' '}],
    whole: 5 * inside.ground.leading,
    ...(marker.length > 0 && {marker})
  }
}
