/**
 * Notes: one list at the end of the article, each note once. The style sheet lifts the same items into the margin of a
 * wide screen, the script shows them over the text of a narrow one; without both they are endnotes with back-links.
 *
 * Source: DPUB-ARIA 1.1 for the roles (`doc-endnote` is deprecated: items are plain `li`); HTML Standard, popover.
 */
import type {Footnote} from '../../model/publication.js'
import type {FootnoteReference} from '../../model/nodes.js'
import {numberIn, numeralsFor} from '../../language/numerals.js'
import {fill} from '../../language/strings.js'
import type {Strings} from '../../language/strings.js'
import {digitsClass} from '../hast/digits.js'
import {h, text} from '../hast/element.js'
import type {Element} from 'hast'
import type {HastNode} from '../hast/element.js'
import {siteFragment, siteNote} from '../../publication/site.js'

/** Places of the chapter's notes in its list, from 1: ids are made of these, since numbers may not begin at 1. */
export function notePlaces(notes: readonly Footnote[]): ReadonlyMap<string, number> {
  return new Map(notes.map((note, index) => [note.identifier, index + 1]))
}

export function noteCall(node: FootnoteReference, places: ReadonlyMap<string, number>, lang: string): HastNode {
  const place = places.get(node.note)
  if (place === undefined) throw new Error(`a call of a note the chapter does not have: ${node.note}`)
  const properties = {href: siteFragment(siteNote(place)), id: callId(place, node.call), role: 'doc-noteref'}
  return h('sup', {className: ['ref']}, h('a', properties, numberIn(lang, node.number)))
}

/** The list; notes nobody calls follow it without number. `undefined`: the chapter has no notes. */
export function notesSection(
  notes: readonly Footnote[],
  lang: string,
  strings: Strings,
  walk: (nodes: Footnote['children']) => HastNode[]
): Element | undefined {
  if (notes.length === 0) return undefined
  const called = notes.filter(note => note.number !== undefined)
  const uncalled = notes.filter(note => note.number === undefined)
  const places = notePlaces(notes)
  const items = called.map(note => noteItem(note, places.get(note.identifier) ?? 0, lang, strings, walk(note.children)))
  const [first] = called
  const digits = digitsClass(numeralsFor(lang))
  const start = first?.number === undefined || first.number === 1 ? undefined : first.number
  return h('section', {className: ['notes'], role: 'doc-endnotes', ariaLabelledBy: ['page-notes']}, [
    h('h2', {id: 'page-notes'}, strings.notes),
    items.length > 0 ? h('ol', {start, className: digits === undefined ? undefined : [digits]}, items) : undefined,
    uncalled.length > 0
      ? h(
          'ul',
          {},
          uncalled.map(note => h('li', {}, walk(note.children)))
        )
      : undefined
  ])
}

function noteItem(
  note: Footnote,
  place: number,
  lang: string,
  strings: Strings,
  content: readonly HastNode[]
): HastNode {
  const number = numberIn(lang, note.number ?? place)
  const links = Array.from({length: note.calls}, (_, index) => {
    const call = index + 1
    const name = fill(strings.backToReference, call === 1 ? number : `${number} (${numberIn(lang, call)})`)
    const properties = {
      href: siteFragment(callId(place, call)),
      className: ['back'],
      role: 'doc-backlink',
      ariaLabel: name
    }
    // U+FE0E: as a letter, not as a coloured picture. It keeps to the last word: no line of arrows alone.
    // Its number stands beside it: the name of the link says it already, and in other words than the eye sees.
    const which = call === 1 ? [] : [h('sup', {ariaHidden: 'true'}, numberIn(lang, call))]
    return [text('\u{A0}'), h('a', properties, ['↩\u{FE0E}']), ...which]
  }).flat()
  const last = content.at(-1)
  const body =
    last?.type === 'element' && last.tagName === 'p'
      ? [...content.slice(0, -1), {...last, children: [...last.children, ...links]}]
      : [...content, h('p', {}, links)]
  return h(
    'li',
    {id: siteNote(place)},
    h('div', {className: ['note-body'], id: `${siteNote(place)}-text`, popover: ''}, body)
  )
}

function callId(place: number, call: number): string {
  return call === 1 ? `call-${place}` : `call-${place}-${call}`
}

/** Two short rules a note, shared by all pages: which call an item of the margin is anchored to. */
export function anchorRules(count: number): string {
  let rules = ''
  for (let place = 1; place <= count; place++) {
    rules += `#call-${place}{anchor-name:--c${place}}#${siteNote(place)}{position-anchor:--c${place}}`
  }
  return count === 0 ? '' : `@layer notes{@media screen and (min-width:72rem){${rules}}}\n`
}
