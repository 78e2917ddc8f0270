/** A note in two parts, for the pages that share it: lines, with the grounds, rules and pictures that belong to them. */
import type {LayoutPage, PlacedItem} from 'pdfmake/js/LayoutBuilder.js'
import type {StructureElement} from '../structure/element.js'
import {BookLine} from './book-line.js'
import type {NoteBlock} from './footnotes.js'

type Item = LayoutPage['items'][number]

/** Where a thing begins and ends, in points from the top of the note. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A rule so little below a line is that of its row. */
const ruleBelow = 4

/** Height of the fewest lines that may stand by themselves; `undefined`: it has too few to be parted. */
export function smallestPart(block: NoteBlock): number | undefined {
  const [end] = cuts(block)
  return end === undefined ? undefined : footOf(block, end)
}

/** A block in two, with two lines or more on either side; nothing here where that cannot be. */
export function splitNote(block: NoteBlock, room: number): readonly [here: NoteBlock | undefined, rest: NoteBlock] {
  let end: number | undefined
  let foot = Infinity
  // What ends with a line may need more room than it: then fewer lines stand here.
  for (const cut of [...cuts(block)].reverse()) {
    if (cut > room + 0.01) continue
    foot = footOf(block, cut)
    if (foot > room + 0.01) continue
    end = cut
    break
  }
  if (end === undefined) return [undefined, block]
  const here = block.items.flatMap(item => above(item, end, foot))
  const rest = block.items.flatMap(item => below(item, end, foot))
  return [
    {items: here, height: foot},
    {items: rest, height: block.height - foot}
  ]
}

/** Feet of the lines after which it may be parted: two or more stay together on either side, and so do those of each paragraph. */
function cuts({items}: NoteBlock): readonly number[] {
  const all = new Set<number>()
  const paragraphs = new Map<StructureElement, Set<number>>()
  for (const item of items) {
    if (item.type !== 'line') continue
    const end = Math.round(extentOf(item).bottom * 100) / 100
    all.add(end)
    const element = item.item instanceof BookLine ? item.item.element : undefined
    if (!element) continue
    const ends = paragraphs.get(element)
    if (ends) ends.add(end)
    else paragraphs.set(element, new Set([end]))
  }
  const ends = [...all].sort((one, other) => one - other)
  const barred = new Set([...paragraphs.values()].flatMap(lonely))
  return ends.slice(1, -2).filter(end => !barred.has(end))
}

/** After the first line of a paragraph, or before its last, the other would stand alone. */
function lonely(paragraph: ReadonlySet<number>): readonly number[] {
  const ends = [...paragraph].sort((one, other) => one - other)
  return ends.length < 2 ? [] : [...ends.slice(0, 1), ...ends.slice(-2, -1)]
}

/** Where the note is cut below a line: under the ground and the rule that end with it, not through a ground that goes on. */
function footOf({items}: NoteBlock, end: number): number {
  const next = Math.min(...items.flatMap(item => (item.type === 'line' ? startBelow(item, end) : [])))
  let foot = end
  for (const item of items) {
    const {top, bottom} = extentOf(item)
    if (item.type !== 'line' && top < end + ruleBelow && bottom <= next + 0.05) foot = Math.max(foot, bottom)
  }
  return foot
}

function startBelow(item: Item, end: number): readonly number[] {
  const {top, bottom} = extentOf(item)
  return bottom > end + 0.05 ? [top] : []
}

function above(item: Item, end: number, foot: number): readonly Item[] {
  const {top, bottom} = extentOf(item)
  if (bottom <= foot + 0.05) return [item]
  return isGround(item) && top < end ? [{...item, item: {...item.item, h: foot - top}}] : []
}

function below(item: Item, end: number, foot: number): readonly Item[] {
  const {top, bottom} = extentOf(item)
  if (bottom <= foot + 0.05) return []
  const {type, item: thing} = item
  if (isGround(item) && top < end) return [{type, item: {...thing, y: 0, h: bottom - foot}}]
  return [{type, item: raised(thing, foot)}]
}

/** A rectangle, which may be cut. */
function isGround({type, item}: Item): boolean {
  return type === 'vector' && item.h !== undefined
}

function extentOf({type, item}: Item): Extent {
  const {y = 0, y1, y2, h, _height} = item
  if (y1 !== undefined && y2 !== undefined) return {top: Math.min(y1, y2), bottom: Math.max(y1, y2)}
  return {top: y, bottom: y + (type === 'line' ? (item.getHeight?.() ?? 0) : (h ?? _height ?? 0))}
}

function raised(thing: PlacedItem, by: number): PlacedItem {
  const copy = thing.clone?.() ?? {...thing}
  const {y, y1, y2} = copy
  if (y1 !== undefined && y2 !== undefined) return Object.assign(copy, {y1: y1 - by, y2: y2 - by})
  copy.y = (y ?? 0) - by
  return copy
}
