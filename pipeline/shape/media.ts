/**
 * Films, recordings and pages of other sites: `::video{src=…}`, `::audio`, `::embed{url=…}`, shortcodes of Hugo and Quarto.
 *
 * Nothing is fetched: what is elsewhere is a card with its title and address in every edition.
 */
import type {Attributes} from '../model/attributes.js'
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf, noAttributes} from '../tree/attributes.js'
import type {Shortcode} from '../tree/shortcode.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {isMediaFile, mediaKindOf} from './media-kinds.js'

type Kind = 'video' | 'audio' | 'embed'

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['video', 'video'],
  ['audio', 'audio'],
  ['embed', 'embed'],
  ['iframe', 'embed'],
  ['youtube', 'video'],
  ['vimeo', 'video']
])

/** Where the players of these sites show a film of an id. */
const sites: ReadonlyMap<string, (id: string) => string> = new Map([
  ['youtube', id => `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`],
  ['vimeo', id => `https://vimeo.com/${encodeURIComponent(id)}`]
])

export const mediaNames: readonly string[] = [...kinds.keys()]

/** A leaf block -> media node; the leaf itself when it names no file (`source-missing`). Words in brackets are its title. */
export function mediaOfLeaf(leaf: SourceNode, name: string, state: PassState): SourceNode {
  const words = typeof leaf['title'] === 'string' ? leaf['title'] : undefined
  return mediaNode(leaf, name, attributesOf(leaf), words, state) ?? leaf
}

/** `{{< youtube id >}}`, `{{< video url title="…" >}}`; `undefined`: another shortcode, or one that names nothing. */
export function mediaOfShortcode(node: SourceNode, code: Shortcode, state: PassState): SourceNode | undefined {
  const name = code.name.toLowerCase()
  if (!kinds.has(name)) return undefined
  const [first] = code.positional
  const source: Attributes = {
    classes: [],
    pairs: [...(first === undefined ? [] : [['src', first] as const]), ...code.pairs]
  }
  return mediaNode(node, name, source, undefined, state)
}

/** A film or a recording written as a picture. */
export function mediaOfPicture(image: SourceNode, state: PassState): SourceNode {
  const {url, alt, title, identifier, classes, only, lang, dir, position} = image
  const words = [title, alt].find(one => typeof one === 'string' && one !== '')
  const attributes = attributesOf(image)
  const node = {identifier, classes, only, lang, dir, position}
  const pairs = attributes.pairs.filter(([key]) => key !== 'src')
  const made = mediaNode(
    {type: 'media', ...node},
    mediaKindOf(String(url)),
    {...noAttributes, pairs: [['src', String(url)], ...pairs]},
    typeof words === 'string' ? words : undefined,
    state
  )
  return made ?? image
}

function mediaNode(
  node: SourceNode,
  name: string,
  attributes: Attributes,
  words: string | undefined,
  state: PassState
): SourceNode | undefined {
  const typed = attribute(attributes, 'src', 'url', 'file', 'id')
  if (typed === undefined || typed.trim() === '') {
    state.diagnostics.report('source-missing', node, {name})
    return undefined
  }
  const url = addressOf(name, typed.trim())
  const named = kinds.get(name) ?? 'embed'
  // Quarto's `video` takes recordings and pages of players alike.
  const kind = named === 'embed' || !isMediaFile(url) ? named : mediaKindOf(url)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', words ?? attribute(attributes, 'title', 'caption')],
    ['poster', attribute(attributes, 'poster')],
    ['captions', attribute(attributes, 'captions', 'subtitles')],
    ['transcript', attribute(attributes, 'transcript')]
  ]
  const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined && value !== ''))
  const {identifier, classes, only, lang, dir, position} = node
  const media = {type: 'media', kind, url, ...given, identifier, classes, only, lang, dir, position}
  return node.type === 'leafBlock' ? withoutList(withAttributes(media, attributes, state)) : media
}

function withoutList(node: SourceNode): SourceNode {
  return {...node, attributes: undefined}
}

function addressOf(name: string, typed: string): string {
  const site = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? undefined : sites.get(name)
  return site ? site(typed) : typed
}
