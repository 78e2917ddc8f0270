/** The start of a text that stands for all of it: in feeds and letters that ask for an excerpt. */
import type {PreparedNode} from '../model/nodes.js'
import type {PreparedChapter} from '../model/publication.js'

/** Up to the mark that its author set, else to the end of the first paragraph; with the notes that are called there. */
export function excerptOf(chapter: PreparedChapter): PreparedChapter {
  const first = chapter.children.findIndex(({type}) => type === 'paragraph')
  const children = chapter.children.slice(0, chapter.excerpt ?? first + 1)
  const called = callsIn(children)
  return {...chapter, children, footnotes: chapter.footnotes.filter(({identifier}) => called.has(identifier))}
}

/** Notes that are called in the nodes. */
export function callsIn(nodes: readonly PreparedNode[], found = new Set<string>()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') found.add(node.note)
    if ('children' in node) callsIn(node.children, found)
  }
  return found
}
