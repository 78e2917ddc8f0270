/** Formulas as MathML, or as TeX where they could not be read. */
import type {Element, Properties} from 'hast'
import type {MathElement, TypesetFormula} from '../../model/formula.js'
import type {InlineMath, MathBlock} from '../../model/nodes.js'
import {commonAttributes, hasAttributes} from './attributes.js'
import {h} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

/** What the box of a formula says beside its class. */
export type Box = (formula: TypesetFormula) => Properties | undefined
const noBox: Box = () => undefined

/** @param box attributes of a box round the formula; `undefined`: it needs none */
export function inlineMathNodes(node: InlineMath, state: HastState, box: Box = noBox): HastNode[] {
  const formula = state.formula(node)
  if (!formula) return [h('code', {...commonAttributes(node, state, ['math']), dir: 'ltr'}, node.value)]
  const math = mathElement(formula, state)
  const outer = box(formula)
  if (outer) return [h('span', {...commonAttributes(node, state, ['formula']), ...outer}, math)]
  return hasAttributes(node) ? [h('span', commonAttributes(node, state), math)] : [math]
}

/**
 * The formula, and its number after it. The box of the formula is what scrolls or shrinks, so that the number stays in sight.
 *
 * @param box attributes of that box
 */
export function mathNodes(node: MathBlock, state: HastState, box: Box = noBox): HastNode[] {
  const formula = state.formula(node)
  const number = node.number === undefined ? formula?.tag : `(${node.number})`
  const content = formula
    ? h('div', {className: ['formula'], ...box(formula)}, mathElement(formula, state))
    : h('code', {dir: 'ltr'}, node.value)
  return [
    h('div', commonAttributes(node, state, ['math', number === undefined ? undefined : 'numbered']), [
      content,
      number === undefined ? undefined : h('span', {className: ['number']}, number)
    ])
  ]
}

/** Formulas run from left to right in every language. */
function mathElement(formula: TypesetFormula, state: HastState): Element {
  const math = elementOf(formula.mathml)
  const dir = (state.chapter?.dir ?? state.publication.config.dir) === 'rtl' ? {dir: 'ltr'} : {}
  return {...math, properties: {...dir, ...math.properties}}
}

/** Names of attributes are those of MathML: neither HTML's nor SVG's spelling of properties knows them. */
function elementOf({name, attributes, children}: MathElement): Element {
  const properties = Object.fromEntries(attributes)
  return h(
    name,
    properties,
    children.map(child => (typeof child === 'string' ? child : elementOf(child)))
  )
}
