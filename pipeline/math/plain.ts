/**
 * Simple formulas in Unicode characters: x², a/b, √2, ∑ᵢ₌₁ⁿ i.
 *
 * Only where the line says exactly what the formula says: what stands above or below, in a table, under an accent or in a
 * frame has no such line, and TeX is shown. Made from the MathML, so letters and signs are those that all editions show.
 */
import type {MathElement} from '../model/formula.js'
import {operatorSpace} from './plain-operators.js'
import {lowered, raised} from './plain-scripts.js'

/** A piece of the line. `whole`: it can be raised, divided or multiplied without brackets. */
interface Line {
  readonly text: string
  readonly whole: boolean
  readonly kind: 'name' | 'number' | 'operator' | 'text' | 'other'
}

/** `undefined`: the formula is not simple. */
export function plainOf(mathml: MathElement): string | undefined {
  const line = row(mathml.children)
  const text = line?.text.replace(/\s+/g, ' ').trim()
  // Letters beyond the first plane are in few fonts of mail clients and terminals.
  return text === undefined || text === '' || /[^\0-\uffff]/u.test(text) ? undefined : text
}

function row(children: readonly (MathElement | string)[]): Line | undefined {
  let text = ''
  let before: Line | undefined
  let count = 0
  for (const [index, child] of children.entries()) {
    const line = typeof child === 'string' ? undefined : lineOf(child)
    if (!line) return undefined
    if (line.text.trim() === '') {
      text += line.text
      continue
    }
    count++
    if (before && unsafe(before) && line.kind !== 'operator' && !/\s$/.test(text)) {
      text = `${text.slice(0, -before.text.length)}(${before.text})`
    }
    text = joined(text, before, line, index === children.length - 1)
    before = line
  }
  if (count === 0) return {text, whole: true, kind: 'text'}
  return count === 1 && before ? before : {text: text.trim(), whole: fenced(text.trim()), kind: 'other'}
}

/** Whether one pair of brackets holds all of it. */
function fenced(text: string): boolean {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++
    if (text[index] === ')') depth--
    if (depth === 0) return index > 0 && index === text.length - 1
  }
  return false
}

/** A fraction or root beside something else is bracketed, so that 1/2 x is not read as 1/(2x). */
function unsafe(line: Line): boolean {
  return line.kind === 'other' && !line.whole
}

