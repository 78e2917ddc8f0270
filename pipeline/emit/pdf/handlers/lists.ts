/** Lists: numbers, bullets, tasks; terms and definitions. */
import {listCounter} from '../../../language/list-counter.js'
import type {List, ListItem, NodeOf} from '../../../model/nodes.js'
import {calloutMark} from '../../../tree/code-lines.js'
import {itemNumbers} from '../../../tree/item-numbers.js'
import {plainText} from '../../../tree/text.js'
import type {ListEntry, Look, PdfNode, Span} from '../content.js'
import {assemble, block, spansOf, textOf} from '../made.js'
import type {Made} from '../made.js'
import {indents, narrowed, room, words} from '../state.js'
import type {PdfState} from '../state.js'
import type {ListNumbering} from '../structure/tag.js'
import {flow} from './text-blocks.js'

export function list(node: List, state: PdfState): readonly Made[] {
  const {geometry, ruler} = state.chapter
  const items = {...state, grid: false, listed: true}
  const numbers = itemNumbers(node)
  const markers = node.children.map((item, index) => markerText(node, item, numbers[index] ?? 1))
  const widest = Math.max(...markers.map(marker => ruler.width(marker, items.ground, items.ground.fontSize)))
  const inset = room(state, Math.max(14 * geometry.factor, widest + 4))
  const inside = narrowed(items, inset)
  const ul = node.children.map((item, index) => {
    const entry = listEntry(item, markers[index] ?? '', inside, node.callouts ? calloutLook(state) : {})
    const apart = index > 0 && node.spread ? {gap: 4} : {}
    return {...entry, ...apart, ...(staysWithNext(node.children, index, inside) && {keep: true})}
  })
  return [block({ul, inset, tag: {type: 'L', numbering: numberingOf(node)}}, state.listed ? 0 : geometry.leading / 2)]
}

/** No item of one line stands alone at the foot of a page, nor the last one at the head of the next. */
function staysWithNext(items: readonly ListItem[], index: number, state: PdfState): boolean {
  const [item, next] = items.slice(index, index + 2)
  if (!item || !next) return false
  const lines = linesOf(item, state)
  return (index === 0 && lines <= 1) || (index === items.length - 2 && lines <= 3 && linesOf(next, state) === 1)
}

/** About how many lines an item has that is nothing but words; else no number. */
function linesOf({children}: ListItem, {chapter: {ruler}, ground, measure}: PdfState): number {
  return children.reduce((sum, child) => {
    if (child.type !== 'paragraph') return Number.NaN
    return sum + Math.max(1, Math.ceil(ruler.width(plainText(child.children), ground, ground.fontSize) / measure))
  }, 0)
}

function numberingOf({ordered, marker, children}: List): ListNumbering {
  if (!ordered) return children.some(({checked}) => checked !== undefined) ? 'None' : 'Disc'
  switch (marker) {
    case 'lower-alpha':
      return 'LowerAlpha'
    case 'upper-alpha':
      return 'UpperAlpha'
    case 'lower-roman':
      return 'LowerRoman'
    case 'upper-roman':
      return 'UpperRoman'
    default:
      return 'Decimal'
  }
}

function markerText(list: List, item: ListItem, ordinal: number): string {
  // ☐ and ☑ are in the text face; a box takes the place of a bullet, and stands after a number.
  const box = item.checked === undefined ? undefined : item.checked ? '\u2611' : '\u2610'
  if (!list.ordered) return box ?? '\u2022'
  const counter = listCounter(ordinal, list)
  const number = list.callouts ? calloutMark(counter) : `${counter}.`
  return box === undefined ? number : `${number} ${box}`
}

/** As the marks in the code above. */
function calloutLook({chapter}: PdfState): Look {
  return {font: 'label', bold: true, color: chapter.colours.accent}
}

function listEntry(item: ListItem, text: string, state: PdfState, look: Look): ListEntry {
  const marker = markerSpans(text, state, look)
  const stack = flow(item.children, state)
  // The marker stands beside the first line; what has none is given an empty one.
  const led: readonly PdfNode[] = beginsWithWords(stack[0])
    ? stack
    : [{text: ' ', leading: state.ground.leading, tag: {type: 'Artifact'}}, ...stack]
  return {stack: led, tag: {type: 'LI'}, ...(marker.length > 0 && {marker})}
}

function beginsWithWords(node: PdfNode | undefined): boolean {
  if (!node) return false
  if ('text' in node) return true
  if ('stack' in node) return beginsWithWords(node.stack[0])
  return 'ul' in node && node.ul.length > 0
}

function markerSpans(text: string, state: PdfState, look: Look): readonly Span[] {
  return words(text, {...state, look, chapter: {...state.chapter, waiting: []}})
}

/** An item outside a list: its blocks. */
export function listItem(node: ListItem, state: PdfState): readonly Made[] {
  return [block({stack: flow(node.children, state)})]
}

export function definitionList(node: NodeOf<'definitionList'>, state: PdfState): readonly Made[] {
  const inside = state.grid ? {...state, grid: false} : state
  const stack = assemble(state.walk(node.children, inside), {indent: 0, grid: false})
  const tag = {type: 'L', numbering: 'Description'} as const
  return [block({stack: definitionItems(stack), tag}, state.chapter.geometry.leading / 2)]
}

/** A term, or several, with what is said of it. */
function definitionItems(nodes: readonly PdfNode[]): readonly PdfNode[] {
  const items: PdfNode[][] = []
  let last: PdfNode | undefined
  for (const node of nodes) {
    const open = items.at(-1)
    if (open && !(node.tag?.type === 'Lbl' && last?.tag?.type !== 'Lbl')) open.push(node)
    else items.push([node])
    last = node
  }
  return items.map(stack => ({stack, tag: {type: 'LI'}}))
}

export function definitionTerm(node: NodeOf<'definitionTerm'>, state: PdfState): readonly Made[] {
  const spans = spansOf(state.walk(node.children, {...state, look: {...state.look, bold: true}}))
  return [block({text: textOf(spans), keep: true, tag: {type: 'Lbl'}}, 4, 0)]
}

export function definitionDescription(node: NodeOf<'definitionDescription'>, state: PdfState): readonly Made[] {
  const inset = room(state, 14)
  return [
    block({stack: flow(node.children, narrowed(state, inset)), margin: indents(state, inset, 0), tag: {type: 'LBody'}})
  ]
}
