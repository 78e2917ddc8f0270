/**
 * What a text defines: labels of links (`[a]: …`) and of notes (`[^a]: …`).
 *
 * Which blocks a text has never depends on its labels, only which brackets become references. So the labels of the whole
 * text can be guessed before its pieces are read, and compared afterwards with what the pieces really defined.
 */
import type {Nodes} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Construct, Extension} from 'micromark-util-types'
import type {Outside} from '../model/source-blocks.js'

/** `^1` as the label of a link and `1` as that of a note are different things, so each label is kept with its kind. */
export type Label = `link ${string}` | `note ${string}`

export interface Labels {
  has(label: Label): boolean
}

/** Labels that look defined. A few too many (in a code block, say) cost a second reading, nothing else. */
export function guessLabels(text: string): ReadonlySet<Label> {
  const labels = new Set<Label>()
  if (!text.includes(']:')) return labels
  // 999 characters are the limit of CommonMark for a label (section 6.3).
  for (const [, caret, label] of text.matchAll(/\[(\^?)((?:[^[\]\\]|\\[\s\S]){1,999})\]:/g)) {
    if (label !== undefined) labels.add(`${caret ? 'note' : 'link'} ${normalizeIdentifier(label)}`)
  }
  return labels
}

/** Labels that the file around a text defines. */
export function labelsOutside({links, notes}: Outside): ReadonlySet<Label> {
  return new Set([
    ...[...links].map((name): Label => `link ${normalizeIdentifier(name)}`),
    ...[...notes].map((name): Label => `note ${normalizeIdentifier(name)}`)
  ])
}

/** Blocks that can hold blocks, and so definitions. */
const holders: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'definitionDescription'
])

/** The labels a tree defines. Recursion is bounded: the tree has at most 500 levels. */
export function definedLabels(node: Nodes, labels: Label[] = []): readonly Label[] {
  if (node.type === 'definition') labels.push(`link ${normalizeIdentifier(node.identifier)}`)
  if (node.type === 'footnoteDefinition') labels.push(`note ${normalizeIdentifier(node.identifier)}`)
  if ('children' in node && holders.has(node.type)) {
    for (const child of node.children) definedLabels(child, labels)
  }
  return labels
}

const openBracket = 91
const closeBracket = 93

/**
 * A micromark extension that answers the question "is this label defined?" from `labels`, and records each question with its
 * answer in `asked`: all that a piece depends on outside its own text.
 *
 * micromark looks a label up in `parser.defined` and `parser.gfmFootnotes`. A construct that never matches, tried first at
 * each bracket, puts our answers in their place; a set also ends micromark's linear search of a list. The two fields are
 * typed but not documented; test/parse/micromark-contract.test.ts fails when an upgrade renames them.
 */
export function answerLabels(labels: Labels, asked: Map<Label, boolean>): Extension {
  const construct: Construct = {
    name: 'labelAnswers',
    tokenize(_effects, _ok, nok) {
      const {parser} = this
      if (!answering.has(parser.defined)) {
        parser.defined = lookup('link', parser.defined)
        parser.gfmFootnotes = lookup('note', parser.gfmFootnotes ?? [])
      }
      return nok
    }
  }
  const answering = new WeakSet<readonly string[]>()
  return {text: {[openBracket]: construct, [closeBracket]: construct}}

  function lookup(kind: 'link' | 'note', local: readonly string[]): string[] {
    const own = new Set(local)
    const answers = [...local]
    answers.includes = label => {
      const answer = labels.has(`${kind} ${label}`)
      asked.set(`${kind} ${label}`, answer)
      return answer || own.has(label)
    }
    answering.add(answers)
    return answers
  }
}
