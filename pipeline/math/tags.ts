/**
 * What `\tag` puts beside a formula.
 *
 * MathJax makes a table with labelled rows of it, as wide as the page, which MathML Core does not know and a drawing cannot
 * be. One tag is taken out, and each edition prints it where it prints its own numbers; of several each stays in its row, in a
 * column of its own at the right.
 */
import {charactersOf, insideOf} from './engine.js'
import type {MmlNode} from './engine.js'

const isLabelled = (row: MmlNode): boolean => row.isKind('mlabeledtr')

/** Changes the tree, which is the caller's own. @returns the one tag, if there is one */
export function takeTag(root: MmlNode): string | undefined {
  const rows: MmlNode[] = []
  const gather = (node: MmlNode): void => {
    if (isLabelled(node)) rows.push(node)
    for (const child of insideOf(node)) gather(child)
  }
  gather(root)
  let tag: string | undefined
  for (const row of rows) {
    const [label, ...cells] = insideOf(row)
    if (!label) continue
    const single = rows.length === 1
    if (single) tag = wordsOf(label)
    const plain = row.factory.create('mtr', {}, single ? [...cells] : [...cells, label])
    row.parent.replaceChild(plain, row)
  }
  return tag
}

function wordsOf(node: MmlNode): string {
  return charactersOf(node) + insideOf(node).map(wordsOf).join('')
}
