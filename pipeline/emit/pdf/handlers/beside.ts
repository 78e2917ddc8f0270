/** What stands in the outer margin, where the page has a column for it and the text there is not too long. */
import type {PreparedNode} from '../../../model/nodes.js'
import {plainText} from '../../../tree/text.js'
import type {PdfNode} from '../content.js'
import {assemble, block} from '../made.js'
import type {Made} from '../made.js'
import {grounded} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {Tag} from '../structure/tag.js'
import {mayTurn} from './tables.js'

/** A longer text is read better in the column: it takes this part of a page at the most. */
const longest = 1 / 3

/** The blocks for the margin; `undefined`: they have to stand in the text. */
export function inMargin(
  children: readonly PreparedNode[],
  state: PdfState,
  make: (inside: PdfState) => readonly Made[]
): readonly Made[] | undefined {
  const {geometry, ruler} = state.chapter
  const {margin} = geometry
  if (!margin || !mayTurn(state)) return undefined
  const style = styleOf('note', state)
  const lines = (ruler.width(plainText(children), {...state.ground, ...style}, style.fontSize) * 1.15) / margin.width
  if (lines * style.leading > (geometry.last - geometry.first) * geometry.leading * longest) return undefined
  const inside = {...grounded(state, style), measure: margin.width, inLine: false}
  const stack: readonly PdfNode[] = assemble(make(inside), {indent: 0, grid: false})
  const tag: Tag = {type: 'Div'}
  return [block({stack, style: 'note', alignment: 'left', tag, beside: margin})]
}
