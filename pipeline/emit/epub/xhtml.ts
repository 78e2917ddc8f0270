/**
 * hast to XHTML: the XML syntax that EPUB asks for, in one pass.
 *
 * Elements are written in their namespace, void elements as `<br/>`, others never minimised (`<p></p>`), since some reading
 * systems parse content as HTML. `lang` is written as `xml:lang` as well. Comments are left out. Addresses that are not
 * known yet (marked by `lateMark`) are handed back as places. Manifest properties are gathered on the way.
 * Source: EPUB 3.3, section 6.1 (XHTML), Appendix D.3 (manifest properties); XHTML syntax of the HTML Standard, section 14.
 */
import type {Element, ElementContent, Nodes, Properties, RootContent} from 'hast'
import {find, html, svg} from 'property-information'
import {isTag} from '../../language/tag.js'
import type {Late} from './part.js'
import {xmlAttribute, xmlText} from '../xml.js'

type Space = 'html' | 'svg' | 'math'

const namespaces: Readonly<Record<Space, string>> = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML'
}
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const markPrefix = 'late:'

/** A value for `href`, `src` or `poster` that stands for the place with this number. No scheme of a manuscript's links is called so. */
export function lateMark(index: number): string {
  return `${markPrefix}${index}`
}

export interface Serialised {
  readonly xhtml: readonly (string | Late)[]
  readonly properties: readonly string[]
  /** Ids written, in order. */
  readonly ids: readonly string[]
  /** UTF-16 units of the markup. */
  readonly length: number
}

interface Writer {
  readonly xhtml: (string | Late)[]
  readonly properties: Set<string>
  readonly ids: string[]
  readonly lates: readonly Late[]
  readonly seen: Set<string>
  text: string
  length: number
}

/**
 * @param lates what the marks in `nodes` stand for
 * @param seen ids written before, to which those of `nodes` are added: an id that is there already is left out
 */
export function toXhtml(nodes: readonly Nodes[], lates: readonly Late[], seen: Set<string>): Serialised {
  const writer: Writer = {xhtml: [], properties: new Set(), ids: [], lates, seen, text: '', length: 0}
  for (const node of nodes) write(node, 'html', writer)
  flush(writer)
  return {xhtml: writer.xhtml, properties: [...writer.properties], ids: writer.ids, length: writer.length}
}

function flush(writer: Writer): void {
  if (writer.text) writer.xhtml.push(writer.text)
  writer.length += writer.text.length
  writer.text = ''
}

function write(node: Nodes | RootContent | ElementContent, space: Space, writer: Writer): void {
  switch (node.type) {
    case 'root':
      for (const child of node.children) write(child, space, writer)
      break
    case 'text':
    // Nobody makes unparsed markup here; should someone, its characters are text.
    case 'raw':
      writer.text += xmlText(node.value)
      break
    case 'element':
      writeElement(node, space, writer)
      break
    case 'comment':
    case 'doctype':
      break
  }
}

function writeElement(node: Element, outer: Space, writer: Writer): void {
  const {tagName} = node
  const space = outer === 'html' && (tagName === 'svg' || tagName === 'math') ? tagName : outer
  writer.text += `<${tagName}`
  if (space !== outer) {
    writer.text += ` xmlns="${namespaces[space]}"`
    writer.properties.add(space === 'svg' ? 'svg' : 'mathml')
  }
  writeAttributes(node.properties, tagName, space, writer)
  if (space === 'html' ? voids.has(tagName) : node.children.length === 0) {
    writer.text += '/>'
    return
  }
  writer.text += '>'
  for (const child of node.children) write(child, space, writer)
  writer.text += `</${tagName}>`
}

function writeAttributes(properties: Properties, tagName: string, space: Space, writer: Writer): void {
  for (const [property, value] of Object.entries(properties)) {
    if (property === 'xmlns' || value === undefined || value === null || value === false) continue
    const {name, boolean, separator} = attributeOf(property, space)
    const plain =
      value === true || (boolean && value !== '')
        ? boolean || !name.startsWith('data-')
          ? name
          : ''
        : Array.isArray(value)
          ? value.join(separator)
          : String(value)
    if (name === 'lang') {
      // A tag that is none makes the book invalid, and tells a reading system nothing.
      if (isTag(plain)) writer.text += ` lang="${plain}" xml:lang="${plain}"`
      continue
    }
    if (name === 'id') {
      if (plain === '' || writer.seen.has(plain)) continue
      writer.seen.add(plain)
      writer.ids.push(plain)
    }
    const late = (name === 'href' || name === 'src' || name === 'poster') && lateOf(plain, writer.lates)
    if (late) {
      writer.text += ` ${name}="`
      flush(writer)
      writer.xhtml.push(late)
      writer.text = '"'
      continue
    }
    if (name === 'src' && tagName !== 'a' && /^https?:/i.test(plain)) writer.properties.add('remote-resources')
    writer.text += ` ${name}="${xmlAttribute(plain)}"`
  }
}

function lateOf(value: string, lates: readonly Late[]): Late | undefined {
  return value.startsWith(markPrefix) ? lates[Number(value.slice(markPrefix.length))] : undefined
}

interface AttributeFacts {
  readonly name: string
  readonly boolean: boolean
  readonly separator: ' ' | ', '
}
const known = {html: new Map<string, AttributeFacts>(), svg: new Map<string, AttributeFacts>()}

function attributeOf(property: string, space: Space): AttributeFacts {
  if (space === 'math') return {name: property, boolean: false, separator: ' '}
  const facts = known[space].get(property)
  if (facts) return facts
  const info = find(space === 'svg' ? svg : html, property)
  const made: AttributeFacts = {
    name: info.attribute,
    boolean: info.boolean,
    separator: info.commaSeparated ? ', ' : ' '
  }
  known[space].set(property, made)
  return made
}
