/** Titles outside their chapter: stress and code are kept, links and note calls are not. */
import type {PreparedNode} from '../../../model/nodes.js'
import type {Look, Span} from '../content.js'
import type {Glyphs} from '../glyphs.js'

export type Words = (nodes: readonly PreparedNode[], ground: Look) => readonly Span[]

export function createWords(glyphs: Glyphs): Words {
  const visit = (nodes: readonly PreparedNode[], look: Look, ground: Look): Span[] =>
    nodes.flatMap(node => {
      switch (node.type) {
        case 'footnoteReference':
        case 'indexMark':
          return []
        case 'break':
          return [{text: ' '}]
        case 'image':
          return glyphs.fit(node.alt, {...ground, ...look}, undefined)
        case 'emphasis':
          return visit(node.children, {...look, italics: (look.italics ?? ground.italics) !== true}, ground)
        case 'strong':
          return visit(node.children, {...look, bold: true}, ground)
        default:
          if ('children' in node) return visit(node.children, look, ground)
          return 'value' in node ? glyphs.fit(node.value, {...ground, ...look}, undefined) : []
      }
    })
  return (nodes, ground) => visit(nodes, {}, ground)
}
