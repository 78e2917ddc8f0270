/** The structure of a PDF as another program sees it: elements with the words that stand in them. */
import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {pdfText} from '../../support/pdf-text.js'
import {openPdf} from './read-pages.js'

export interface Told {
  readonly role: string
  readonly alt: string | undefined
  /** Of everything in it, in the order of reading. */
  readonly words: string
  readonly kids: readonly Told[]
  /** An annotation is one of its kids. */
  readonly annotated: boolean
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

const leaves: ReadonlySet<string> = new Set(['content', 'object'])

/** One tree a page. */
export async function structureOf(bytes: Uint8Array): Promise<readonly Told[]> {
  const document = await openPdf(bytes)
  const trees: Told[] = []
  for (let number = 1; number <= document.numPages; number++) trees.push(await pageTree(document, number))
  await document.destroy()
  return trees
}

async function pageTree(document: PDFDocumentProxy, number: number): Promise<Told> {
  const page = await document.getPage(number)
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const words = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(mark => mark !== undefined)
      if (id !== undefined) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    // pdf.js types an id that artifacts do not have.
    else open.push((item as {readonly id?: string}).id)
  }
  // pdf.js types leaves and elements as one, which they are not.
  const tree = ((await page.getStructTree()) ?? {}) as Node
  const told = (node: Node): Told => {
    const kids = (node.children ?? []).map(told)
    const own = node.type === 'content' ? (words.get(node.id ?? '') ?? '') : kids.map(kid => kid.words).join('')
    return {
      role: node.role ?? node.type ?? '',
      alt: node.alt,
      words: own.replace(/\s+/g, ' '),
      kids: kids.filter(({role}) => !leaves.has(role)),
      annotated: kids.some(({role}) => role === 'object')
    }
  }
  return told(tree)
}

/** All elements of a role, in the order of reading. */
export function those(trees: readonly Told[], role: string): readonly Told[] {
  return trees.flatMap(tree => [...(tree.role === role ? [tree] : []), ...those(tree.kids, role)])
}

/** Dictionaries of elements as they stand in the file. */
export function elementsIn(bytes: Uint8Array, type: string): readonly string[] {
  return [...pdfText(bytes).matchAll(/<<\/Type\/StructElem\/S\/(\w+)[^\n]*/g)].flatMap(([text, name]) =>
    name === type ? [text] : []
  )
}
