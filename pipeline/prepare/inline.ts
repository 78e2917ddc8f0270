import type {Phrasing} from '../model/nodes.js'
import type {Inline} from '../model/publication.js'
import {plainText} from '../tree/text.js'
import type {FormulaWords} from '../tree/text.js'

/** @param formula formulas in characters, where they are known; else they are TeX */
export function inlineOf(children: readonly Phrasing[], formula?: FormulaWords): Inline {
  return {text: plainText(children, formula).replace(/\s+/g, ' ').trim(), children}
}

/** A title as it stands in contents and running heads: without notes, links, anchors, pictures and line breaks. */
export function bareInline(children: readonly Phrasing[]): Inline {
  return inlineOf(bare(children))
}

function bare(nodes: readonly Phrasing[]): readonly Phrasing[] {
  return nodes.flatMap((node): readonly Phrasing[] => {
    switch (node.type) {
      case 'footnoteReference':
      case 'indexMark':
        return []
      case 'break':
        return [{type: 'text', value: ' '}]
      case 'image':
        return node.alt === '' ? [] : [{type: 'text', value: node.alt}]
      case 'link':
      case 'crossReference':
        return bare(node.children)
      case 'span': {
        if (node.children.length === 0) return []
        return [{...node, identifier: undefined, children: bare(node.children)}]
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'superscript':
      case 'subscript':
        return [{...node, children: bare(node.children)}]
      default:
        return [node]
    }
  })
}