function joined(text: string, before: Line | undefined, line: Line, last: boolean): string {
  if (line.kind === 'operator') {
    const [left, right] = operatorSpace(line.text, !operand(text), last) ?? ['', '']
    // An argument in brackets stands close to its function.
    const kept = line.text === '(' ? text.replace(/(\p{L})\s$/u, '$1') : text
    return kept + left + line.text + right
  }
  if (!before || /(?:^|[\s([{√∛∜|/])$/.test(text)) return text + line.text
  const factor = unsafe(line) && before.kind !== 'operator' ? `(${line.text})` : line.text
  const apart =
    before.kind === 'other' ||
    before.kind === 'text' ||
    line.kind === 'text' ||
    line.kind === 'number' ||
    (before.kind === 'name' && (name(before.text) || name(line.text))) ||
    /[\^_]/.test(text.slice(-before.text.length))
  return apart && before.kind !== 'operator' ? `${text} ${factor}` : text + factor
}

/** More than one letter: a function's name. */
function name(text: string): boolean {
  return /^\p{L}{2,}/u.test(text)
}

/** Whether the line so far ends in something that can be added to, so that a sign after it joins two things. */
function operand(text: string): boolean {
  // The second of two bars closes what the first has opened.
  if (/\|\s*$/.test(text)) return (text.match(/\|/g) ?? []).length % 2 === 0
  return !/[([{,;:=<>≤≥≠≈+−±×·÷∈→⇒⇔]\s*$/.test(text) && text.trim() !== ''
}

function lineOf(element: MathElement): Line | undefined {
  const {name, children} = element
  switch (name) {
    case 'mi':
      return {text: textOf(element), whole: true, kind: 'name'}
    case 'mn':
      return {text: textOf(element), whole: true, kind: 'number'}
    case 'mtext':
      return {text: textOf(element).replaceAll('\u00a0', ' '), whole: false, kind: 'text'}
    case 'mo':
      return operator(element)
    case 'mspace':
      return {text: (attribute(element, 'width') ?? '').startsWith('-') ? '' : ' ', whole: true, kind: 'text'}
    case 'mrow':
    case 'mstyle':
      return row(children)
    case 'msup':
    case 'msub':
    case 'msubsup':
    case 'munder':
    case 'mover':
    case 'munderover':
      return scripts(name, children)
    case 'mfrac':
      return fraction(element)
    case 'msqrt':
      return root('√', row(children))
    case 'mroot':
      return root(rootSigns.get(textIn(children[1])) ?? '', lineIn(children[0]))
    default:
      return undefined
  }
}

const rootSigns: ReadonlyMap<string, string> = new Map([
  ['3', '∛'],
  ['4', '∜']
])

function operator(element: MathElement): Line | undefined {
  const text = textOf(element)
  // Function application and invisible times: a space parts the two.
  if (/^[\u2061-\u2064]?$/.test(text)) return {text: ' ', whole: true, kind: 'text'}
  // `\\lim` and its like are operators to MathJax.
  if (/^\p{L}+$/u.test(text)) return {text, whole: true, kind: 'name'}
  return operatorSpace(text, false, false) === undefined ? undefined : {text, whole: true, kind: 'operator'}
}

/** Large operators and limits take the scripts below and above them in the same way. */
const limits = /^(?:[∑∏∫∮⋃⋂⨁⨂∐]|lim|max|min|sup|inf|det|gcd|Pr)$/

function scripts(name: string, children: MathElement['children']): Line | undefined {
  const base = lineIn(children[0])
  if (!base || base.text === '') return undefined
  const stacked = name.includes('under') || name.includes('over')
  if (stacked && !limits.test(base.text)) return undefined
  const below = name === 'msup' || name === 'mover' ? undefined : lineIn(children[1])
  const above = name === 'msub' || name === 'munder' ? undefined : lineIn(children.at(-1))
  if ((below === undefined && !/sup|over/.test(name)) || (above === undefined && /sup|over/.test(name)))
    return undefined
  if (!below && /^m(?:sub|under)/.test(name)) return undefined
  const low = below && lowered(below.text)
  const high = above && raised(above.text)
  const whole = base.whole ? base.text : `(${base.text})`
  // What an operator works on stands apart from it.
  const shape = {
    whole: true,
    kind: limits.test(base.text) ? 'text' : base.kind === 'operator' ? 'name' : base.kind
  } as const
  // Of two scripts neither may need brackets: a_(n+1)^(k) is no longer plain.
  if (below && above) return low === undefined || high === undefined ? undefined : {text: whole + low + high, ...shape}
  const script = below ? (low ?? `_${enclosed(below)}`) : above ? (high ?? `^${enclosed(above)}`) : ''
  return {text: whole + script, ...shape}
}

function fraction(element: MathElement): Line | undefined {
  const thickness = attribute(element, 'linethickness')
  const [over, under] = [lineIn(element.children[0]), lineIn(element.children[1])]
  if (!over || !under || over.text === '' || under.text === '') return undefined
  if (thickness !== undefined && Number.parseFloat(thickness) === 0) return undefined
  return {text: `${enclosed(over)}/${enclosed(under)}`, whole: false, kind: 'other'}
}

function root(sign: string, inside: Line | undefined): Line | undefined {
  if (sign === '' || !inside || inside.text === '') return undefined
  return {text: sign + enclosed(inside), whole: false, kind: 'other'}
}

function enclosed(line: Line): string {
  return line.whole ? line.text : `(${line.text})`
}

function lineIn(child: MathElement | string | undefined): Line | undefined {
  return child === undefined || typeof child === 'string' ? undefined : lineOf(child)
}

function textIn(child: MathElement | string | undefined): string {
  return child === undefined || typeof child === 'string' ? '' : textOf(child)
}

function textOf(element: MathElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

function attribute(element: MathElement, wanted: string): string | undefined {
  return element.attributes.find(([name]) => name === wanted)?.[1]
}
