/** Drawings as every checker and reader of books takes them. */
import {svgTokens} from '../../imaging/formats/svg-tokens.js'
import type {SvgAttribute, SvgTag} from '../../imaging/formats/svg-tokens.js'
import {svgBeyond, svgElements, svgPresentation, svgSilent, svgText} from './svg-vocabulary.js'
import {xmlAttribute, xmlText} from '../xml.js'

interface Writer {
  /** Names of open elements. */
  readonly open: string[]
  readonly ids: Set<string>
  /** Ids that something refers to. */
  readonly wanted: Set<string>
  text: string
  /** Depth in an element that is left out with all it holds. */
  silent: number
}

/**
 * The same drawing in plain SVG 1.1, or `undefined` when it needs more than that and must become a picture of pixels.
 *
 * EPUBCheck looks into SVG files: one that is not well-formed makes a book unreadable, and 4.2 refuses whatever SVG 1.1 does
 * not know. What drawing programs write beside the drawing is left out: document types, their own elements and attributes.
 */
export function portableSvg(source: string): string | undefined {
  const writer: Writer = {open: [], ids: new Set(), wanted: new Set(), text: '', silent: 0}
  for (const token of svgTokens(source)) {
    if (token.kind === 'tag') {
      if (!writeTag(token, writer)) return undefined
    } else if (token.kind === 'text' && !writeText(token.value, writer)) return undefined
  }
  const whole = writer.open.length === 0 && writer.silent === 0 && writer.text !== ''
  if (!whole || [...writer.wanted].some(id => !writer.ids.has(id))) return undefined
  return `<?xml version="1.0" encoding="utf-8"?>\n${writer.text}\n`
}

function writeText(value: string, writer: Writer): boolean {
  const parent = writer.open.at(-1)
  if (writer.silent > 0 || parent === undefined || !svgText.has(parent)) return true
  // Rules for fonts and media bring in what the vocabulary does not have; entities of a document type are not known here.
  if (parent === 'style' ? /[@<]/.test(value) : /&[a-z]\w*;/i.test(value)) return false
  writer.text += xmlText(value)
  return true
}

function writeTag(tag: SvgTag, writer: Writer): boolean {
  const {open} = writer
  if (writer.silent > 0 || tag.prefix !== '' || svgSilent.has(tag.name)) {
    if (!tag.empty) writer.silent += tag.closing ? -1 : 1
    return writer.silent >= 0
  }
  if (tag.closing) {
    if (open.pop() !== tag.name) return false
    writer.text += `</${tag.name}>`
    return true
  }
  const parent = open.at(-1)
  const rule = svgElements.get(tag.name)
  const placed =
    parent === undefined ? tag.name === 'svg' && writer.text === '' : svgElements.get(parent)?.children.has(tag.name)
  if (!rule || !placed) return false
  const attributes = attributesOf(tag, rule.attributes, writer)
  if (attributes === undefined) return false
  const spaces =
    parent === undefined ? ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"' : ''
  writer.text += `<${tag.name}${spaces}${attributes}${tag.empty ? '/' : ''}>`
  if (!tag.empty) open.push(tag.name)
  return true
}

/** Attributes as printed; `undefined` when one cannot be done without and cannot be printed. */
function attributesOf(tag: SvgTag, own: ReadonlySet<string>, writer: Writer): string | undefined {
  const printed = new Map<string, string>()
  for (const attribute of tag.attributes) {
    const {name, value} = attribute
    if (attribute.prefix === '' && svgBeyond.has(name)) return undefined
    const qualified = qualifiedName(attribute, tag.name, own)
    if (qualified === undefined || printed.has(qualified)) continue
    if (qualified === 'id') {
      if (!/^[A-Za-z_][\w.-]*$/.test(value)) return undefined
      // Whoever refers to an id that stands twice gets the first.
      if (writer.ids.has(value)) continue
      writer.ids.add(value)
    }
    if (qualified === 'xlink:href' && !noteReference(value, tag.name, writer)) return undefined
    if (qualified === 'style' && !/^(?:\s*[-\w]+\s*:[^;{}@]*(?:;|$))*\s*$/.test(value)) return undefined
    if (/filter\s*:/.test(value)) return undefined
    for (const [, id] of value.matchAll(/url\(\s*["']?#([^"')\s]*)/g)) writer.wanted.add(id ?? '')
    printed.set(qualified, value)
  }
  if (tag.name === 'style') printed.set('type', 'text/css')
  return [...printed].map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`).join('')
}

/** The name an attribute is printed by; `undefined`: it is left out. */
function qualifiedName(
  {prefix, name, value}: SvgAttribute,
  element: string,
  own: ReadonlySet<string>
): string | undefined {
  if (name === 'href' && (prefix === '' || prefix === 'xlink')) return own.has('href') ? 'xlink:href' : undefined
  if (prefix === 'xml') return name === 'space' && /^(?:preserve|default)$/.test(value) ? 'xml:space' : undefined
  if (prefix !== '') return undefined
  if (own.has(name)) return /^(?:width|height)$/.test(name) && value === 'auto' ? undefined : name
  if (element === 'style') return undefined
  return name === 'id' || name === 'class' || name === 'style' || svgPresentation.has(name) ? name : undefined
}

/** An address inside the file, or a picture written out in the address. */
function noteReference(value: string, element: string, writer: Writer): boolean {
  if (value.startsWith('#')) {
    writer.wanted.add(value.slice(1))
    return true
  }
  return element === 'image' && /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/=\s]+$/.test(value)
}
