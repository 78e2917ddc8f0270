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
  const href = addressOf(node.url, state)
  const title = node.title ?? node.url
  const transcript = node.transcript === undefined ? undefined : addressOf(node.transcript, state)
  const children: HastChild[] = [
    ...poster(node, state),
    h('figcaption', {}, [
      href === undefined ? title : h('a', {href}, title),
      ...(transcript === undefined ? [] : [text(' '), h('a', {href: transcript}, node.transcript)])
    ])
  ]
  return [h('figure', commonAttributes(node, state, ['media', node.kind]), children)]
}

function poster(node: Media, state: HastState): readonly HastNode[] {
  if (node.poster === undefined) return []
  const asset = state.publication.assets.get(node.poster)
  const source = {kind: 'asset', assetId: node.poster} as const
  return asset?.picture ? state.picture({type: 'image', source, alt: '', decorative: true}, asset) : []
}

function addressOf(url: string, state: HastState): string | undefined {
  const local = state.publication.assets.has(url)
  return state.href(local ? {kind: 'file', assetId: url} : {kind: 'external', url})
}
