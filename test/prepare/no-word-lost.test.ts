import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createParser} from '../../pipeline/parse/index.js'
import {flowTypes, phrasingTypes} from '../../pipeline/model/nodes.js'
import {commonmarkExamples} from '../parse/commonmark-examples.js'
import {prepareTexts} from '../support/chapters.js'

const parser = createParser()

interface Wordy {
  readonly type: string
  readonly value?: unknown
  readonly alt?: unknown
  readonly children?: readonly Wordy[] | undefined
  readonly [field: string]: unknown
}

/** Their children do not end a word. */
const within = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'span',
  'subscript',
  'superscript',
  'ruby'
])

/**
 * The words of a tree, each as often as it stands there. Raw HTML is markup, and its words are looked at by tests of their own;
 * titles of links and pictures, labels and marks of alerts are no words of the text.
 */
function bag(nodes: readonly unknown[], unit = /[\p{L}\p{N}]+/gu): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  const text: string[] = []
  const look = (node: Wordy) => {
    if (node.type === 'html' || node.type === 'definition' || node.type === 'footnoteReference') return
    if (typeof node.value === 'string') text.push(node.value)
    if (typeof node.alt === 'string') text.push(node.alt)
    for (const field of ['title', 'summary', 'reading']) {
      const list = node[field]
      if (!Array.isArray(list)) continue
      for (const child of list) look(child as Wordy)
      text.push(' ')
    }
    for (const child of node.children ?? []) look(child)
    if (!within.has(node.type) && node.type !== 'text' && node.type !== 'inlineCode') text.push(' ')
  }
  for (const node of nodes) look(node as Wordy)
  const plain = text.join('').replace(/\[!\w+\][-+]?/g, ' ')
  for (const [word] of plain.matchAll(unit)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function lost(markdown: string, unit?: RegExp): readonly string[] {
  const source = bag([parser.parse(markdown, 'one.md').value], unit)
  const {chapters} = prepareTexts({'one.md': markdown})
  const made = bag(
    chapters.flatMap(({head, children, footnotes}) => [
      ...[head.kicker, head.title].map(inline => ({type: 'heading', children: inline?.children ?? []})),
      ...children,
      ...footnotes.map(note => ({type: 'footnote', children: note.children}))
    ]),
    unit
  )
  return [...source].filter(([word, count]) => (made.get(word) ?? 0) < count).map(([word]) => word)
}

test('a manuscript with everything keeps every word', () => {
  const text = `# Kick\n\n# Title *and* more[^t]\n\n> [!NOTE] Alert title\n> alert body\n\nText [link](gone.md) ![alt words](gone.png).
\n![figure alt](x.png "Caption")\n\n| a | b |\n|---|---|\n| 1 | 2 | three | four |\n\n##\n\n##### Deep\n\n[^t]: Note[^u].\n[^u]: Under.\n[^v]: Unused.
[^v]: Double.\n\n[undefined ref][nope] [^nope]\n\n<b>\n\nbold block\n\n</b>\n\n<details>\n\nno summary\n\n</details>\n\n<Unknown>\n\nkept\n\n</Unknown>\n`
  expect(lost(text)).toEqual([])
})

describe('the examples of CommonMark keep every word', () => {
  // What stands between two tags of raw HTML that are gone, such as a script, is gone by rule.
  const examples = commonmarkExamples.filter(({markdown}) => !/<(?:script|style|textarea)/i.test(markdown))
  test.each(examples.map(({number, markdown}) => [number, markdown] as const))('%i', (_number, markdown) => {
    expect(lost(markdown)).toEqual([])
  })
})

const pieces = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '### ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '*',
  '**',
  '`',
  '[',
  '](u)',
  '![',
  '[^a]',
  '[^a]: ',
  '[^b]: ',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '<p>',
  '<T>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<a href="x">',
  '</a>',
  '<li>',
  '<ul>',
  '<details>',
  '<summary>',
  '</summary>',
  '<span lang="fr">',
  '<img src=x alt=y>',
  '<!-- ',
  ' -->',
  '| a | b |\n|---|---|\n',
  '| c |',
  '***\n',
  '\\',
  '"',
  '&lt;'
]
const manuscript = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({maxLength: 3})), {maxLength: 40})
  .map(parts => parts.map((part, index) => (part === 'word' ? `w${index}` : part)).join(''))

test('no manuscript makes it throw, gives a node that editions do not know, or loses a word', () => {
  const known = new Set<string>([...flowTypes, ...phrasingTypes])
  const check = (node: {readonly type: string; readonly children?: readonly {readonly type: string}[]}) => {
    if (!known.has(node.type)) throw new Error(`unknown node ${node.type}`)
    for (const child of node.children ?? []) check(child)
  }
  fc.assert(
    fc.property(manuscript, text => {
      for (const {children, footnotes} of prepareTexts({'one.md': text}).chapters) {
        for (const node of [...children, ...footnotes.flatMap(note => note.children)]) check(node)
      }
      // By letters: raw HTML may put an end to a paragraph in the middle of a word.
      expect(lost(text, /[\p{L}\p{N}]/gu)).toEqual([])
    }),
    {numRuns: 300, seed: 3}
  )
})
