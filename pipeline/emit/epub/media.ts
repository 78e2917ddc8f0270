/**
 * Films and recordings of the publication's own, played in the book when reading systems must know their kind; everything else
 * is a card with its title and address, since a book asks nothing of others.
 *
 * Source: EPUB 3.3, section 3.2 "Core media types" (sounds), and 3.3 "Foreign resources": films and their captions are exempt.
 */
import type {Media} from '../../model/nodes.js'
import {siteStem} from '../../publication/site.js'
import {createNamer} from '../../publication/slug.js'
import type {BindingContext} from '../emitter.js'
import {commonAttributes} from '../hast/attributes.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {mediaCaption, mediaNodes} from '../hast/media.js'
import type {PlacedMedia} from './book.js'
import type {EpubPart} from './part.js'
import {planPicture} from './pictures.js'
import type {EpubState} from './state.js'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['opus', 'audio/ogg; codecs=opus'],
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['webm', 'video/webm'],
  ['vtt', 'text/vtt']
])
/** Shops refuse books of more than some hundred megabytes, and every reader pays for each of them. */
const mostBytes = 60_000_000

function mediaTypeOf(path: string): string | undefined {
  return mediaTypes.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase())
}

export function bookMedia(node: Media, state: EpubState): readonly HastNode[] {
  const {assets} = state.publication
  const asset = assets.get(node.url)
  const type = mediaTypeOf(node.url)
  if (node.kind === 'embed' || !asset || !type?.startsWith(node.kind) || asset.size > mostBytes) {
    state.degrade(node, 'a card with its title and address')
    return mediaNodes(node, state)
  }
  const place = (assetId: string): string => {
    state.media.add(assetId)
    return state.late({kind: 'media', assetId})
  }
  const captions = node.captions !== undefined && assets.has(node.captions) && mediaTypeOf(node.captions) === 'text/vtt'
  if (node.kind === 'video') state.counts.films++
  else state.counts.sounds++
  if (node.kind === 'video' ? !captions : node.transcript === undefined) state.counts.unheard++
  const srcLang = state.chapter?.lang ?? state.publication.config.lang
  const track = captions && node.captions ? [h('track', {kind: 'captions', src: place(node.captions), srcLang})] : []
  const src = place(node.url)
  const label = node.title === undefined ? {} : {ariaLabel: node.title}
  const poster = node.kind === 'video' ? posterOf(node, state) : {}
  return [
    h('figure', commonAttributes(node, state, ['media', node.kind, 'player']), [
      h(node.kind, {src, controls: true, ...poster, ...label}, [...track, text(node.title ?? '')]),
      mediaCaption(node, state, false)
    ])
  ]
}

/** What is to be seen before it plays; it decorates, so it counts as described. */
function posterOf({poster}: Media, state: EpubState): {readonly poster?: string} {
  const picture = poster === undefined ? undefined : state.publication.assets.get(poster)?.picture
  if (poster === undefined || !picture || state.broken.has(poster)) return {}
  state.pictures.set(poster, planPicture(poster, picture))
  return {poster: state.late({kind: 'picture', assetId: poster})}
}

/** Each file once, by a name of its own. */
export function collectMedia(parts: readonly EpubPart[], {workshop}: BindingContext): readonly PlacedMedia[] {
  const name = createNamer(new Set())
  const ids = [...new Set(parts.flatMap(({media}) => media))].sort()
  return ids.map(assetId => {
    const bytes = workshop.bytes(assetId)
    const mediaType = mediaTypeOf(assetId)
    if (!bytes || mediaType === undefined) throw new Error(`a recording that is not there: ${assetId}`)
    const extension = assetId.slice(assetId.lastIndexOf('.') + 1).toLowerCase()
    return {assetId, mediaType, bytes, path: `media/${name(siteStem(assetId))}.${extension}`}
  })
}
