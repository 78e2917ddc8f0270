import type {Found, Size} from './bytes.js'
import {svgTokens} from './svg-tokens.js'
import type {SvgTag} from './svg-tokens.js'

/** CSS pixels of a unit. Source: CSS Values 4, section 6.2; `em` is the initial 16px, `ex` half of it. */
const units = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['in', 96],
  ['cm', 96 / 2.54],
  ['mm', 96 / 25.4],
  ['q', 96 / 101.6],
  ['em', 16],
  ['rem', 16],
  ['ex', 8],
  ['ch', 8]
])
/** Size of a replaced element that has none. Source: CSS 2.2, section 10.3.2. */
const unsized = {width: 300, height: 150}

/** The text of an SVG file: UTF-8, or UTF-16 when its byte order mark says so. */
export function svgText(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * CSS size of an SVG, in whole pixels.
 *
 * `width` and `height` rule. Of one alone the other follows by the viewBox's proportion; without both the viewBox is the
 * size; without that as well it is 300 x 150. `undefined` for what is not closed as it was opened, of which browsers show nothing: XML
 * 1.0, section 2.1. Percentages say nothing about a size. Source: SVG 2, section 7.2 and 8.12.
 */
export function readSvg(text: string): Found | undefined {
  const root = rootOf(text)
  if (!root || !isClosed(text)) return undefined
  // Drawing programs keep a `width` of their own under their prefix.
  const own = root.attributes.filter(({prefix}) => prefix === '')
  const attributes = new Map(own.map(({name, value}) => [name, value]))
  const width = cssPixels(attributes.get('width'))
  const height = cssPixels(attributes.get('height'))
  const box = viewBox(attributes.get('viewBox'))
  const size = settle(width, height, box)
  return {width: Math.round(size.width), height: Math.round(size.height), alpha: true}
}

function isClosed(text: string): boolean {
  const open: string[] = []
  for (const token of svgTokens(text)) {
    if (token.kind !== 'tag' || token.empty) continue
    const name = `${token.prefix}:${token.name}`
    if (!token.closing) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

function settle(
  width: number | undefined,
  height: number | undefined,
  box: {width: number; height: number} | undefined
) {
  if (width !== undefined && height !== undefined) return {width, height}
  if (!box) return {width: width ?? unsized.width, height: height ?? unsized.height}
  if (width !== undefined) return {width, height: (width * box.height) / box.width}
  if (height !== undefined) return {width: (height * box.width) / box.height, height}
  return box
}

/**
 * The first element, when it is `svg` of SVG's namespace (browsers show no other as a picture); what stands before it may
 * be declarations, comments and white space.
 */
function rootOf(text: string): SvgTag | undefined {
  for (const token of svgTokens(text)) {
    if (token.kind === 'tag') return isRoot(token) ? token : undefined
    if (token.kind === 'text' && token.value.replace('\uFEFF', '').trim() !== '') return undefined
  }
  return undefined
}

function isRoot({name, prefix, closing, attributes}: SvgTag): boolean {
  const declared = attributes.find(attribute =>
    prefix === ''
      ? attribute.prefix === '' && attribute.name === 'xmlns'
      : attribute.prefix === 'xmlns' && attribute.name === prefix
  )
  // Illustrator writes the namespace as an entity; that is refused later, with the right words.
  return name === 'svg' && !closing && /^(?:http:\/\/www\.w3\.org\/2000\/svg$|&)/.test(declared?.value.trim() ?? '')
}

function cssPixels(value: string | undefined): number | undefined {
  const found = /^\s*\+?(\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})(?:e([+-]?\d))?\s*([a-z]*)\s*$/i.exec(value ?? '')
  const unit = units.get((found?.[3] ?? '').toLowerCase())
  if (!found || unit === undefined) return undefined
  return Number.parseFloat(found[1] ?? '') * 10 ** Number(found[2] ?? 0) * unit
}

function viewBox(value: string | undefined): Size | undefined {
  const [, , width, height] = (value ?? '')
    .trim()
    .split(/[\s,]+/, 5)
    .map(Number)
  return width !== undefined && height !== undefined && width > 0 && height > 0 && Number.isFinite(width / height)
    ? {width, height}
    : undefined
}
