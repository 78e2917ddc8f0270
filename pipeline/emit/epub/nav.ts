/** The navigation document and the NCX: contents, landmarks, and the guide of older reading systems. */
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {contentsDepth} from './contents.js'
import type {ContentsEntry} from './contents.js'
import type {Landmark, LandmarkType} from './landmarks.js'
import {toXhtml} from './xhtml.js'
import {xmlAttribute, xmlElement, xmlText} from '../xml.js'

/** What stands in the `body` of the navigation document. */
export function navBody(title: string, entries: readonly ContentsEntry[], landmarks: readonly Landmark[]): string {
  const contents = h('nav', {'epub:type': 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['toc-title']}, [
    h('h1', {id: 'toc-title'}, title),
    contentsList(entries)
  ])
  const places = h('nav', {'epub:type': 'landmarks', id: 'landmarks', hidden: true}, [
    h(
      'ol',
      {},
      landmarks.map(({type, label, path}) => h('li', {}, [h('a', {'epub:type': type, href: path}, label)]))
    )
  ])
  return markup([contents, places])
}

function contentsList(entries: readonly ContentsEntry[]): HastNode {
  return h(
    'ol',
    {},
    entries.map(({label, path, children}) =>
      h('li', {}, [h('a', {href: path}, label), children.length > 0 ? contentsList(children) : undefined])
    )
  )
}

function markup(nodes: readonly HastNode[]): string {
  return toXhtml(nodes, [], new Set())
    .xhtml.filter(piece => typeof piece === 'string')
    .join('\n')
}

export interface Ncx {
  readonly depth: number
  /** `navPoint`s. */
  readonly points: string
}

/** Entries that lead to the same place have the same number in the order of play, as the specification asks. */
export function ncxOf(entries: readonly ContentsEntry[]): Ncx {
  const order = new Map<string, number>()
  let count = 0
  const points = (list: readonly ContentsEntry[]): string =>
    list
      .map(({label, path, children}) => {
        const place = order.get(path) ?? order.size + 1
        order.set(path, place)
        const id = `point-${++count}`
        return (
          `<navPoint id="${id}" playOrder="${place}"><navLabel><text>${xmlText(label)}</text></navLabel>` +
          `<content src="${xmlAttribute(path)}"/>${children.length > 0 ? `\n${points(children)}` : ''}</navPoint>`
        )
      })
      .join('\n')
  return {points: points(entries), depth: contentsDepth(entries)}
}

/** Source: Open Packaging Format 2.0.1, section 2.6. */
const guideTypes: Readonly<Record<LandmarkType, string>> = {
  cover: 'cover',
  titlepage: 'title-page',
  toc: 'toc',
  loi: 'loi',
  lot: 'lot',
  bodymatter: 'text',
  bibliography: 'bibliography'
}

export function guideOf(landmarks: readonly Landmark[]): string {
  return landmarks
    .map(({type, label, path}) => xmlElement('reference', {type: guideTypes[type], title: label, href: path}))
    .join('\n')
}
