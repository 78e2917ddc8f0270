/** A named style as the ground of words: what a handler needs to know of it before pdfmake resolves it. */
import type {Look} from './content.js'
import type {PdfState} from './state.js'
import {stylesOf} from './styles.js'
import type {StyleName, Styles} from './styles.js'

const made = new WeakMap<object, Styles>()

export function styleOf(
  name: StyleName,
  state: PdfState
): Look & {readonly fontSize: number; readonly leading: number} {
  const {theme, geometry, colours} = state.chapter
  let styles = made.get(state.chapter)
  if (!styles) made.set(state.chapter, (styles = stylesOf(theme, geometry, colours)))
  const style = styles[name]
  return {...style, fontSize: style.fontSize ?? geometry.size, leading: style.leading ?? geometry.leading}
}
