import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'
import {replaceEach} from '../tree/rewrite.js'
import {depthOf, says} from './heading-list.js'

/** A heading without words is no heading; a picture or an anchor in it stays. Reports `heading-empty`. */
export function dropEmptyHeadings(nodes: readonly SourceNode[], diagnostics: Diagnostics): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    if (node.type === 'heading') {
      const children = node.children ?? []
      if (children.some(says) && !children.every(child => child.type === 'image')) return node
      if (children.some(child => child.type === 'image' && child['alt'])) return node
      diagnostics.report('heading-empty', node, {})
      return children.length === 0 ? [] : {type: 'paragraph', children, position: node.position}
    }
    if (!node.children || node.type === 'paragraph' || node.type === 'table') return node
    const children = dropEmptyHeadings(node.children, diagnostics)
    return children === node.children ? node : {...node, children}
  })
}

interface Open {
  readonly source: number
  readonly printed: number
}

/**
 * Heading levels as they are printed: under the title (level 1) sections begin at 2, and no level is left out.
 *
 * A gap is closed up and reported as `heading-skip`, with the levels that were typed. Headings in quotes, lists and the like
 * are numbered from the level of the section they stand in, without a message: their levels are those of what is quoted.
 *
 * @param above typed level of what stands before the first heading: the title's
 */
export function settleLevels(
  nodes: readonly SourceNode[],
  above: number,
  diagnostics: Diagnostics
): readonly SourceNode[] {
  return settle(nodes, 1, above, diagnostics)
}

function settle(
  nodes: readonly SourceNode[],
  base: number,
  above: number,
  diagnostics: Diagnostics | undefined
): readonly SourceNode[] {
  const open: Open[] = []
  let last = above
  const level = (list: readonly SourceNode[], own: boolean): readonly SourceNode[] =>
    replaceEach(list, node => {
      if (node.type === 'heading' && own) {
        const source = depthOf(node)
        if (source > last + 1) diagnostics?.report('heading-skip', node, {from: last, to: source})
        last = source
        while ((open.at(-1)?.source ?? 0) >= source) open.pop()
        const printed = Math.min(6, (open.at(-1)?.printed ?? base) + 1)
        open.push({source, printed})
        return printed === source ? node : {...node, depth: printed}
      }
      if (!node.children || node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return node
      const children =
        node.type === 'block' && own
          ? level(node.children, true)
          : settle(node.children, Math.min(5, open.at(-1)?.printed ?? base), 0, undefined)
      return children === node.children ? node : {...node, children}
    })
  return level(nodes, true)
}
