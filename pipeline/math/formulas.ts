/** The formulas of a tree: found, and told when TeX cannot read them. */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Formula, FormulaJob, TypesetFormula} from '../model/formula.js'
import type {Message} from '../model/message.js'
import type {InlineMath, MathBlock, PreparedNode} from '../model/nodes.js'
import type {ChapterHead, PreparedChapter, PreparedPublication} from '../model/publication.js'
import type {Workshop} from '../model/workshop.js'
import {placeOf} from './place.js'

export type FormulaNode = InlineMath | MathBlock

/** A formula stands on a line of its own as a block, or when a paragraph goes on after it. */
export function jobOf(node: FormulaNode): FormulaJob {
  return {tex: node.value, display: node.type === 'math' || node.display === true}
}

/** In document order, those inside of titles, summaries, sources and readings too. */
export function formulasIn(nodes: readonly PreparedNode[]): readonly FormulaNode[] {
  const found: FormulaNode[] = []
  const visit = (list: readonly PreparedNode[]): void => {
    for (const node of list) {
      if (node.type === 'math' || node.type === 'inlineMath') found.push(node)
      for (const aside of asides(node)) visit(aside)
      if ('children' in node) visit(node.children)
    }
  }
  visit(nodes)
  return found
}

/** Phrasing that nodes have beside their children. */
function asides(node: PreparedNode): readonly (readonly PreparedNode[])[] {
  const lists: (readonly PreparedNode[] | undefined)[] = []
  if ('title' in node && typeof node.title === 'object') lists.push(node.title)
  if ('attribution' in node) lists.push(node.attribution)
  if ('credit' in node) lists.push(node.credit)
  if ('summary' in node) lists.push(node.summary)
  if ('speaker' in node) lists.push(node.speaker)
  if ('reading' in node) lists.push(node.reading)
  return lists.filter(list => list !== undefined)
}

/** All that a chapter prints: its head, its body, its notes. */
export function printedIn({head, children, footnotes}: PreparedChapter): readonly PreparedNode[] {
  return [...headNodes(head), ...children, ...footnotes.flatMap(note => note.children)]
}

/** What lists and bars repeat of a publication and its chapters. */
export function titlesOf(publication: PreparedPublication): readonly PreparedNode[] {
  const {title, subtitle, divisions, chapters} = publication
  const outlines = chapters.flatMap(head => head.outline.flatMap(entry => entry.title.children))
  const own = [title, subtitle, ...divisions.map(division => division.title)]
  return [...own.flatMap(inline => inline?.children ?? []), ...chapters.flatMap(headNodes), ...outlines]
}

function headNodes({title, navTitle, subtitle, kicker, standfirst}: ChapterHead): readonly PreparedNode[] {
  return [title, navTitle, subtitle, kicker, standfirst].flatMap(inline => inline?.children ?? [])
}

/** Formulas by what was asked for. */
export type Formulas = (node: FormulaNode) => Formula | undefined

export const noFormulas: Formulas = () => undefined

export function typesetOf(formula: Formula | undefined): TypesetFormula | undefined {
  return formula?.kind === 'typeset' ? formula : undefined
}

/** Typeset all formulas of the nodes, so that handlers can have them at once. */
export async function typesetAll(nodes: readonly PreparedNode[], workshop: Workshop): Promise<Formulas> {
  const found = formulasIn(nodes)
  if (found.length === 0) return noFormulas
  const made = new Map<string, Formula>()
  for (const node of found) {
    const job = jobOf(node)
    const key = keyOf(job)
    if (!made.has(key)) made.set(key, await workshop.formula(job))
  }
  return node => made.get(keyOf(jobOf(node)))
}

function keyOf({tex, display}: FormulaJob): string {
  return `${display ? 'display' : 'inline'} ${tex}`
}

/**
 * What is wrong with the formulas of a chapter.
 *
 * Reports `math-invalid` once for each, at the character where TeX stopped if that is known. Editions print the source in its place.
 */
export async function checkFormulas(chapter: PreparedChapter, workshop: Workshop): Promise<readonly Message[]> {
  const diagnostics = createDiagnostics(chapter.head.path)
  // A title in the contents is the title of the head, in the same words or in shorter ones of its own.
  const told = new Set<string>()
  for (const node of formulasIn(printedIn(chapter))) {
    const job = jobOf(node)
    const formula = await workshop.formula(job)
    if (formula.kind !== 'invalid') continue
    const {position, value} = node
    const key = `${position?.start.line}:${position?.start.column} ${value}`
    if (told.has(key)) continue
    told.add(key)
    const span = position && placeOf({position, value, display: job.display}, formula.at)
    const spot = span && {...span, ...(position.file === undefined ? undefined : {file: position.file})}
    diagnostics.report('math-invalid', spot, {reason: formula.reason})
  }
  return diagnostics.messages
}
