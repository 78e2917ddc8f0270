/**
 * Which columns of a table keep their words whole in an e-book. A page that is wider than the screen is cut off, so columns may
 * break words; but a narrow one beside a wide one is then a ladder of syllables, and a first column is what a reader looks for.
 */
import type {Table} from '../../model/nodes.js'
import {gridOf} from '../../tree/table-grid.js'
import {plainText} from '../../tree/text.js'

/** Characters that a line of cells holds, at the reading system's own size of letters: on 360 pixels and on 640. */
const room = {narrow: 42, wide: 78}
/** A table of more than six columns has smaller letters. */
const dense = 1.24
/** Characters: what the padding of a column takes, and the least that a column of parted words is wide. */
const padding = 1.3
const least = 5

/**
 * The columns whose words may be broken, on screens of any width or on narrow ones alone. The first is kept whole before others,
 * then the one with the shortest words.
 */
export function partedColumns(table: Table): ReadonlyMap<number, 'parted' | 'parted-narrow'> {
  const {rows, columns} = gridOf(table)
  const longest = Array.from({length: columns}, () => 0)
  for (const row of rows) {
    for (const [column, {node, colspan}] of row.entries()) {
      if (!node || colspan > 1) continue
      longest[column] = Math.max(longest[column] ?? 0, longestWord(plainText(node.children)))
    }
  }
  const [first, ...others] = longest.map((width, column) => ({width, column}))
  const order = [...(first ? [first] : []), ...others.sort((one, two) => one.width - two.width)]
  const onAny = overfull(order, room.wide)
  return new Map(
    overfull(order, room.narrow).map(column => [column, onAny.includes(column) ? 'parted' : 'parted-narrow'])
  )
}

interface Column {
  readonly column: number
  readonly width: number
}

function overfull(order: readonly Column[], characters: number): readonly number[] {
  let left = characters * (order.length > 6 ? dense : 1) - order.length * (padding + least)
  return order.flatMap(({width, column}) => {
    const more = Math.max(0, width - least)
    if (more > left) return [column]
    left -= more
    return []
  })
}

/** Lines may end at spaces, after hyphens, and between characters of scripts without spaces. */
const ends =
  /[\s\u200b\u00ad\u2010\u2013\u2014-]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

function longestWord(text: string): number {
  return text.split(ends).reduce((most, word) => Math.max(most, word.length), 0)
}
