/** The typesetter of the room with the face of the text, and a formula's MathML as one readable line. */
import {createOutliner} from '../../pipeline/fonts/outlines.js'
import {createTypesetter} from '../../pipeline/math/typeset.js'
import type {Formula, MathElement, TypesetFormula} from '../../pipeline/model/formula.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'

const typesetter = createTypesetter(createOutliner(createFontShelf()({family: 'text', weight: 400, italic: false})))

export function typeset(tex: string, display = false): Formula {
  return typesetter({tex, display})
}

/** A formula that has to be one. */
export function formula(tex: string, display = false): TypesetFormula {
  const made = typeset(tex, display)
  if (made.kind === 'invalid') throw new Error(`${tex}: ${made.reason}`)
  return made
}

export function printMath(node: MathElement | string): string {
  if (typeof node === 'string') return node
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${value}"`).join('')
  return `<${node.name}${attributes}>${node.children.map(printMath).join('')}</${node.name}>`
}

export function inside(tex: string, display = false): string {
  return formula(tex, display).mathml.children.map(printMath).join('')
}
