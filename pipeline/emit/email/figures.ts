/** Figures of a letter: pictures as blocks with a caption below, players as a still with the address. */
import type {Figure, Media} from '../../model/nodes.js'
import {captionAbove, creditGap} from '../../tree/figures.js'
import {plainText} from '../../tree/text.js'
import {h, text, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {longDescriptions} from '../hast/figure.js'
import {addressOf, posterNodes} from '../hast/media.js'
import type {HastState} from '../hast/state.js'

export function mailFigure(node: Figure, state: HastState): HastNode[] {
  const named = node.panel === undefined ? node.label : `(${node.panel})`
  const label = named === undefined ? [] : [h('strong', {}, named), text(' ')]
  const captions = node.children.filter(child => child.type === 'caption')
  const words = captions.flatMap(caption => state.walk(caption.children))
  const credit = node.credit
    ? [text(words.length > 0 ? creditGap(plainText(captions)) : ''), ...state.walk(node.credit)]
    : []
  const long = longDescriptions(node, state).flatMap(href => [text(' · '), h('a', {href}, state.strings.description)])
  const said = [...label, ...words, ...credit, ...long]
  const above = captionAbove(node)
  const caption = said.length > 0 ? [h('p', {className: [above ? 'table-caption' : 'caption']}, said)] : []
  const side = node.placement === 'left' || node.placement === 'right' ? node.placement : undefined
  const content = state
    .walk(node.children.filter(child => child.type !== 'caption'))
    .map(child => standing(child, side === undefined ? 'block' : 'aside'))
  const name = side === undefined ? 'figure' : `figure-${side}`
  return [h('div', {className: [name]}, above ? [...caption, ...content] : [...content, ...caption])]
}

/** A picture that is a block of its own, and not a thing in a line; at a side it stands as text does. */
function standing(node: HastNode, as: 'block' | 'aside'): HastNode {
  return node.type === 'element' && node.tagName === 'img' ? withProperties(node, {className: [as]}) : node
}

/** Mail clients play nothing: a still, the title, and the address to type. */
export function mailMedia(node: Media, state: HastState): HastNode[] {
  const href = addressOf(node.url, state)
  const title = node.title ?? node.url
  const {video, audio, transcript} = state.strings
  const kind = node.kind === 'embed' ? undefined : node.kind === 'video' ? video : audio
  const shown = state.publication.assets.has(node.url) ? href : node.url
  const words = node.transcript === undefined ? undefined : addressOf(node.transcript, state)
  // A link needs a name: the still that leads to the film is called what the film is.
  const still = posterNodes(node, state)
    .map(picture => standing(picture, 'block'))
    .map(picture => (picture.type === 'element' ? withProperties(picture, {alt: title}) : picture))
  return [
    ...(href === undefined ? still : still.map(picture => h('a', {href}, [picture]))),
    h('p', {className: [still.length > 0 ? 'caption' : 'card']}, [
      ...(kind === undefined ? [] : [h('strong', {}, `${kind}:`), text(' ')]),
      href === undefined ? text(title) : h('a', {href}, title),
      node.title === undefined || shown === undefined ? undefined : text(` (${shown})`),
      ...(words === undefined ? [] : [text(' · '), h('a', {href: words}, transcript)])
    ])
  ]
}
