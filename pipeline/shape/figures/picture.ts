/** What the attribute list behind a picture says of the picture itself: description, size, and whether it only decorates. */
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import type {PassState} from '../context.js'
import {isMediaFile, mediaKindOf} from '../media-kinds.js'
import {readSize} from './size.js'

/** `A|300` and `A|300x200` in the brackets: Obsidian's sizes. Only behind a bar: `![42](a.png)` is described by a number. */
const sizeInAlt = /^(.*)\|(\d{1,4})(?:x(\d{1,4}))?$/s

/**
 * The picture with `alt`, `width`, `height`, `decorative`, `dark` and `longdesc`. Words in its brackets that a description given
 * elsewhere makes a caption stand in `words`. The list stays: what it says of the figure is looked at later.
 */
export function settlePicture(image: SourceNode, state: PassState): SourceNode {
  const sized = withSizeInAlt(image)
  const attributes = attributesOf(sized)
  if (attributes.pairs.length === 0 && attributes.classes.length === 0) return sized
  const alt = attribute(attributes, 'fig-alt', 'alt')
  const width = readSize('width', attribute(attributes, 'width'), image, state)
  const height = readSize('height', attribute(attributes, 'height'), image, state)
  const dark = attribute(attributes, 'dark-src')
  const longdesc = attribute(attributes, 'longdesc')
  return {
    ...sized,
    ...(alt === undefined ? {} : {alt, words: sized['words'] ?? sized['alt']}),
    ...(width ? {width} : {}),
    ...(height?.unit === 'px' ? {height} : {}),
    ...(attributes.classes.includes('decorative') ? {decorative: true} : {}),
    ...(dark === undefined ? {} : {dark}),
    ...(longdesc === undefined ? {} : {longdesc})
  }
}

function withSizeInAlt(image: SourceNode): SourceNode {
  const match = typeof image['alt'] === 'string' ? sizeInAlt.exec(image['alt']) : null
  if (!match) return image
  const [, words = '', width = '', height] = match
  return {...image, alt: words.trim(), ...sizesOf(width, height)}
}

function sizesOf(width: string, height: string | undefined) {
  return {
    width: {value: Number(width), unit: 'px'},
    ...(height === undefined ? {} : {height: {value: Number(height), unit: 'px'}})
  }
}

const pictureFile = /\.(?:png|jpe?g|gif|webp|avif|svgz?)$/i

/** `![[pic.png|300]]`, `![[pic.png|What it shows]]`, `![[talk.mp4]]`; `undefined`: it embeds no picture and no recording. */
export function embedded(link: SourceNode): SourceNode | undefined {
  const {embed, target, heading, label, value, ...common} = link
  void [heading, value]
  const name = typeof target === 'string' ? target.trim() : ''
  if (embed !== true || name === '') return undefined
  const words = typeof label === 'string' ? label.trim() : ''
  // Spaces in names are typed as they are; an address has them encoded.
  const url = name.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F')
  if (isMediaFile(name)) {
    return {...common, type: 'media', kind: mediaKindOf(name), url, ...(words === '' ? {} : {title: words})}
  }
  if (!pictureFile.test(name)) return undefined
  const [, width, height] = /^(?:.*\|)?(\d{1,4})(?:x(\d{1,4}))?$/s.exec(words) ?? []
  const before = words.includes('|') ? words.slice(0, words.lastIndexOf('|')).trim() : ''
  const alt = width === undefined ? words : before
  return {...common, type: 'image', url, alt, ...(width === undefined ? {} : sizesOf(width, height))}
}
