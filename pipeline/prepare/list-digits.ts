import {askedNumerals, numeralsFor, withNumerals} from '../language/numerals.js'
import type {SourceNode} from '../model/source-tree.js'
import {isPhrasing} from './typography/leaves.js'

/**
 * Give ordered lists the digits of their language: those of the chapter, or of a block in another language that they stand
 * in. Digits that the publication or the chapter asks for are kept in such blocks too. Lists in the digits of Europe, and
 * nodes without such lists, stay the same objects.
 */
export function setListDigits(nodes: readonly SourceNode[], lang: string): readonly SourceNode[] {
  const asked = askedNumerals(lang)
  return within(nodes, lang)

  function within(children: readonly SourceNode[], around: string): readonly SourceNode[] {
    let changed = false
    const made = children.map(node => {
      if (node.children === undefined || isPhrasing(node)) return node
      // A code block's `lang` is that of its program; it has no children.
      const own = node['lang']
      const inside = typeof own === 'string' && own !== around ? withNumerals(own, askedNumerals(own) ?? asked) : around
      const inner = within(node.children, inside)
      const numerals = node.type === 'list' && node['ordered'] === true ? numeralsFor(inside) : 'latn'
      if (inner === node.children && numerals === 'latn') return node
      changed = true
      return {...node, children: inner, ...(numerals === 'latn' ? undefined : {numerals})}
    })
    return changed ? made : children
  }
}
