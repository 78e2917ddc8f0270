/**
 * The solutions of a book as one chapter: those of each chapter under its title.
 *
 * They were written in other files, so their places name these, their addresses lead from the root, and their notes have
 * names that no two files share.
 */
import type {ShapedChapter} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {resolvePath, splitAddress} from '../tree/address.js'

/** Fields that name a file beside the manuscript. */
const addressed = ['url', 'poster', 'captions', 'transcript', 'dark', 'longdesc'] as const

/** @param chapters all of the book, in reading order */
export function fillSolutions(piece: ShapedChapter, chapters: readonly ShapedChapter[]): ShapedChapter {
  const answered = chapters.filter(({solutions}) => solutions.some(({type}) => type !== 'footnoteDefinition'))
  const taken = new Set<string>()
  const moved = answered.map(chapter => movedFrom(withFreeIds(chapter, taken), piece))
  const headed = moved.length > 1
  const flow = moved.flatMap(({blocks}, index) => {
    const chapter = answered[index]
    return headed && chapter ? [headingOf(chapter), ...blocks] : blocks
  })
  const abbreviations = new Map(answered.flatMap(chapter => [...chapter.abbreviations]))
  const children = [...flow, ...moved.flatMap(({notes}) => notes)]
  return {...piece, abbreviations, tree: {type: 'root', children}}
}

/** The first solution of each chapter may have one name; those made here give way, those of the author are theirs to settle. */
function withFreeIds(chapter: ShapedChapter, taken: Set<string>): ShapedChapter {
  const solutions = chapter.solutions.map(node => {
    const {identifier} = node
    if (typeof identifier !== 'string' || node['answers'] === undefined) return node
    let name = identifier
    for (let count = 2; taken.has(name) && identifier.startsWith('solution-'); count++) name = `${identifier}-${count}`
    taken.add(name)
    return name === identifier ? node : {...node, identifier: name}
  })
  return {...chapter, solutions}
}

function headingOf({title}: ShapedChapter): SourceNode {
  return {type: 'heading', depth: 2, classes: ['unnumbered'], children: [{type: 'text', value: title.text}]}
}

interface Moved {
  readonly blocks: readonly SourceNode[]
  readonly notes: readonly SourceNode[]
}

function movedFrom({id, path, lang, dir, solutions}: ShapedChapter, piece: ShapedChapter): Moved {
  const own = new Set<string>()
  const gather = (nodes: readonly SourceNode[]) => {
    for (const {identifier, children} of nodes) {
      if (typeof identifier === 'string') own.add(identifier)
      if (children) gather(children)
    }
  }
  gather(solutions)
  const placed = (node: SourceNode): SourceNode => {
    const made: Record<string, unknown> = {...node}
    if (node.position) made['position'] = {...node.position, file: node.position.file ?? path}
    for (const field of addressed) {
      const url = node[field]
      if (typeof url === 'string') made[field] = fromRoot(url, path, own)
    }
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      made['identifier'] = `${id}:${String(node['identifier'])}`
    }
    if (node.children) made['children'] = node.children.map(placed)
    for (const field of ['title', 'attribution', 'credit', 'summary', 'speaker'] as const) {
      const nodes = node[field]
      // Where one of these fields holds a list, passes of ours put nodes there.
      if (Array.isArray(nodes)) made[field] = (nodes as readonly SourceNode[]).map(placed)
    }
    return {...made, type: node.type}
  }
  const speaks = lang === piece.lang ? {} : {lang, dir}
  const moved = solutions.map(node => ({...speaks, ...placed(node)}))
  const isNote = ({type}: SourceNode) => type === 'footnoteDefinition'
  return {blocks: moved.filter(node => !isNote(node)), notes: moved.filter(isNote)}
}

/** An address that leads to the same place from any folder. Ids that moved along are beside it. */
function fromRoot(url: string, path: string, own: ReadonlySet<string>): string {
  const address = splitAddress(url)
  if (address.scheme !== undefined || address.path.startsWith('/')) return url
  if (address.path === '') return own.has(address.fragment ?? '') ? url : `/${path}${url}`
  const resolved = resolvePath(path, address.path)
  const fragment = address.fragment === undefined ? '' : `#${address.fragment}`
  return resolved === undefined ? url : `/${resolved}${address.query}${fragment}`
}
