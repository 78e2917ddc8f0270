/** Words within a line. */
import {aroundPage} from '../../../language/numbered.js'
import {numberIn} from '../../../language/numerals.js'
import type {
  Destination,
  FootnoteReference,
  InlineSpan,
  Link,
  NodeOf,
  PreparedNode,
  SpanRole
} from '../../../model/nodes.js'
import type {Asset} from '../../../model/asset.js'
import {slants} from '../../../language/scripts.js'
import {siteFile} from '../../../publication/site.js'
import {plainText} from '../../../tree/text.js'
import type {Look, Span} from '../content.js'
import {callName, noteName} from '../destinations.js'
import {leftToRight} from '../isolates.js'
import {block, span} from '../made.js'
import type {Made} from '../made.js'
import {leftOut, takeWaiting, words} from '../state.js'
import type {PdfState} from '../state.js'

/** The same words in a changed look. */
export function looking(nodes: readonly PreparedNode[], change: Look, state: PdfState): Made[] {
  return state.walk(nodes, {...state, look: {...state.look, ...change}})
}

export function textMade(node: NodeOf<'text'>, state: PdfState): readonly Made[] {
  // What the faces have no picture of is told by its name; the box that was meant for it is not set.
  if (node.emoji !== undefined && words(node.value, state, node).some(({lacking}) => lacking === true))
    return words(`[${node.emoji}]`, state, node).map(span)
  const spot = node.position ? node : state.spot
  const [before = '', ...others] = node.value.split(endOfProof)
  const made = words(before, state, spot).map(span)
  return others.reduce<readonly Made[]>(
    (all, text) => [...all, span(proofSign(state)), ...words(text, state, spot).map(span)],
    made
  )
}

const endOfProof = '\u220e'

/** The square that ends a proof, which no face of ours has: drawn, and read as what it is. */
function proofSign(state: PdfState): Span {
  const dests = takeWaiting(state)
  const paint = {stroke: undefined, dash: undefined, color: undefined}
  const square = {data: 'M60 0L560 0L560 -500L60 -500Z', matrix: [1, 0, 0, 1, 0, 0], ...paint} as const
  const pieces = [{width: 0.62, paths: [square]}]
  const formula = {ascent: 0.5, depth: 0, pieces, said: endOfProof, sign: true} as const
  return {...state.look, text: '', formula, ...(dests.length > 0 && {dests})}
}

export function emphasis(node: NodeOf<'emphasis'>, state: PdfState): readonly Made[] {
  const upright = uprightStress(node, state)
  if (upright) return looking(node.children, upright, state)
  // Stress within stress, or in a title that is italic, stands upright.
  const italics = state.look.italics ?? state.ground.italics
  return looking(node.children, {italics: italics !== true}, state)
}

/** Emphasis of scripts that are not slanted: marks beside the characters of CJK, weight elsewhere. Latin words among them are slanted. */
function uprightStress(node: NodeOf<'emphasis'>, state: PdfState): Look | undefined {
  const lang = state.look.lang ?? state.chapter.lang
  if (slants(lang) || !/[^\p{Script=Latin}\P{L}]/u.test(plainText(node.children))) return undefined
  const language = lang.toLowerCase().split('-')[0]
  if (language === 'zh') return {stress: 'under'}
  if (language === 'ja' || language === 'ko') return {stress: 'over'}
  return {bold: (state.look.bold ?? state.ground.bold) !== true}
}

export function inlineCode(node: NodeOf<'inlineCode'>, state: PdfState): readonly Made[] {
  const size = (state.look.fontSize ?? state.ground.fontSize) * 0.83
  const {panel} = state.chapter.colours
  const look: Look = {
    font: 'code',
    bold: false,
    features: [],
    fontSize: size,
    hyphenated: false,
    background: panel,
    said: 'code'
  }
  return leftToRight(words(node.value, {...state, look: {...state.look, ...look}}, node), state.direction).map(span)
}

export function lineBreak(): readonly Made[] {
  return [span({text: '\n'})]
}

export function link(node: Link, state: PdfState): readonly Made[] {
  const to = linkLook(node.destination, state)
  const attached = attachedFile(node, state)
  if (attached) {
    state.chapter.attached.add(attached.id)
    if (!to) return state.walk(node.children, state)
  }
  if (!to) {
    leftOut(node, 'link', 'what it leads to is not in this edition; its words are printed', state)
    return state.walk(node.children, state)
  }
  return looking(node.children, {...to, underline: state.chapter.colours.accent}, state)
}

export function crossReference(node: NodeOf<'crossReference'>, state: PdfState): readonly Made[] {
  const look = linkLook(node.destination, state) ?? {}
  const made = looking(node.children, look, state)
  const {goTo} = look
  if (node.form !== 'page' || goTo === undefined) return made
  const {lang = state.chapter.lang} = node
  const [before, after] = aroundPage(lang)
  const leading = {...state, look: {...state.look, ...look}}
  // Its page is known when all is laid out: a number holds its place, and chooses the face.
  const typical = numberIn(lang, 100)
  const shown = state.chapter.glyphs.shows(typical, {...state.ground, ...leading.look}) ? typical : '100'
  const number = words(shown, leading)
    .slice(0, 1)
    .map(one => ({...one, pageOf: goTo}))
  return [...made, ...[...words(before, leading), ...number, ...words(after, leading)].map(span)]
}

