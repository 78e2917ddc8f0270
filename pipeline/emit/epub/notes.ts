/** The texts of notes as reading systems know to pop them up. */
import {numberIn} from '../../language/numerals.js'
import {fill} from '../../language/strings.js'
import type {Footnote} from '../../model/publication.js'
import {plainText} from '../../tree/text.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {EpubState} from './state.js'

/** Kobo pops up no more than this many characters; a longer note is a place to go to, and not marked as a pop-up. */
const longest = 5000

/**
 * One note: a `div`, since Adobe's engine finds no id on an `aside`, beginning with its number, which leads back to the
 * first call. A back-link at the end would be merged into the pop-up on Kindles, and its arrow has no glyph on Kobos.
 *
 * A note that is never called in this edition has no number to go back from.
 */
function noteElement(note: Footnote, state: EpubState): HastNode {
  const [call] = state.calls.get(note.identifier) ?? []
  const popup = call !== undefined && plainText(note.children).length <= longest
  const semantics = popup ? {'epub:type': 'footnote', role: 'doc-footnote'} : {}
  const number = numberNodes(note, call, state)
  const [first, ...rest] = state.walk(note.children)
  const led = first?.type === 'element' && first.tagName === 'p'
  return h('div', {id: state.noteId(note.identifier), className: ['note'], ...semantics}, [
    ...(led
      ? [{...first, children: [...number, ...first.children]}, ...rest]
      : [number.length > 0 ? h('p', {}, number) : undefined, first, ...rest])
  ])
}

function numberNodes({number}: Footnote, call: string | undefined, state: EpubState): HastNode[] {
  if (number === undefined) return []
  const written = numberIn(state.chapter?.lang ?? state.publication.config.lang, number)
  if (call === undefined) return [h('span', {className: ['note-number']}, written), text(' ')]
  const label = fill(state.strings.backToReference, written)
  const href = state.late({kind: 'id', id: call})
  // The visible number is part of the name, so that who says what they see is understood (WCAG 2.2, 2.5.3).
  return [h('a', {href, className: ['note-number'], role: 'doc-backlink', title: label}, written), text(' ')]
}

/** The list at the end of a file. */
export function notesElement(notes: readonly Footnote[], state: EpubState): HastNode | undefined {
  if (notes.length === 0) return undefined
  return h(
    'div',
    {className: ['notes']},
    notes.map(note => noteElement(note, state))
  )
}
