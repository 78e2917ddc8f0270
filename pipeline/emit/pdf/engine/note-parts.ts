/** A note in two parts, for the pages that share it: lines, with the grounds, rules and pictures that belong to them. */
import type {LayoutPage, PlacedItem} from 'pdfmake/js/LayoutBuilder.js'
import type {NoteBlock} from './footnotes.js'

type Item = LayoutPage['items'][number]

/** Where a thing begins and ends, in points from the top of the note. */
interface Extent {
  readonly top: number
  readonly bottom: number
}

/** A rule so little below a line is that of its row. */
const ruleBelow = 4

/** Height of its first two lines; `undefined`: it has too few to be parted. */
export function smallestPart(block: NoteBlock): number | undefined {
  const ends = lineEnds(block)
  const [, second] = ends
  return ends.length < 4 || second === undefined ? undefined : footOf(block, second)
}

/** A block in two, with two lines or more on either side; nothing here where that cannot be. */
export function splitNote(block: NoteBlock, room: number): readonly [here: NoteBlock | undefined, rest: NoteBlock] {
  const ends = lineEnds(block)
  let count = Math.min(ends.filter(end => end <= room + 0.01).length, ends.length - 2)
  let foot = Infinity
  // What ends with a line may need more room than it: then one line less stands here.
  for (; count >= 2; count--) {
    foot = footOf(block, ends[count - 1] ?? 0)
    if (foot <= room + 0.01) break
  }
  const end = ends[count - 1]
  if (count < 2 || end === undefined) return [undefined, block]
  const here = block.items.flatMap(item => above(item, end, foot))
  const rest = block.items.flatMap(item => below(item, end, foot))
  return [
    {items: here, height: foot},
    {items: rest, height: block.height - foot}
  ]
}

/** Feet of its lines, from the top, in points. */
function lineEnds({items}: NoteBlock): readonly number[] {
  const ends = items.flatMap(item => (item.type === 'line' ? [extentOf(item).bottom] : []))
  return [...new Set(ends.map(end => Math.round(end * 100) / 100))].sort((one, other) => one - other)
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
