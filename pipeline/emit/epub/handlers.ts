/** What an e-book makes otherwise than the base of the (X)HTML family. */
import type {Element} from 'hast'
import {plainText} from '../../tree/text.js'
import type {Handlers} from '../handlers.js'
import {h, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {baseHandlers} from '../hast/handlers.js'
import {tableNodes} from '../hast/table.js'
import {partLinks} from './links.js'
import {bookMedia} from './media.js'
import type {EpubState} from './state.js'
import {partedColumns} from './whole-words.js'

/** Where the ornament of section breaks stands in the container. */
export const dinkusPath = 'images/dinkus.svg'

export const epubHandlers: Handlers<HastNode, EpubState> = {
  ...baseHandlers,
  link(node, state) {
    const {destination} = node
    const made = partLinks(baseHandlers.link(node, state))
    if (destination.kind === 'file' && state.publication.config.url === undefined) {
      state.diagnostics.report('attachment-unlinked', node, {file: destination.assetId, edition: 'EPUB'})
    }
    return made
  },
  crossReference: (node, state) => partLinks(baseHandlers.crossReference(node, state)),
  // A heading without words is a step that a screen reader stops at for nothing.
  heading(node, state) {
    const made = baseHandlers.heading(node, state)
    if (plainText(node.children).trim() !== '' || node.number !== undefined) return made
    return made.map(heading => (isElement(heading) ? {...heading, tagName: 'div'} : heading))
  },
  // Masks and backgrounds are not safe in reading systems; a picture is, and one in a middle grey shows on every ground.
  thematicBreak(node, state) {
    state.counts.breaks++
    const attributes = {className: ['dinkus'], role: 'separator', ariaLabel: state.strings.separator}
    return [
      h('div', {...attributes, id: idOf(node, state)}, [h('img', {src: dinkusPath, alt: '', width: 45, height: 9})])
    ]
  },
  block(node, state) {
    if (node.kind === 'ad' && node.only === undefined) {
      state.leaveOut(node, 'advertisements stand in books only if they say so')
      return []
    }
    const type = node.kind === 'pullquote' || node.kind === 'epigraph' ? node.kind : undefined
    return baseHandlers.block(node, state).map(made => (isElement(made) && type ? typed(made, type) : made))
  },
  table(node, state) {
    for (const width of node.widths ?? []) state.widths.add(Math.round(width))
    const columns = Math.max(0, ...node.children.slice(0, 50).map(row => row.children.length))
    const density = columns > 6 ? 'cols-many' : columns > 4 ? 'cols-some' : undefined
    const parted = partedColumns(node)
    const made = tableNodes(node, state, column => parted.get(column))
    return density === undefined
      ? made
      : made.map(table => (isElement(table) ? withProperties(table, {className: [density]}) : table))
  },
  media: bookMedia,
  definitionList(node, state) {
    const children = state.walk(node.children)
    const [first] = children
    // `dl` begins with a term and ends with a description, in XHTML as in HTML.
    const lead = first && isElement(first) && first.tagName === 'dd' ? [h('dt')] : []
    const last = children.at(-1)
    const tail = last && isElement(last) && last.tagName === 'dt' ? [h('dd')] : []
    if (children.length === 0) return []
    return [h('dl', {id: idOf(node, state), lang: node.lang, dir: node.dir}, [...lead, ...children, ...tail])]
  },
  pageBreak: (node, state) => [h('div', {className: ['page-break'], id: idOf(node, state)})]
}

function idOf(node: {readonly identifier?: string | undefined}, state: EpubState): string | undefined {
  return node.identifier === undefined ? undefined : state.id(node.identifier)
}

function isElement(node: HastNode): node is Element {
  return node.type === 'element'
}

function typed(element: Element, type: string): Element {
  return {...element, properties: {...element.properties, 'epub:type': type}}
}
