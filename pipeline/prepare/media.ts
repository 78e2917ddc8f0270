/** Films, recordings and pages of other sites: where their files are. */
import type {SourceNode} from '../model/source-tree.js'
import {pathsOf, splitAddress} from '../tree/address.js'
import {destinationOf} from './links.js'
import {sourceOf} from './pictures.js'
import type {ChapterState} from './state.js'

/**
 * A player's own files are the paths of assets; players elsewhere keep their address. What cannot be played leaves its title, or
 * the address as typed.
 *
 * Reports `media-title-missing`, `media-captions-missing`, and of its files what is told of links and pictures.
 */
export function resolveMedia(node: SourceNode, state: ChapterState): readonly SourceNode[] | SourceNode {
  const {diagnostics} = state
  // What a player leads to is found, and missed, as that of a link.
  const destination = destinationOf(node, state)
  if (destination === undefined || destination.kind === 'internal') return titleOf(node)
  const {kind} = node
  const url = destination.kind === 'file' ? destination.assetId : destination.url
  const captions = fileOf(node, 'captions', state)
  const transcript = fileOf(node, 'transcript', state)
  const facts = {kind: kind === 'embed' ? 'page' : String(kind), url}
  if (typeof node['title'] !== 'string') diagnostics.report('media-title-missing', node, facts)
  const words = kind === 'audio' ? transcript : captions
  // Players of other sites bring their own.
  if (destination.kind === 'file' && words === undefined) diagnostics.report('media-captions-missing', node, facts)
  const poster = typeof node['poster'] === 'string' ? sourceOf(node['poster'], node, state) : undefined
  return {...node, url, poster: poster?.kind === 'asset' ? poster.assetId : undefined, captions, transcript}
}

/** The asset id of a file that goes with the player, or its address elsewhere. */
function fileOf(node: SourceNode, field: 'captions' | 'transcript', state: ChapterState): string | undefined {
  const given = node[field]
  if (typeof given !== 'string') return undefined
  const address = splitAddress(given)
  if (address.scheme === undefined) {
    const found = pathsOf(state.chapter.path, address).find(path => state.register.assets.has(path))
    if (found !== undefined) return found
  }
  const destination = destinationOf({...node, url: given}, state)
  return destination?.kind === 'external' ? destination.url : undefined
}

function titleOf({title, url, position}: SourceNode): readonly SourceNode[] {
  const words = [title, url].find(value => typeof value === 'string' && value !== '')
  if (typeof words !== 'string') return []
  return [{type: 'paragraph', children: [{type: 'text', value: words, position}], position}]
}
