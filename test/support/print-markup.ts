/** HTML or XHTML with each block on a line of its own, so that a person can read it and a difference is a line. */
interface Element {
  readonly name: string
  /** The tags as written; '' for text and for elements without an end. */
  readonly open: string
  close: string
  readonly children: (Element | string)[]
}

const blocks = new Set(
  (
    'article aside blockquote caption col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hr li nav ol p picture pre section source summary table tbody td tfoot th thead tr ul'
  ).split(' ')
)
const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr'])

export function printMarkup(markup: string): string {
  return linesOf(treeOf(markup), 0).join('\n')
}

/** The same without what belongs to the look: a mail carries its styles on every element. */
export function printLetter(markup: string): string {
  const plain = markup.replace(
    / (?:style|bgcolor|background|class|cellpadding|cellspacing|border|width|height|valign)="[^"]*"/g,
    ''
  )
  return printMarkup(plain)
}

function treeOf(markup: string): readonly (Element | string)[] {
  const root: Element = {name: '', open: '', close: '', children: []}
  const open = [root]
  for (const piece of markup.split(/(<[^>]*>)/)) {
    const last = open.at(-1) ?? root
    const [, end, name = ''] = /^<(\/?)([a-z0-9]+)/.exec(piece) ?? []
    if (name === '') {
      if (piece !== '') last.children.push(piece)
    } else if (end === '/') {
      last.close = piece
      open.pop()
    } else {
      const element: Element = {name, open: piece, close: '', children: []}
      last.children.push(element)
      if (!voids.has(name) && !piece.endsWith('/>')) open.push(element)
    }
  }
  return root.children
}

function linesOf(nodes: readonly (Element | string)[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  const lines: string[] = []
  let run = ''
  const endRun = () => {
    if (run.trim() !== '') lines.push(indent + run.trim())
    run = ''
  }
  for (const node of nodes) {
    if (typeof node === 'string' || !holdsBlock(node)) {
      const text = flat(node)
      if (typeof node === 'string' || !blocks.has(node.name)) run += text.replace(/\s+/g, ' ')
      else {
        endRun()
        lines.push(indent + (node.name === 'pre' ? text : text.replace(/\s+/g, ' ')))
      }
    } else {
      endRun()
      lines.push(indent + node.open, ...linesOf(node.children, depth + 1), indent + node.close)
    }
  }
  endRun()
  return lines
}

function holdsBlock(node: Element): boolean {
  return node.children.some(child => typeof child !== 'string' && (blocks.has(child.name) || holdsBlock(child)))
}

function flat(node: Element | string): string {
  return typeof node === 'string' ? node : node.open + node.children.map(flat).join('') + node.close
}
