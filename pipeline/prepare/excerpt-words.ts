/** What lists and search engines show of a text that says nothing of itself. */
import type {Flow} from '../model/nodes.js'
import {plainText} from '../tree/text.js'
import type {FormulaWords} from '../tree/text.js'

/** Letters of a description: what search engines and lists of articles show. */
const longest = 200

/** An excerpt that an author chose is longer than a description, and no chapter. */
const longestExcerpt = 1000

/** The text before the mark that ends the excerpt, else the first words. */
export function excerptWords(
  children: readonly Flow[],
  excerpt: number | undefined,
  formula?: FormulaWords
): string | undefined {
  const chosen = excerpt === undefined ? [] : children.slice(0, excerpt)
  const everywhere = chosen.filter(({only}) => !only || only.includes('html'))
  const shown = everywhere.filter(
    node => node.type === 'paragraph' || node.type === 'blockquote' || node.type === 'list'
  )
  const text = shown
    .map(node => wordsOf(node, formula))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? firstWords(children, formula) : shortened(text, longestExcerpt)
}

/** Items and paragraphs do not run into each other. */
function wordsOf(node: Flow, formula?: FormulaWords): string {
  const holder = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
  return holder ? node.children.map(child => wordsOf(child, formula)).join(' ') : plainText([node], formula)
}

/** The start of the first paragraph that has words, cut after a word. */
function firstWords(children: readonly Flow[], formula?: FormulaWords): string | undefined {
  for (const node of children) {
    if (node.type !== 'paragraph') continue
    const text = plainText(node.children, formula).replace(/\s+/g, ' ').trim()
    if (!/\p{L}/u.test(text)) continue
    return shortened(text, longest)
  }
  return undefined
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : [...cut].slice(0, -1).join('')).replace(/[\s,;:–—-]+$/u, '')}…`
}
