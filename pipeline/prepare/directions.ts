import {directionOf} from '../language/tag.js'
import {rightToLeftLetter} from '../language/right-to-left.js'
import type {SourceNode} from '../model/source-tree.js'
import {isPhrasing} from './typography/leaves.js'

/**
 * Blocks that take the direction of their words, and the edge where those begin. Titles, captions and cells do not: they keep
 * the edge of what they belong to.
 */
const turning: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'definitionList'])
/** Run from left to right wherever they stand, and say nothing about the words around them. */
const silent: ReadonlySet<string> = new Set(['code', 'inlineCode', 'math', 'inlineMath', 'image', 'media'])

/** What is read of a node's words: whether a letter runs from right to left, and whether there are letters at all. */
interface Letters {
  readonly turned: boolean
  readonly any: boolean
}

/**
 * Within text from right to left, blocks without a letter of that direction run from left to right: the pages of a book that
 * is translated chapter by chapter, a quotation that does not say its language. Else their sentences end at the wrong side.
 * A direction or a language that the author gives stands. Nodes that do not change stay the same objects.
 *
 * Source: UAX #9, 4.3, HL1 (a higher protocol may choose the level of a paragraph).
 */
export function setDirections(nodes: readonly SourceNode[], dir: 'ltr' | 'rtl'): readonly SourceNode[] {
  const read = new Map<SourceNode, Letters>()
  return within(nodes, dir)

  function within(children: readonly SourceNode[], around: 'ltr' | 'rtl'): readonly SourceNode[] {
    let changed = false
    const made = children.map(node => {
      if (node.children === undefined || isPhrasing(node)) return node
      const own = ownDirection(node)
      if (own === undefined && around === 'rtl' && turning.has(node.type)) {
        const {turned, any} = lettersOf(node)
        if (any && !turned) {
          changed = true
          return {...node, dir: 'ltr'}
        }
      }
      const inner = within(node.children, own ?? around)
      if (inner === node.children) return node
      changed = true
      return {...node, children: inner}
    })
    return changed ? made : children
  }

  function lettersOf(node: SourceNode): Letters {
    const known = read.get(node)
    if (known) return known
    const found = silent.has(node.type) ? none : joined(node, (node.children ?? []).map(lettersOf))
    read.set(node, found)
    return found
  }
}

const none: Letters = {turned: false, any: false}

function joined({value}: SourceNode, parts: readonly Letters[]): Letters {
  const own = typeof value === 'string' ? value : ''
  const turned = rightToLeftLetter.test(own) || parts.some(part => part.turned)
  return {turned, any: turned || /\p{L}/u.test(own) || parts.some(part => part.any)}
}

function ownDirection(node: SourceNode): 'ltr' | 'rtl' | undefined {
  const {dir, lang} = node
  if (dir === 'ltr' || dir === 'rtl') return dir
  return typeof lang === 'string' ? directionOf(lang) : undefined
}
