import type {Diagnostics} from '../diagnostics/collector.js'
import {dashRuns} from '../language/dashes.js'
import {englishMarks, marksFor} from '../language/quotes.js'
import type {Marks} from '../language/quotes.js'
import {spacesFor} from '../language/spaces.js'
import type {SpaceRules} from '../language/spaces.js'
import {primary} from '../language/tag.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {setDashes} from './typography/dashes.js'
import type {Edit} from './typography/edits.js'
import {setFrenchSpaces} from './typography/french.js'
import {gatherScope, isPhrasing, isVerbatim, replaceText, withinLeaves} from './typography/leaves.js'
import type {Scope} from './typography/leaves.js'
import {setQuotes} from './typography/quotes.js'
import {bindSpaces, insertPieceSpaces, joinUnspacedLines} from './typography/spaces.js'
import {spotOf} from './typography/spot.js'

export interface TypographySetting {
  /** BCP 47. A node's own `lang` takes its place inside the node. */
  readonly lang: string
  readonly quotes: 'auto' | 'single' | 'off'
  readonly dashes: 'pandoc' | 'typewriter' | 'off'
  readonly spaces: boolean
}

/** The setting with the tables of its language. */
interface Rules {
  readonly setting: TypographySetting
  readonly marks: Marks
  readonly spaces: SpaceRules | undefined
}

/** Fields of flow nodes that hold phrasing beside their children, each a scope of its own. */
const phrasingFields = ['title', 'attribution', 'summary', 'credit', 'speaker', 'reading'] as const

/**
 * Set quotes, apostrophes, dashes, ellipses and spaces as the language wants them.
 *
 * Takes flow or phrasing. Each paragraph, heading, cell, caption, title or poem is a scope of its own, across its inline
 * nodes. Code, formulas, keys, `literal` nodes and addresses stay as typed, and so do marks typed as “ ” « » – — ….
 * What has the class `verbatim` is left alone. Nodes without a change are the same objects. Linear in the text.
 * Reports `quote-unpaired` (info) at the mark, and `typography-language` (info) once a file.
 */
export function setTypography(
  children: readonly SourceNode[],
  setting: TypographySetting,
  diagnostics: Diagnostics
): readonly SourceNode[] {
  return setNodes(children, rulesFor(setting, children[0], diagnostics), undefined)

  function setNodes(nodes: readonly SourceNode[], rules: Rules, parent: SourceNode | undefined): readonly SourceNode[] {
    const result: SourceNode[] = []
    let changed = false
    for (let index = 0; index < nodes.length;) {
      const node = nodes[index]
      if (node === undefined) break
      let end = index + 1
      if (isPhrasing(node)) {
        for (let next = nodes[end]; next !== undefined && isPhrasing(next); next = nodes[end]) end++
        const run = index === 0 && end === nodes.length ? nodes : nodes.slice(index, end)
        const set = setScope(run, rules, parent, undefined)
        changed ||= set !== run
        result.push(...set)
      } else {
        const set = setBlock(node, inside(node, rules), nodes[end])
        changed ||= set !== node
        result.push(set)
      }
      index = end
    }
    return changed ? result : nodes
  }

  function setBlock(node: SourceNode, rules: Rules, next: SourceNode | undefined): SourceNode {
    if (isVerbatim(node)) return node
    let set = node
    for (const field of phrasingFields) {
      const value = node[field]
      // Only these shapes of nodes.ts have an array here, and it holds phrasing.
      if (Array.isArray(value)) {
        const phrasing = value as readonly SourceNode[]
        const inner = setScope(phrasing, rules, node, undefined)
        if (inner !== phrasing) set = {...set, [field]: inner}
      }
    }
    if (!node.children) return set
    const children =
      node.type === 'paragraph' || node.type === 'verse'
        ? setScope(node.children, rules, node, next)
        : setNodes(node.children, rules, node)
    return children === node.children ? set : {...set, children}
  }

  /** @param next what follows a paragraph: a quotation may go on in it */
  function setScope(
    nodes: readonly SourceNode[],
    rules: Rules,
    parent: SourceNode | undefined,
    next: SourceNode | undefined
  ): readonly SourceNode[] {
    const scope = gatherScope(nodes, node => {
      const own = inside(node, rules)
      if (own === rules || !node.children) return undefined
      const set = setScope(node.children, own, node, undefined)
      return set === node.children ? node : {...node, children: set}
    })
    const edits = editsOf(scope, rules, parent, next)
    if (edits.length === 0 && scope.leaves.every(leaf => leaf.made === leaf.node)) return nodes
    return replaceText(nodes, scope.leaves, edits)
  }

  function editsOf(scope: Scope, rules: Rules, parent: SourceNode | undefined, next: SourceNode | undefined) {
    const {text} = scope
    const {setting, marks, spaces} = rules
    const edits: Edit[] = []
    if (setting.quotes !== 'off' && /["']/.test(text)) {
      const fixed = fixedPlaces(scope)
      const quotes = setQuotes(text, {
        marks,
        lang: setting.lang,
        swapped: setting.quotes === 'single',
        isFixed: at => fixed.has(at),
        goesOn: mark => next?.type === 'paragraph' && plainText([next]).startsWith(mark)
      })
      edits.push(...quotes.edits)
      for (const at of quotes.unpaired) diagnostics.report('quote-unpaired', spotOf(scope, at, parent), {})
    }
    const runs =
      setting.dashes === 'off'
        ? []
        : withinLeaves(dashRuns(text, !opensWithDash.has(primary(setting.lang))), scope.leaves)
    if (setting.dashes !== 'off') edits.push(...setDashes(text, runs, setting.dashes, marks))
    if (setting.spaces && spaces !== undefined) {
      const dashes = new Set(runs.map(run => run.at))
      edits.push(...bindSpaces(text, {rules: spaces, dashes}))
      if (spaces.insertPieces) edits.push(...insertPieceSpaces(text, spaces))
      if (spaces.french !== undefined) edits.push(...setFrenchSpaces(text, spaces.french))
    }
    edits.push(...joinUnspacedLines(text))
    return edits.length > 1 ? edits.sort((a, b) => a.at - b.at || a.length - b.length) : edits
  }
}

/** Languages whose parentheses stand between dashes without space inside: `--dijo--`. */
const opensWithDash: ReadonlySet<string> = new Set(['es', 'ca', 'gl', 'eu', 'pt'])

function rulesFor(setting: TypographySetting, spot: SourceNode | undefined, diagnostics: Diagnostics): Rules {
  const marks = marksFor(setting.lang)
  if (marks === undefined && !diagnostics.messages.some(message => message.rule === 'typography-language')) {
    diagnostics.report('typography-language', spot, {lang: setting.lang})
  }
  return {setting, marks: marks ?? englishMarks, spaces: spacesFor(setting.lang)}
}

/**
 * The rules inside a node. A language we have no table for, such as a phrase of Latin, keeps those around it: they are the
 * quotes of the text it stands in.
 */
function inside(node: SourceNode, rules: Rules): Rules {
  const lang = node['lang']
  if (typeof lang !== 'string' || lang === rules.setting.lang) return rules
  const marks = marksFor(lang)
  return marks === undefined ? rules : {setting: {...rules.setting, lang}, marks, spaces: spacesFor(lang)}
}

/** Places of characters that were typed with a backslash. */
function fixedPlaces(scope: Scope): ReadonlySet<number> {
  const places = new Set<number>()
  for (const leaf of scope.leaves) {
    if (leaf.fixed) for (let at = 0; at < leaf.length; at++) places.add(leaf.start + at)
  }
  return places
}
