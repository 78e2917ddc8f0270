/**
 * Whether single dollars mean formulas in a file. They do when the file says so (`math: true`), or when it shows that its author
 * writes TeX: a formula between two dollars, a block of math, or a single-dollar formula that holds a command of TeX.
 *
 * Why: shell scripts and prices in prose make "formulas" by the hundred that pass every guard at the dollars themselves.
 */
import type {Nodes} from 'mdast'
import type {Position} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'

/** How the manuscript wants single dollars read. */
export type MathMode = 'auto' | boolean

/** A single-dollar formula, in case that it must be told. */
export interface DollarFormula {
  readonly raw: string
  readonly position: Position
}

/** Commands that no path, shell or regular expression has behind its backslash. */
const commands = new Set(
  (
    'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon ' +
    'phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Phi Psi Omega frac tfrac dfrac sqrt sum prod int iint oint ' +
    'lim limsup liminf sup inf max min log ln exp sin cos tan partial nabla infty forall exists in notin subset subseteq cup ' +
    'cap setminus emptyset to rightarrow Rightarrow leftarrow leftrightarrow Leftrightarrow mapsto implies iff le leq ge geq ' +
    'neq ne approx equiv sim simeq cong propto pm mp times cdot cdots ldots dots div circ bullet oplus otimes wedge vee neg ' +
    'hat bar tilde vec dot ddot overline underline widehat mathbf mathbb mathcal mathrm mathsf mathit mathfrak operatorname ' +
    'text textbf left right big Big binom choose begin quad qquad ell hbar Re Im angle perp parallel mid langle rangle lfloor ' +
    'rfloor lceil rceil prime dagger star ast det dim ker gcd bmod pmod mod ce boldsymbol'
  ).split(' ')
)

function holdsCommand(tex: string): boolean {
  return Array.from(tex.matchAll(/\\([A-Za-z]+)/g)).some(([, name = '']) => commands.has(name))
}

/** What the tree of a piece shows: `proof` that dollars mean formulas, and the single-dollar formulas. */
export function mathIn(
  root: Nodes,
  text: string
): {readonly proof: boolean; readonly formulas: readonly DollarFormula[]} {
  let proof = false
  const formulas: DollarFormula[] = []
  const waiting: SourceNode[] = [root as unknown as SourceNode]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'math') proof = true
    else if (node.type === 'code' && /^(?:math|\{math\})$/.test(String(node['lang'] ?? ''))) proof = true
    else if (node.type === 'inlineMath') {
      if (node['display'] === true || holdsCommand(node.value ?? '')) proof = true
      const {position} = node
      if (position && node['display'] !== true) {
        formulas.push({raw: text.slice(position.start.offset, position.end.offset), position})
      }
    }
    if (node.children) for (const child of node.children) waiting.push(child)
  }
  return {proof, formulas: formulas.reverse()}
}

/** Formulas of a text without the order of a file: a title, a caption. */
export function provesMath(text: string): boolean {
  return /\$\$/.test(text) || Array.from(text.matchAll(/\$[^$]+\$/g)).some(([formula]) => holdsCommand(formula))
}
