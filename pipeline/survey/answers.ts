/** Solutions that are printed apart from their exercises, and where. */
import type {AnswerFact, Facts, Register} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'

export function answerOf({answers, identifier}: SourceNode): AnswerFact | undefined {
  if (answers === undefined || typeof identifier !== 'string') return undefined
  // Only shape/solutions.ts writes this field, in this shape.
  return {identifier, exercise: answers as AnswerFact['exercise']}
}

/** Of several solutions of one exercise the first is led to. */
export function answersOf(facts: readonly Facts[]): Register['answers'] {
  const places = new Map<string, {readonly chapter: string; readonly identifier: string}>()
  for (const {id, answers} of facts) {
    for (const {identifier, exercise} of answers) {
      const key = `${exercise.chapter}#${exercise.identifier}`
      if (!places.has(key)) places.set(key, {chapter: id, identifier})
    }
  }
  return places
}
