import type {Caption, Figure} from '../../model/nodes.js'
import {captionAbove, creditGap} from '../../tree/figures.js'
import {plainText} from '../../tree/text.js'
import {commonAttributes} from './attributes.js'
import {h, text, withProperties} from './element.js'
import type {HastChild, HastNode} from './element.js'
import type {HastState} from './state.js'

/** `figure` with its caption, which is one of number, words and credit. */
export function figureNodes(given: Figure, state: HastState): HastNode[] {
  const {node, share} = state.medium === 'html' ? besideText(given) : {node: given}
  const caption = figureCaption(node, state)
  const content = inPanels(node, state)
  const placed = node.placement === 'auto' || node.placement === 'here' ? undefined : `place-${node.placement}`
  const attributes = commonAttributes(node, state, [`figure-${node.kind}`, placed, share])
  const children = captionAbove(node) ? [caption, ...content] : [...content, caption]
  return [h('figure', attributes, children)]
}

/** A width is that of the figure where text runs beside it, as it does on the web alone: half of half the measure is nothing to look at. */
function besideText(node: Figure): {readonly node: Figure; readonly share?: string} {
  const [image, ...others] = node.children.filter(({type}) => type !== 'caption')
  const beside = node.placement === 'left' || node.placement === 'right'
  if (!beside || image?.type !== 'image' || image.width?.unit !== '%' || others.length > 0) return {node}
  const children = node.children.map(child => (child === image ? {...image, width: undefined} : child))
  return {node: {...node, children}, share: `w-${Math.round(image.width.value)}`}
}

/** The parts of a figure of several pictures stand side by side where there is room. */
function inPanels(node: Figure, state: HastState): HastNode[] {
  const content = node.children.filter(child => child.type !== 'caption')
  const isPanel = (child: Figure['children'][number]) => child.type === 'figure' && child.panel !== undefined
  if (!content.some(isPanel)) return state.walk(content)
  const others = state.walk(content.filter(child => !isPanel(child)))
  return [h('div', {className: ['panels']}, state.walk(content.filter(isPanel))), ...others]
}

/** Where pictures of a figure are described at length. */
export function longDescriptions(node: Figure, {href}: Pick<HastState, 'href'>): readonly string[] {
  return node.children.flatMap(child => {
    const image = child.type === 'link' ? child.children[0] : child
    const address = image?.type === 'image' && image.longdesc ? href(image.longdesc) : undefined
    return address === undefined ? [] : [address]
  })
}

function labelOf({label, panel}: Figure): HastNode | undefined {
  const className = ['label']
  if (panel !== undefined) return h('span', {className}, `(${panel})`)
  return label === undefined ? undefined : h('span', {className}, label)
}

function figureCaption(node: Figure, state: HastState): HastNode | undefined {
  const captions = node.children.filter(child => child.type === 'caption')
  const label = labelOf(node)
  const words = captions.flatMap(caption => state.walk(caption.children))
  const credit = node.credit && h('span', {className: ['credit']}, state.walk(node.credit))
  const long = longDescriptions(node, state).map(href => h('a', {className: ['long'], href}, state.strings.description))
  const parts: HastChild[] = [label, ...words, credit, ...long].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  const spaced: HastChild[] = [
    label,
    label && (words.length > 0 || credit) ? text(' ') : undefined,
    ...words,
    words.length > 0 && credit ? text(creditGap(plainText(captions))) : undefined,
    credit,
    ...long.flatMap(link => [text(words.length > 0 || credit ? creditGap(plainText(captions)) : ' '), link])
  ]
  const [first] = captions
  const caption = h('figcaption', {}, spaced)
  return first ? withProperties(caption, commonAttributes(first, state)) : caption
}

/** A caption that stands in no figure keeps its words. */
export function captionNodes(node: Caption, state: HastState): HastNode[] {
  return [h('p', commonAttributes(node, state, ['caption']), state.walk(node.children))]
}
