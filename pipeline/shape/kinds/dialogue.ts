/**
 * Talk: paragraphs that begin with who speaks, `**Name:** words` or `Name: words`. One without a name goes on with the speech
 * before it. In an interview whoever speaks first asks.
 *
 * How it is said may stand behind the name, `**Name** (aside): words`. Without marks, `Name (aside): words`, that counts for
 * names that speak elsewhere in the block, for prose has such openings too.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {trimRun} from '../../tree/flow.js'
import {plainText} from '../../tree/text.js'
import type {PassState} from '../context.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {linesOf, placeOf} from './lines.js'

export const makeDialogue: MakeBlock = (fence, name, state) => {
  const turns: SourceNode[] = []
  const known = speakersOf(fence.children ?? [])
  for (const child of fence.children ?? []) {
    const spoken = child.type === 'paragraph' ? turnsOf(child, known) : undefined
    const last = turns.at(-1)
    if (spoken) turns.push(...spoken)
    else if (last?.type === 'speech') {
      turns[turns.length - 1] = {...last, children: [...(last.children ?? []), child]}
    } else turns.push(child)
  }
  const asks = name === 'interview' ? turns.find(({type}) => type === 'speech') : undefined
  const asking = asks && speakerName(asks)
  const children =
    asking === undefined
      ? turns
      : turns.map(turn => (turn.type === 'speech' && speakerName(turn) === asking ? {...turn, question: true} : turn))
  return {...withoutHead(fence), type: 'block', kind: 'dialogue', ...titleOf(fence, state), children}
}

function titleOf(fence: SourceNode, state: PassState): {title?: readonly SourceNode[]} {
  const title = typeof fence['title'] === 'string' ? state.inline(fence['title'], fence) : []
  return title.length > 0 ? {title} : {}
}

function speakerName({speaker}: SourceNode): string {
  // Only turnsOf makes speeches, and puts nodes there.
  return plainText(speaker as readonly SourceNode[])
    .replace(/\s*[(（][^()（）]*[)）]\s*$/, '')
    .toLowerCase()
}

/** Names that speak in a block, beyond doubt. */
function speakersOf(blocks: readonly SourceNode[]): ReadonlySet<string> {
  const paragraphs = blocks.filter(({type}) => type === 'paragraph')
  return new Set(paragraphs.flatMap(block => (turnsOf(block, new Set()) ?? []).map(speakerName)))
}

/** A paragraph is one speech; where each of its lines names a speaker, each is one. `undefined`: nobody is named. */
function turnsOf(paragraph: SourceNode, known: ReadonlySet<string>): readonly SourceNode[] | undefined {
  const children = paragraph.children ?? []
  const whole = speechOf(children, known)
  if (!whole) return undefined
  const lines = linesOf(children).filter(line => line.length > 0)
  const each = lines.length > 1 ? lines.map(line => speechOf(line, known)) : []
  const {identifier, classes} = paragraph
  const own = {identifier, classes}
  if (each.length === 0 || each.some(turn => turn === undefined))
    return [{...own, ...whole, position: paragraph.position}]
  return each.flatMap((turn, index) => (turn ? [index === 0 ? {...own, ...turn} : turn] : []))
}

/** A name is one to five words that end in a colon, or in how it is said and a colon: "Dr. Ann Lee (aside):". */
const plainName =
  /^\s*((?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.'’-]*(?:[ \u00A0][\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,4})( ?[(（][^()（）]{1,80}[)）])?\s?[:：](?:\s+|$)/u
/** The same behind a name in bold type. */
const behindName = /^(\s?[(（][^()（）]{1,80}[)）])?\s?[:：]/

function speechOf(nodes: readonly SourceNode[], known: ReadonlySet<string>): SourceNode | undefined {
  const [first, second, ...rest] = nodes
  if (first?.type === 'strong') {
    const inside = first.children ?? []
    const colon = /[:：]\s*$/
    const named = plainText(inside)
    const last = inside.at(-1)
    if (colon.test(named) && last?.type === 'text') {
      const value = (last.value ?? '').replace(colon, '')
      return speech([...inside.slice(0, -1), ...(value === '' ? [] : [{...last, value}])], nodes.slice(1))
    }
    const [typed, manner] = second?.type === 'text' ? (behindName.exec(second.value ?? '') ?? []) : []
    if (!second || typed === undefined) return undefined
    const value = (second.value ?? '').slice(typed.length)
    const said: readonly SourceNode[] = manner === undefined ? [] : [{...second, value: manner}]
    return speech([...inside, ...said], [{...second, value}, ...rest])
  }
  const [head, name = '', manner = ''] = first?.type === 'text' ? (plainName.exec(first.value ?? '') ?? []) : []
  if (!first || head === undefined || (manner !== '' && !known.has(name.toLowerCase()))) return undefined
  const words = {...first, value: (first.value ?? '').slice(head.length)}
  return speech([{type: 'text', value: name + manner, position: first.position}], [words, ...nodes.slice(1)])
}

function speech(speaker: readonly SourceNode[], words: readonly SourceNode[]): SourceNode | undefined {
  if (plainText(speaker).trim() === '') return undefined
  const children = trimRun(words)
  return {
    type: 'speech',
    speaker,
    children: children.length === 0 ? [] : [{type: 'paragraph', children, position: placeOf(children)}],
    position: placeOf([...speaker, ...words])
  }
}
