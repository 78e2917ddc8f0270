/** Signs that a line of plain text may hold, and the space around them. */

/** Relations, and what joins two things. */
const between = new Set([...'=<>≤≥≠≈≡∼≃≅∝∈∉∋⊂⊆⊃⊇⊄→←↔⇒⇐⇔↦⟶⟹⟺⟼≪≫⊥∥∣∧∨∪∩∖⊕⊗≺≻⊢⊨∴∵', ...'×·÷∗∘⋅±∓'])
/** Between two things with space, before one without. */
const signs = new Set(['+', '−', '-', '±', '∓'])
const after = new Set([',', ';', ':'])
const bare = new Set([...'()[]{}|‖!/′″‴∞∂∇…⋯%°¬∀∃⌊⌋⌈⌉⟨⟩.'])
const large = new Set([...'∑∏∫∮⋃⋂∐'])

/**
 * The spaces before and after; `undefined`: no sign for a line of text.
 *
 * @param alone nothing that it could join stands before it
 * @param last nothing stands after it
 */
export function operatorSpace(sign: string, alone: boolean, last: boolean): readonly [string, string] | undefined {
  if (signs.has(sign)) return alone || last ? ['', ''] : [' ', ' ']
  if (between.has(sign)) return [alone ? '' : ' ', last ? '' : ' ']
  if (after.has(sign)) return [sign === ':' && !alone ? ' ' : '', last ? '' : ' ']
  if (large.has(sign)) return ['', last ? '' : ' ']
  return bare.has(sign) ? ['', ''] : undefined
}
