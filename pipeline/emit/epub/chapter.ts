/** One chapter: its head, body and notes as XHTML, in one file or several. */
import type {Footnote, PreparedChapter} from '../../model/publication.js'
import {partOpenedBy} from '../../publication/contents.js'
import {createConverter} from '../hast/convert.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {formulaCharacters} from '../hast/formula-characters.js'
import {isolateCode} from '../hast/isolate-code.js'
import {chapterHead, continuationAttributes, sectionAttributes} from './chapter-head.js'
import {epubHandlers} from './handlers.js'
import {notesElement} from './notes.js'
import type {ContentFile, EpubPart, Xhtml} from './part.js'
import {splitPoints} from './split.js'
import {createHooks} from './state.js'
import type {EpubState, SettingScope} from './state.js'
import {toXhtml} from './xhtml.js'
import type {Serialised} from './xhtml.js'

export interface SetChapter {
  readonly part: EpubPart
  readonly state: EpubState
}

/** Pure and synchronous; whether the pictures it names can be made is found out afterwards. */
export function setChapter(chapter: PreparedChapter, scope: Omit<SettingScope, 'chapter' | 'notes'>): SetChapter {
  const notes = new Set(chapter.footnotes.map(({identifier}) => identifier))
  const hooks = createHooks({...scope, chapter: chapter.head, notes})
  const walk = createConverter(epubHandlers, hooks)
  const state: EpubState = {...hooks, walk}
  const seen = new Set<string>()
  const titleId = state.ids.fresh('title')
  const head = chapterHead(chapter.head, titleId, state)
  const isolated = <Node extends HastNode>(node: Node) => isolateCode(node, chapter.head.dir)
  const body = walk(chapter.children).map(isolated)

  const pieces = [head, ...body].map(node => toXhtml([node], state.lates, seen))
  const levels = [undefined, ...body.map(headingLevel)]
  const points = splitPoints(pieces.map(({length}, index) => ({length, heading: levels[index]})))
  const groups = points.map((start, index) => pieces.slice(start, points[index + 1]))
  const homes = noteHomes(chapter.footnotes, groups, state)
  const mathCharacters = new Set(formulaCharacters([head, ...body]))
  const opensPart = partOpenedBy(state.publication, chapter.head.id) !== undefined
  const files = groups.map((group, index) => {
    const attributes =
      index === 0 ? sectionAttributes(chapter.head, titleId, opensPart) : continuationAttributes(chapter.head)
    const list = notesElement(homes[index] ?? [], state)
    for (const character of list ? formulaCharacters([list]) : []) mathCharacters.add(character)
    return wrap(attributes, list ? [...group, toXhtml([isolated(list)], state.lates, seen)] : group)
  })
  const {breaks, ...facts} = state.counts
  return {
    state,
    part: {
      chapter: chapter.head.id,
      files,
      anchors: state.ids.all(),
      pictures: [...state.pictures.values()],
      media: [...state.media],
      widths: [...state.widths],
      mathCharacters: [...mathCharacters].sort().join(''),
      dinkus: breaks > 0,
      facts
    }
  }
}

function headingLevel(node: HastNode): number | undefined {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName) ? Number(node.tagName.slice(1)) : undefined
}

/** Notes by file: each where it is called first, since reading systems look for it in that file; the uncalled in the last. */
function noteHomes(
  notes: readonly Footnote[],
  groups: readonly (readonly Serialised[])[],
  state: EpubState
): readonly (readonly Footnote[])[] {
  const fileOf = new Map<string, number>()
  groups.forEach((group, index) => {
    for (const {ids} of group) for (const id of ids) fileOf.set(id, index)
  })
  const homes: Footnote[][] = groups.map(() => [])
  for (const note of notes) {
    const [call] = state.calls.get(note.identifier) ?? []
    const index = (call === undefined ? undefined : fileOf.get(call)) ?? groups.length - 1
    homes[index]?.push(note)
  }
  return homes
}

function wrap(attributes: Parameters<typeof h>[1], pieces: readonly Serialised[]): ContentFile {
  const frame = toXhtml([h('section', attributes)], [], new Set())
  const [open = ''] = frame.xhtml.filter(piece => typeof piece === 'string')
  const xhtml = joinXhtml([
    [`${open.slice(0, -'</section>'.length)}\n`],
    ...pieces.flatMap(piece => [piece.xhtml, ['\n']]),
    ['</section>']
  ])
  return {
    xhtml,
    properties: [...new Set(pieces.flatMap(({properties}) => properties))].sort(),
    ids: pieces.flatMap(({ids}) => ids)
  }
}

/** Neighbouring strings become one: a part is smaller to keep. */
function joinXhtml(parts: readonly Xhtml[]): Xhtml {
  const result: Xhtml[number][] = []
  let text = ''
  for (const part of parts) {
    for (const piece of part) {
      if (typeof piece === 'string') text += piece
      else {
        result.push(text, piece)
        text = ''
      }
    }
  }
  result.push(text)
  return result
}
