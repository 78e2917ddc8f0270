/**
 * The space that TeX sets beside each sign, said in the attributes of its `mo`.
 *
 * MathML leaves space to a dictionary of operators, which knows no neighbours: it parts the minus of `= -1` from its number, sets
 * `k=0` wide below a sum, and nothing between `sin` and `x`. MathJax has settled the classes of TeX; a sign that the dictionary
 * would set otherwise says so.
 *
 * Sources: D. E. Knuth, The TeXbook, chapter 18; MathML Core, appendix B (the dictionary); MathJax 3.2.2, `texSpacing`.
 */
import {charactersOf, insideOf} from './engine.js'
import type {MmlNode} from './engine.js'

/** Ems before and after. */
export interface Sides {
  readonly before: number
  readonly after: number
}

export interface Spacing {
  /** Sides of signs, by the node of the sign. */
  readonly signs: ReadonlyMap<MmlNode, Sides>
  /** Ems before nodes that have no sign beside them to say it. */
  readonly gaps: ReadonlyMap<MmlNode, number>
}

/** What MathJax calls the spaces of TeX, in ems. */
const widths: ReadonlyMap<string, number> = new Map([
  ['thinmathspace', 3 / 18],
  ['mediummathspace', 4 / 18],
  ['thickmathspace', 5 / 18]
])

export function spacingOf(root: MmlNode): Spacing {
  const signs = new Map<MmlNode, {before: number; after: number}>()
  const gaps = new Map<MmlNode, number>()
  const setRow = (row: readonly MmlNode[]): void => {
    let left: MmlNode | undefined
    for (const [index, child] of row.entries()) {
      // What stands before the first of a row stands before the row.
      const space = index === 0 ? 0 : (widths.get(child.texSpacing()) ?? 0)
      const sign = signOf(child)
      // Of two signs the one has the space that has it in the dictionary.
      const ofSign = sign !== undefined && (left === undefined || usualSides(sign)?.before === space)
      if (sign) signs.set(sign, {before: ofSign ? space : 0, after: 0})
      else if (left === undefined && space > 0) gaps.set(child, space)
      if (left && !ofSign) signs.set(left, {before: signs.get(left)?.before ?? 0, after: space})
      left = sign
    }
  }
  // What is inside comes first: a sign that is all of its row stands where the row stands.
  const visit = (node: MmlNode): void => {
    if (node.isKind('text')) return
    for (const child of insideOf(node)) visit(child)
    if (node.isInferred || node.isKind('mrow') || node.isKind('TeXAtom')) setRow(insideOf(node))
  }
  visit(root)
  return {signs, gaps}
}

/** The sign that a node is made of, scripts and limits aside. */
function signOf(node: MmlNode): MmlNode | undefined {
  if (node.isKind('mo')) return node
  if (node.isEmbellished) return node.coreMO()
  const inside = node.isKind('TeXAtom') || node.isKind('mrow') || node.isInferred ? insideOf(node) : []
  const [only] = inside
  return only && inside.length === 1 && !only.isKind('text') ? signOf(only) : undefined
}

/** Sides that the dictionary gives between two operands. What is not listed always says its own. */
const known: readonly (readonly [signs: string, sides: Sides])[] = [
  ['=<>≠≡≤≥≈∼≃≅∝∈∉⊂⊃⊆⊇→←↔⇒⇐⇔↦', {before: 5 / 18, after: 5 / 18}],
  ['+−±∓', {before: 4 / 18, after: 4 / 18}],
  ['()[]{}⟨⟩⌈⌉⌊⌋′\u2061\u2062\u2063', {before: 0, after: 0}],
  [',;', {before: 0, after: 3 / 18}]
]
const dictionary = new Map(known.flatMap(([signs, sides]) => [...signs].map(sign => [sign, sides] as const)))

function usualSides(sign: MmlNode): Sides | undefined {
  return dictionary.get(insideOf(sign).map(charactersOf).join(''))
}

/** The attributes that a sign needs: none where the dictionary says the same. */
export function sideAttributes(sign: MmlNode, {before, after}: Sides): readonly (readonly [string, string])[] {
  const usual = usualSides(sign)
  const said: [string, string][] = []
  if (usual?.before !== before) said.push(['lspace', ems(before)])
  if (usual?.after !== after) said.push(['rspace', ems(after)])
  return said
}

export function ems(width: number): string {
  return width === 0 ? '0' : `${Math.round(width * 1000) / 1000}em`
}
