/**
 * The raw HTML of one parent as one text for the HTML parser: what may not pass is taken out or written as characters, and
 * the Markdown between stands in as comments.
 */
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {Position} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {choices, controlTag, gone, goneVoid, inline, isControl, isKept, selfEnding, voidElements} from './elements.js'
import {placeIn} from '../place.js'
import {tokensOf} from './tokens.js'
import type {Token} from './tokens.js'

/** Put before the names of elements that have no rules of nesting of their own: so the parser does no repair on them. */
export const plainPrefix = 'plain-'

/** Where a stretch of the text comes from. */
export interface Stretch {
  /** Offset in the text. */
  readonly at: number
  /** Index of the node among its siblings. */
  readonly node: number
  /** Where it stands in that node's value. What is written as characters is longer in the text. */
  readonly from: number
  readonly to: number
}

export interface HtmlSource {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** Offset of a stand-in -> index of the node it stands for. */
  readonly standIns: ReadonlyMap<number, number>
}

interface Tag extends Token {
  readonly node: number
  /** Index in the list of tags of its partner; `undefined`: it has none. */
  partner: number | undefined
}

/** @param room how many levels of elements may be open at once */
export function htmlSource(
  siblings: readonly SourceNode[],
  between: string,
  room: number,
  diagnostics: Diagnostics
): HtmlSource {
  const tags = tagsOf(siblings)
  const parts: string[] = []
  const stretches: Stretch[] = []
  const standIns = new Map<number, number>()
  const open: string[] = []
  let length = 0
  let next = 0
  /** All before this tag is left out: the inside of an element that is gone. */
  let skipTo = 0
  let tooDeep = false
  const write = (text: string) => {
    parts.push(text)
    length += text.length
  }
  const apart = (tag: string) => {
    if (tag !== ' ' || !/\s$/.test(parts.at(-1) ?? '')) write(tag)
  }
  const spotOf = ({node, start, end}: Tag): Position | undefined => placeIn(siblings[node], start, end)

  for (const [node, sibling] of siblings.entries()) {
    if (node > 0) write(between)
    if (sibling.type !== 'html') {
      if (next >= skipTo) {
        standIns.set(length, node)
        write('<!---->')
      }
      continue
    }
    const value = sibling.value ?? ''
    for (; tags[next]?.node === node; next++) {
      const tag = tags[next]
      if (!tag || next < skipTo) continue
      stretches.push({at: length, node, from: tag.start, to: tag.end})
      const raw = value.slice(tag.start, tag.end)
      switch (tag.kind) {
        case 'hidden':
          break
        case 'text':
          write(raw)
          break
        case 'literal':
          write(escaped(raw))
          break
        case 'close':
          if (isKept(tag.name) && tag.partner !== undefined) {
            const at = open.lastIndexOf(tag.name)
            if (at !== -1) open.length = at
            write(`</${shownName(tag.name)}>`)
          } else if (isControl(tag.name) && tag.partner !== undefined) {
            apart(controlTag(tag.name, true))
          } else if (!isKept(tag.name) && !gone.has(tag.name) && tag.partner === undefined) {
            diagnostics.report('html-literal', spotOf(tag), {tag: `/${tag.name}`})
            write(escaped(raw))
          }
          break
        case 'open':
          if (gone.has(tag.name) && (tag.partner !== undefined || goneVoid.has(tag.name) || tag.selfClosing)) {
            diagnostics.report('html-dropped', spotOf(tag), {tag: tag.name, kept: false})
            if (tag.partner !== undefined) skipTo = tag.partner + 1
          } else if (isKept(tag.name) && open.length < room) {
            const plain = `<${shownName(tag.name)}${raw.slice(tag.name.length + 1)}`
            // A player that nothing closes would take all the rest into itself.
            const unclosed = players.has(tag.name) && tag.partner === undefined
            const empty = (tag.selfClosing || unclosed) && !voidElements.has(tag.name)
            write(empty ? `${plain}</${shownName(tag.name)}>` : plain)
            const ends = tag.partner !== undefined || !selfEnding.has(tag.name)
            if (ends && !empty && !voidElements.has(tag.name)) open.push(tag.name)
          } else if (isKept(tag.name)) {
            if (!tooDeep) diagnostics.report('nesting-too-deep', spotOf(tag), {levels: 500})
            tooDeep = true
            write(escaped(raw))
          } else if (isControl(tag.name) && (tag.partner !== undefined || choices.has(tag.name))) {
            diagnostics.report('html-dropped', spotOf(tag), {tag: tag.name, kept: true})
            apart(controlTag(tag.name, false))
          } else if (tag.partner !== undefined || wrappers.has(tag.name)) {
            diagnostics.report('html-unknown', spotOf(tag), {tag: raw.slice(1, 1 + tag.name.length)})
          } else {
            diagnostics.report('html-literal', spotOf(tag), {tag: raw.slice(1, -1)})
            write(escaped(raw))
          }
      }
    }
  }
  return {text: parts.join(''), stretches, standIns}
}

const players: ReadonlySet<string> = new Set(['video', 'audio', 'iframe'])
/** A page's own frame: their tags often stand without partner. */
const wrappers: ReadonlySet<string> = new Set(['html', 'body'])

/** All tokens of all html siblings, each end tag paired with the last open start tag of its name. */
function tagsOf(siblings: readonly SourceNode[]): readonly Tag[] {
  const tags: Tag[] = []
  const open = new Map<string, number[]>()
  for (const [node, sibling] of siblings.entries()) {
    if (sibling.type !== 'html') continue
    for (const token of tokensOf(sibling.value ?? '')) {
      const tag: Tag = {...token, node, partner: undefined}
      const index = tags.push(tag) - 1
      if (token.kind === 'open' && !token.selfClosing) {
        const stack = open.get(token.name)
        if (stack) stack.push(index)
        else open.set(token.name, [index])
      } else if (token.kind === 'close') {
        const partner = open.get(token.name)?.pop()
        const start = partner === undefined ? undefined : tags[partner]
        if (start) {
          start.partner = index
          tag.partner = partner
        }
      }
    }
  }
  return tags
}

function shownName(name: string): string {
  return inline.has(name) ? `${plainPrefix}${name}` : name
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
