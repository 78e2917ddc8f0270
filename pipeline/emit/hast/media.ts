/** Films, sounds and embedded pages, of which a text holds a card: what it is and where it is. */
import type {Media} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastChild, HastNode} from './element.js'
import type {HastState} from './state.js'

type MediaCard = (node: Media, state: HastState) => readonly HastNode[]

/** A closed table: a new kind is a compile error here. Editions with a player put their own in its place. */
const mediaCards: Readonly<Record<Media['kind'], MediaCard>> = {
  video: mediaCard,
  audio: mediaCard,
  embed: mediaCard
}

export function mediaNodes(node: Media, state: HastState): readonly HastNode[] {
  return mediaCards[node.kind](node, state)
}

function mediaCard(node: Media, state: HastState): HastNode[] {
  return [
    h('figure', commonAttributes(node, state, ['media', node.kind]), [
      ...posterNodes(node, state),
      mediaCaption(node, state)
    ])
  ]
}

/**
 * "Video: title", the title a link to it; its address where links cannot be followed, and the words of it.
 *
 * @param linked the film itself stands above, so its title need not lead to it
 */
export function mediaCaption(node: Media, state: HastState, linked = true): HastNode {
  const href = linked ? addressOf(node.url, state) : undefined
  const title = node.title ?? node.url
  const transcript = node.transcript === undefined ? undefined : addressOf(node.transcript, state)
  const address = state.medium === 'html' || node.title === undefined ? undefined : shownAddress(node, href, state)
  const {video, audio, transcript: name} = state.strings
  const kind = node.kind === 'embed' ? undefined : node.kind === 'video' ? video : audio
  const children: readonly (HastChild | undefined)[] = [
    kind === undefined ? undefined : h('span', {className: ['label']}, `${kind}:`),
    kind === undefined ? undefined : text(' '),
    href === undefined ? text(title) : h('a', {href}, title),
    address === undefined ? undefined : text(' '),
    address === undefined ? undefined : h('span', {className: ['address']}, address),
    transcript === undefined ? undefined : text(' · '),
    transcript === undefined ? undefined : h('a', {href: transcript}, name)
  ]
  return h('figcaption', {}, children)
}

/** What is elsewhere can be typed; a file of ours only where the publication has an address. */
function shownAddress({url}: Media, href: string | undefined, state: HastState): string | undefined {
  return state.publication.assets.has(url) ? (href?.startsWith('http') ? href : undefined) : url
}

export function posterNodes(node: Media, state: HastState): readonly HastNode[] {
  if (node.poster === undefined) return []
  const asset = state.publication.assets.get(node.poster)
  const source = {kind: 'asset', assetId: node.poster} as const
  return asset?.picture ? state.picture({type: 'image', source, alt: '', decorative: true}, asset) : []
}

export function addressOf(url: string, state: HastState): string | undefined {
  const local = state.publication.assets.has(url)
  return state.href(local ? {kind: 'file', assetId: url} : {kind: 'external', url})
}
