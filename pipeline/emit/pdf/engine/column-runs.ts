/** What stands across the columns parts the text into runs. */
import type {LaidNode} from './laid-node.js'

export interface Run {
  readonly across: boolean
  readonly blocks: readonly LaidNode[]
  /** It begins on a page of its own. */
  readonly anew: boolean
}

/**
 * What leads to a block that stands across stands there with it: a heading is not left behind in a column. A figure that may
 * move is no end of a run, nor is what has a page of its own.
 */
export function runsOf(stack: readonly LaidNode[]): readonly Run[] {
  const runs: (Run & {blocks: LaidNode[]})[] = []
  for (const node of stack) {
    const last = runs.at(-1)
    const announced = last?.blocks.at(-1)?.keep === true
    const across = node.across === true && !(last && !announced && isFigure(node))
    if (last && node.start === undefined && (last.across === across || node.turned)) {
      last.blocks.push(node)
      continue
    }
    const leading: LaidNode[] = []
    while (across && last && !last.across && last.blocks.at(-1)?.keep) leading.unshift(...last.blocks.splice(-1))
    runs.push({across, blocks: [...leading, node], anew: node.start !== undefined && runs.length > 0})
  }
  return runs.filter(({blocks}) => blocks.length > 0)
}

/** A picture or a table that is not parted, with its caption. */
export function isFigure({across, turned, start, float, unbreakable, stack}: LaidNode): boolean {
  if (!across || turned || start !== undefined) return false
  return float === true || unbreakable === true || stack?.at(-1)?.unbreakable === true
}