/** A book is sent and printed: what is larger stays on the web. In bytes. */
const largestAttachment = 16 * 2 ** 20

/** The file that a link leads to, if the book takes it along. Reports `attachment-unlinked` where it is nowhere to be had. */
function attachedFile(node: Link, state: PdfState): Asset | undefined {
  const {publication, diagnostics} = state.chapter
  const asset = node.destination.kind === 'file' ? publication.assets.get(node.destination.assetId) : undefined
  if (asset && asset.size <= largestAttachment) return asset
  if (asset && publication.config.url === undefined)
    diagnostics.report('attachment-unlinked', node, {file: asset.id, edition: 'PDF'})
  return undefined
}

/** `undefined`: there is nothing to lead to from a page of print. */
export function linkLook(destination: Destination, state: PdfState): Look | undefined {
  switch (destination.kind) {
    case 'external':
      return {link: asciiUrl(destination.url)}
    case 'internal': {
      const goTo = state.chapter.destinations.name(destination.chapter, destination.identifier)
      return goTo === undefined ? undefined : {goTo}
    }
    case 'file': {
      const {config, assets} = state.chapter.publication
      const asset = assets.get(destination.assetId)
      return config.url === undefined || !asset ? undefined : {link: asciiUrl(config.url + siteFile(asset))}
    }
  }
}

/** A URI action holds 7-bit ASCII (ISO 32000-1, 12.6.4.7). */
export function asciiUrl(url: string): string {
  return url.replace(/[^\x21-\x7e]+/gu, characters =>
    encodeURIComponent(characters.replace(/\p{Surrogate}/gu, '\ufffd'))
  )
}

export function noteCall(node: FootnoteReference, state: PdfState): readonly Made[] {
  const {name, colours, lang, waiting, called, geometry} = state.chapter
  waiting.push(callName(name, node.note, node.call))
  called.add(node.note)
  const scale = geometry.factor * ((state.look.fontSize ?? state.ground.fontSize) / geometry.size)
  const look: Look = {
    font: 'label',
    bold: true,
    italics: false,
    features: [],
    fontSize: 6.6 * scale,
    rise: 3.3 * scale,
    color: colours.accent,
    goTo: noteName(name, node.note),
    said: 'call'
  }
  // Joined to the word before it: no line may begin with a call.
  const number = words(`\u2060${numberIn(lang, node.number)}`, {...state, look: {...state.look, ...look}}, node)
  return number.map((made, index) => span(index === 0 ? {...made, note: noteName(name, node.note)} : made))
}

export function raised(node: NodeOf<'superscript'> | NodeOf<'subscript'>, state: PdfState): readonly Made[] {
  const size = state.look.fontSize ?? state.ground.fontSize
  const rise = (state.look.rise ?? 0) + (node.type === 'superscript' ? 0.34 : -0.16) * size
  return looking(node.children, {fontSize: size * 0.66, rise, features: []}, state)
}

type RoleLook = (node: InlineSpan, state: PdfState) => Look

const asText: RoleLook = () => ({})
const italic: RoleLook = (_node, state) => ({italics: (state.look.italics ?? state.ground.italics) !== true})
const smaller =
  (factor: number): RoleLook =>
  (_node, state) => ({fontSize: (state.look.fontSize ?? state.ground.fontSize) * factor})

/** A closed table: a new role is a compile error here. */
const roleLooks: Readonly<Record<SpanRole, RoleLook>> = {
  // The italic has no small capitals, so they stand upright (theme.yaml, `features`).
  smallcaps: () => ({features: ['smcp', 'onum', 'pnum'], italics: false}),
  mark: (_node, state) => ({background: state.chapter.theme.colours.light.ground.mark}),
  underline: (_node, state) => ({underline: state.look.color ?? state.chapter.colours.ink}),
  kbd: (node, state) => ({
    font: 'label',
    features: [],
    ...smaller(0.8)(node, state),
    background: state.chapter.colours.panel
  }),
  samp: (node, state) => ({font: 'code', features: [], ...smaller(0.83)(node, state)}),
  var: italic,
  small: smaller(0.85),
  insert: (_node, state) => ({underline: state.chapter.colours.quiet}),
  abbr: asText,
  term: italic,
  quote: asText,
  // A letter like the others: pdfmake sets no lines around it.
  dropcap: asText,
  name: asText,
  'title-of-work': italic,
  definition: italic,
  time: asText,
  isolate: asText,
  plain: asText
}

export function roleSpan(node: InlineSpan, state: PdfState): readonly Made[] {
  return looking(node.children, roleLooks[node.role](node, state), state)
}

/** Plain phrasing of a title or label that stands beside the tree. */
export function phrasing(nodes: readonly PreparedNode[], state: PdfState): Made[] {
  const made = state.walk(nodes, state)
  if (made.length > 0) return made
  const text = plainText(nodes)
  return text === '' ? [] : words(text, state).map(span)
}

/** A line that only bears destinations that no words took. */
export function leftDestinations(state: PdfState): readonly Made[] {
  const dests = takeWaiting(state)
  return dests.length === 0 ? [] : [block({text: '', leading: 1, dests})]
}
