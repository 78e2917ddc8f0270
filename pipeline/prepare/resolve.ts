/** The one traversal of a chapter in which ids, notes, links and pictures are settled: each a function of its own file. */
import type {SourceNode} from '../model/source-tree.js'
import {fileSize} from '../language/file-size.js'
import {fieldsAfter, fieldsBefore, nodesIn} from '../tree/fields.js'
import {replaceEach} from '../tree/rewrite.js'
import {generatedNodes} from './generated.js'
import {checkIdentifier, identifyFigure, identifyHeading} from './ids.js'
import {destinationOf, wordsFor} from './links.js'
import {numberCall, tellInside, withoutDoubleSpaces} from './notes.js'
import type {Inside} from './notes.js'
import {numberNode} from './numbers.js'
import {resolveMedia} from './media.js'
import {findPicture} from './pictures.js'
import {withinNode} from './place.js'
import {numberedLink, resolveGroup, resolveReference} from './references.js'
import type {ChapterState} from './state.js'
import {withSolution} from './solutions.js'
import {resolveTerm} from './terms.js'
import {resolveWikiLink} from './wiki-links.js'

export function resolveNodes(nodes: readonly SourceNode[], inside: Inside, state: ChapterState): readonly SourceNode[] {
  const resolved = replaceEach(nodes, node => resolveNode(node, inside, state))
  return inside.notes.length === 0 || resolved === nodes ? resolved : withoutDoubleSpaces(resolved)
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
      return resolveInner(numberNode(identifyFigure(node, inside, state), inside, state), inside, state)
    case 'crossReference':
      return resolveReference(node, inside, state)
    case 'referenceGroup':
      return resolveGroup(node, inside, state)
    case 'wikiLink':
      return node['embed'] === true ? node : resolveWikiLink(node, inside, state)
    case 'span':
      return resolveSpan(checkIdentifier(node, state), inside, state)
    case 'generated':
      return generatedNodes(node, state, (nodes, deeper, other) => resolveNodes(nodes, deeper, other))
    default:
      return withSolution(
        resolveInner(numberNode(checkIdentifier(node, state), inside, state), inside, state),
        inside,
        state
      )
  }
}

function resolveSpan(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const made = node['role'] === 'term' ? resolveTerm(node, inside, state) : node
  return resolveInner(made, made === node ? inside : {...inside, link: true}, state)
}

function resolveInner(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const within = withinNode(node, inside, state)
  // In the order of print, as survey has counted.
  let made = resolveFields(node, fieldsBefore, within, state)
  const children = node.children && resolveNodes(node.children, within, state)
  if (children !== node.children) made = {...made, children}
  return resolveFields(made, fieldsAfter, within, state)
}

function resolveFields(node: SourceNode, fields: readonly string[], inside: Inside, state: ChapterState): SourceNode {
  let made = node
  for (const field of fields) {
    const nodes = nodesIn(node, field)
    const resolved = nodes && resolveNodes(nodes, inside, state)
    if (resolved !== nodes) made = {...made, [field]: resolved}
  }
  return made
}

/** A link in a link is none: the outer one counts. A link that leads nowhere leaves its words. */
function resolveLink(node: SourceNode, inside: Inside, state: ChapterState): readonly SourceNode[] | SourceNode {
  const numbered = numberedLink(node, inside, state)
  if (numbered) return numbered
  const destination = inside.link ? undefined : destinationOf(node, state)
  const around = withinNode(node, inside, state)
  const within = destination ? {...around, link: true} : around
  const children = resolveNodes(node.children ?? [], within, state)
  const {identifier, title, classes, lang, dir, position} = node
  if (!destination) {
    // A link that shows its target's words has none of its own: what was typed stands for them, and a sentence has no hole.
    const typed = node['raw'] ?? node['url']
    if (children.length === 0 && !inside.link && typeof typed === 'string' && typeof identifier !== 'string')
      return [{type: 'text', value: typed, position}]
    if (typeof identifier !== 'string') return children
    return [{type: 'span', role: 'plain', identifier, children: [], position}, ...children]
  }
  const words =
    children.length > 0 ? children : [{type: 'text', value: wordsFor(destination, state.register), position}]
  const kind = hasClass(node, 'download') && destination.kind === 'file' ? fileFacts(destination.assetId, state) : ''
  return {
    type: 'link',
    destination,
    ...(title ? {title} : undefined),
    children: kind === '' ? words : [...words, {type: 'text', value: kind, position}],
    identifier,
    classes,
    lang,
    dir,
    position
  }
}

function hasClass({classes}: SourceNode, name: string): boolean {
  return Array.isArray(classes) && classes.includes(name)
}

/** " (PDF, 1.2 MB)" */
function fileFacts(assetId: string, {register, chapter}: ChapterState): string {
  const size = register.assets.get(assetId)?.size
  const [, extension] = /\.(\w{1,5})$/.exec(assetId) ?? []
  const facts = [extension?.toUpperCase(), size === undefined ? undefined : fileSize(size, chapter.lang)]
  return ` (${facts.filter(fact => fact !== undefined).join(', ')})`
}
