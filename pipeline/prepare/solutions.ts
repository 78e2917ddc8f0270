/** Exercises and the solutions that are printed apart from them: each leads to the other. */
import {numbered} from '../language/numbered.js'
import {stringsFor} from '../language/strings.js'
import type {Destination} from '../model/nodes.js'
import type {AnswerFact} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {nodesIn} from '../tree/fields.js'
import type {Inside} from './notes.js'
import {languageAt} from './place.js'
import type {ChapterState} from './state.js'

/** An exercise gets the place of its solution; a solution is headed by the number of its exercise. */
export function withSolution(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  if (node.type !== 'block') return node
  if (node['answers'] !== undefined) return headed(node, inside, state)
  if (node['kind'] !== 'exercise') return node
  const {register, chapter} = state
  const place = register.answers.get(`${chapter.id}#${String(node['identifier'])}`)
  if (!place) return node
  const solution: Destination = {kind: 'internal', ...place}
  return {...node, solution}
}

function headed(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  // Only shape/solutions.ts writes this field, in this shape.
  const exercise = node['answers'] as AnswerFact['exercise']
  const number = state.register.chapters.get(exercise.chapter)?.numbers.get(exercise.identifier)
  const lang = languageAt(node, inside, state)
  const words = number === undefined ? stringsFor(lang).exercise : numbered('exercise', number, lang)
  const {position} = node
  const back = {
    type: 'crossReference',
    destination: {kind: 'internal', ...exercise},
    children: [{type: 'text', value: words, position}],
    position
  }
  const own = nodesIn(node, 'title') ?? []
  return {...node, title: own.length === 0 ? [back] : [back, {type: 'text', value: ' '}, ...own]}
}
