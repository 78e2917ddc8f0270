interface TextLike {
  readonly type: string
  readonly value?: unknown
  readonly alt?: unknown
  readonly children?: readonly TextLike[] | undefined
}

/** A formula in characters, by its TeX; `undefined`: no characters say as much. */
export type FormulaWords = (tex: string) => string | undefined

/**
 * Plain text of nodes, for slugs, titles, metadata. Descriptions stand in for pictures; note calls give nothing; breaks
 * give a space; a formula gives its TeX, or what `formula` says. Recursion is bounded by `nesting-too-deep`: no tree is deeper than 500 levels.
 */
export function plainText(nodes: readonly TextLike[], formula?: FormulaWords): string {
  let result = ''
  for (const node of nodes) {
    if (node.type === 'footnoteReference' || node.type === 'indexMark') continue
    if (node.type === 'break') result += ' '
    else if (node.type === 'image') result += typeof node.alt === 'string' ? node.alt : ''
    else if (node.children) result += plainText(node.children, formula)
    else if (typeof node.value === 'string') {
      const isFormula = node.type === 'inlineMath' || node.type === 'math'
      result += (isFormula ? formula?.(node.value) : undefined) ?? node.value
    }
  }
  return result
}
