/**
 * Marks that must not be read as marks are exchanged for characters that mean nothing to Markdown, one for one, so that no
 * position moves; in the finished tree they are put back as typed.
 */
import type {Nodes, Root} from 'mdast'
import {findCrowdedWords} from './crowded-words.js'
import {findNestedContainers} from './nested-containers.js'
import {findNestedMarks} from './nested-marks.js'

/** A mark to be read as text. */
export interface Neutralised {
  readonly offset: number
  /** How deep it is nested; 0: it closes nothing or something neutralised, and needs no message. */
  readonly levels: number
}

export interface Neutral {
  readonly text: string
  /** What the stand-ins stand for; empty when there are none. */
  readonly meaning: ReadonlyMap<string, string>
  readonly tooDeep: readonly Neutralised[]
}

export function neutralise(text: string): Neutral {
  const found = [...findNestedContainers(text), ...findNestedMarks(text), ...findCrowdedWords(text)].sort(
    (a, b) => a.offset - b.offset
  )
  if (found.length === 0) return {text, meaning: new Map(), tooDeep: []}
  const first = freeCharacters(text)
  const meaning = new Map<string, string>()
  const parts: string[] = []
  let done = 0
  for (const {offset} of found) {
    if (offset < done) continue
    const character = text.charAt(offset)
    const standIn = String.fromCharCode(first + marks.indexOf(character))
    meaning.set(standIn, character)
    parts.push(text.slice(done, offset), standIn)
    done = offset + 1
  }
  parts.push(text.slice(done))
  return {text: parts.join(''), meaning, tooDeep: found.filter(({levels}) => levels > 0)}
}

/** All characters that are ever neutralised. */
const marks = '>-+*.)[]!_~<:('

/**
 * The first of 16 characters that the text does not hold: noncharacters, else of the private use area. Both are neither white
 * space nor punctuation to Markdown. A text that holds some of every 16 does not exist outside a test; its noncharacters suffer.
 */
function freeCharacters(text: string): number {
  const used = new Set(
    Array.from(text.matchAll(/[\uE000-\uF8FF\uFDD0-\uFDEF]/g), ([character]) => character.charCodeAt(0) >> 4)
  )
  const groups = [0xfdd, 0xfde, ...Array.from({length: 0x190}, (_, index) => 0xe00 + index)]
  return (groups.find(group => !used.has(group)) ?? 0xfdd) << 4
}

/** Puts the marks back into every string of a fresh tree. Without recursion: nothing has limited its depth yet. */
export function restore(root: Root, {meaning}: Neutral): void {
  if (meaning.size === 0) return
  const standIns = new RegExp(`[${[...meaning.keys()].join('')}]`, 'g')
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const [field, value] of Object.entries(node)) {
      if (typeof value !== 'string' || field === 'type') continue
      Object.assign(node, {[field]: value.replace(standIns, standIn => meaning.get(standIn) ?? standIn)})
    }
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}
