import type {Facts} from '../model/publication.js'

/**
 * After a heading `(APPENDIX)` the chapters of the main matter are appendices, in the back matter, until a part begins. What
 * has a role of its own, a bibliography for example, keeps it.
 */
export function placeAppendices(facts: readonly Facts[]): readonly Facts[] {
  if (facts.every(({opens}) => opens?.kind !== 'appendix')) return facts
  let within = false
  return facts.map(chapter => {
    if (chapter.opens) within = chapter.opens.kind === 'appendix'
    if (!within || chapter.matter !== 'main') return chapter
    return {...chapter, matter: 'back', role: chapter.role === 'chapter' ? 'appendix' : chapter.role}
  })
}
