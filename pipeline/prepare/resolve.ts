/** The one traversal of a chapter in which ids, notes, links and pictures are settled: each a function of its own file. */
import type {SourceNode} from '../model/source-tree.js'
import {pathsOf, splitAddress} from '../tree/address.js'
import {replaceEach} from '../tree/rewrite.js'
import {generatedNodes} from './generated.js'
import {checkIdentifier, identifyFigure, identifyHeading} from './ids.js'
import {destinationOf, wordsFor} from './links.js'
import {numberCall, tellInside} from './notes.js'
import type {Inside} from './notes.js'
import {findPicture, sourceOf} from './pictures.js'
import type {ChapterState} from './state.js'

/** Fields that hold phrasing beside the children, in the order in which they are printed. */
const heads = ['title', 'summary', 'reading', 'attribution', 'credit', 'speaker'] as const

export function resolveNodes(nodes: readonly SourceNode[], inside: Inside, state: ChapterState): readonly SourceNode[] {
  return replaceEach(nodes, node => resolveNode(node, inside, state))
}

function resolveNode(node: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] | SourceNode {
  switch (node.type) {
    case 'text':
      return node
    case 'footnoteDefinition':
      // Taken from the end of the tree by notes.ts.
      return []
    case 'footnoteReference':
      return inside.notes.length === 0
        ? numberCall(node, state)
        : tellInside(node, inside, state, (nodes, deeper) => resolveNodes(nodes, deeper, state))
    case 'image':
      return findPicture(checkIdentifier(node, state), state)
    case 'link':
      return resolveLink(checkIdentifier(node, state), inside, state)
    case 'media':
      return resolveMedia(checkIdentifier(node, state), state)
    case 'heading':
      return resolveInner(identifyHeading(node, state), inside, state)
    case 'figure':
      return resolveInner(identifyFigure(node, inside, state), inside, state)
    case 'generated':
      return generatedNodes(node, state)
    default:
      return resolveInner(checkIdentifier(node, state), inside, state)
  }
}

function resolveInner(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  let made = node
  for (const field of heads) {
    const list = made[field]
    if (!Array.isArray(list)) continue
    // Where these fields hold lists, passes of ours put nodes there.
    const nodes = list as readonly SourceNode[]
    const resolved = resolveNodes(nodes, inside, state)
    if (resolved !== nodes) made = {...made, [field]: resolved}
  }
  if (!made.children) return made
  const children = resolveNodes(made.children, inside, state)
  return children === made.children ? made : {...made, children}
}

/** A link in a link is none: the outer one counts. A link that leads nowhere leaves its words. */
function resolveLink(node: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] | SourceNode {
  const destination = inside.link ? undefined : destinationOf(node, state)
  const within = destination ? {...inside, link: true} : inside
  const children = resolveNodes(node.children ?? [], within, state)
  const {identifier, title, classes, lang, dir, position} = node
  if (!destination) {
    if (typeof identifier !== 'string') return children
    return [{type: 'span', role: 'plain', identifier, children: [], position}, ...children]
  }
  const words =
    children.length > 0 ? children : [{type: 'text', value: wordsFor(destination, state.register), position}]
  return {
    type: 'link',
    destination,
    ...(title ? {title} : undefined),
    children: words,
    identifier,
    classes,
    lang,
    dir,
    position
  }
}

/** A player's own file is the path of an asset; players elsewhere keep their address. What cannot be played leaves its title. */
function resolveMedia(node: SourceNode, state: ChapterState): readonly SourceNode[] | SourceNode {
  const {register, chapter} = state
  const local = (given: unknown) => {
    if (typeof given !== 'string') return undefined
    const address = splitAddress(given)
    if (address.scheme !== undefined) return given
    return pathsOf(chapter.path, address).find(path => register.assets.has(path))
  }
  // What a player leads to is found, and missed, as that of a link.
  const destination = destinationOf(node, state)
  if (destination === undefined || destination.kind === 'internal') return words(node)
  const poster = typeof node['poster'] === 'string' ? sourceOf(node['poster'], node, state) : undefined
  return {
    ...node,
    url: destination.kind === 'file' ? destination.assetId : destination.url,
    poster: poster?.kind === 'asset' ? poster.assetId : undefined,
    captions: local(node['captions'])
  }
}

function words({title, position}: SourceNode): readonly SourceNode[] {
  if (typeof title !== 'string') return []
  return [{type: 'paragraph', children: [{type: 'text', value: title, position}], position}]
}
