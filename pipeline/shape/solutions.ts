/**
 * Solutions that are printed apart from their exercises: at the end of the chapter, or at the back of the book.
 *
 * A solution answers the exercise it stands in, else the last one before it, or the one that `for=` names. It says so in
 * `answers`; prepare makes the links of both. One without an exercise stays where it stands, with `solution-alone`.
 */
import {stringsFor} from '../language/strings.js'
import type {SolutionsPlace} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf} from '../tree/attributes.js'
import {replaceEach} from '../tree/rewrite.js'
import type {PassState} from './context.js'

export interface Parted {
  readonly children: readonly SourceNode[]
  readonly solutions: readonly SourceNode[]
}

interface Exercises {
  /** Id of the exercise that was met last. */
  last: string | undefined
  count: number
  readonly taken: Set<string>
  readonly met: Map<string, number>
}

/** The blocks of a chapter without its solutions, and these. Exercises get an id, and so a number, where they have none. */
export function takeSolutions(nodes: readonly SourceNode[], chapter: string, state: PassState): Parted {
  const found: Exercises = {last: undefined, count: 0, taken: idsOf(nodes), met: new Map()}
  const solutions: SourceNode[] = []
  const take = (list: readonly SourceNode[]): readonly SourceNode[] =>
    replaceEach(list, node => {
      if (isSolution(node)) {
        const named = attribute(attributesOf(node), 'for')?.replace(/^[#@]/, '')
        const exercise = named !== undefined && found.taken.has(named) ? named : found.last
        if (exercise === undefined) {
          state.diagnostics.report('solution-alone', node, {})
          return node
        }
        const given = node['identifier']
        const identifier = typeof given === 'string' ? given : solutionId(exercise, found)
        solutions.push({...node, label: undefined, identifier, answers: {chapter, identifier: exercise}})
        return []
      }
      if (!node.children || node.type === 'paragraph') return node
      const own = isExercise(node) ? exerciseId(node, found) : undefined
      if (own !== undefined) found.last = own
      const children = take(node.children)
      const named = own === undefined || own === node['identifier'] ? node : {...node, identifier: own}
      if (children === node.children) return named
      // What held nothing but solutions is empty now.
      return children.length === 0 && !isExercise(node) ? [] : {...named, children}
    })
  const children = take(nodes)
  return {children, solutions}
}

/** The solutions of a chapter at its end, under a heading. */
export function atEndOfChapter(
  nodes: readonly SourceNode[],
  place: SolutionsPlace,
  chapter: string,
  state: PassState
): Parted {
  if (place === 'here') return {children: nodes, solutions: []}
  const parted = takeSolutions(nodes, chapter, state)
  if (place === 'end' || parted.solutions.length === 0) return parted
  return {children: [...parted.children, solutionsHeading(state.lang), ...parted.solutions], solutions: []}
}

function solutionsHeading(lang: string): SourceNode {
  return {
    type: 'heading',
    depth: 2,
    classes: ['unnumbered'],
    children: [{type: 'text', value: stringsFor(lang).solutions}]
  }
}

function isExercise({type, kind}: SourceNode): boolean {
  return type === 'block' && kind === 'exercise'
}

function isSolution({type, kind}: SourceNode): boolean {
  return type === 'block' && (kind === 'solution' || kind === 'answer')
}

function exerciseId({identifier}: SourceNode, found: Exercises): string {
  if (typeof identifier === 'string') return identifier
  for (;;) {
    const name = `exr-auto-${++found.count}`
    if (found.taken.has(name)) continue
    found.taken.add(name)
    return name
  }
}

function solutionId(exercise: string, {met, taken}: Exercises): string {
  for (;;) {
    const count = (met.get(exercise) ?? 0) + 1
    met.set(exercise, count)
    const name = count === 1 ? `solution-${exercise}` : `solution-${exercise}-${count}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

function idsOf(nodes: readonly SourceNode[], ids = new Set<string>()): Set<string> {
  for (const {identifier, children} of nodes) {
    if (typeof identifier === 'string') ids.add(identifier)
    if (children) idsOf(children, ids)
  }
  return ids
}
