/** The caption of a picture, read where it is typed: it may hold what any text of the file may hold, notes among them. */
import type {SourceNode} from '../../model/source-tree.js'
import type {PassState} from '../context.js'

/**
 * Words of a picture's caption: those given for it, its title, or what stands in its brackets; none: it has no caption.
 *
 * @param fromAlt the description is the caption too
 * @param typed caption of an attribute
 */
export function captionWords(
  image: SourceNode,
  fromAlt: boolean,
  typed: string | undefined,
  state: PassState
): readonly SourceNode[] {
  const {title, words, alt, position} = image
  if (typed !== undefined) return state.inline(typed, image)
  if (typeof title === 'string' && title !== '') return state.inline(titleSource(image, title, state.text), image)
  const bracket = typeof words === 'string' ? words : fromAlt && image['decorative'] !== true ? alt : undefined
  if (typeof bracket !== 'string' || bracket.trim() === '') return []
  const source = bracketSource(image, state.text)
  return source === undefined ? [{type: 'text', value: bracket, position}] : state.inline(source, image)
}

/** The title as typed, with its backslashes, where it stands in the picture's own line. */
function titleSource({position}: SourceNode, title: string, text: string): string {
  const {start, end} = position ?? {}
  if (position?.file !== undefined || start?.offset === undefined || end?.offset === undefined) return title
  const [, double, single, round] = quotedAtEnd.exec(text.slice(start.offset, end.offset).slice(-longestTitle)) ?? []
  const typed = double ?? single ?? round
  return typed !== undefined && typed.replace(/\\([!-/:-@[-`{-~])/g, '$1') === title ? typed : title
}

const longestTitle = 5000
const quotedAtEnd = /(?:"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'|\(((?:\\.|[^()\\\n])*)\))\s*\)$/

/** What stands between the brackets as typed, when it may hold markup: a description is plain text, a caption is not. */
function bracketSource({position}: SourceNode, text: string): string | undefined {
  const start = position?.file === undefined ? position?.start.offset : undefined
  if (start === undefined || !text.startsWith('![', start)) return undefined
  let depth = 0
  for (let at = start + 1; at < Math.min(text.length, start + 5000); at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '[') depth++
    else if (character === ']' && --depth === 0) {
      const source = text.slice(start + 2, at)
      return /[*_`$^~[<{&@\\]/.test(source) ? source.replace(/\|\d{1,4}(?:x\d{1,4})?$/, '') : undefined
    }
  }
  return undefined
}
