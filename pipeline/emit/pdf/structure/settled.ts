/** The tree of a galley as plain data: without empty elements and groups, its headings without a step left out. */
import type {Box} from '../galley.js'
import type {Kid, Linked, Mark, StructureElement} from './element.js'
import type {StructureType, Tag} from './tag.js'

export interface GalleyElement {
  readonly kind: 'element'
  readonly type: StructureType
  readonly tag: Tag
  readonly lang: string | undefined
  readonly box: Box | undefined
  readonly kids: readonly (GalleyElement | Mark | Linked)[]
}

/** Parts of a table that are there without content as well: a row has as many cells as its neighbours. */
const standing: ReadonlySet<Tag['type']> = new Set(['TR', 'TH', 'TD'])

/** `undefined`: nothing of the book is read. */
export function settleTree(root: StructureElement): GalleyElement | undefined {
  let depth = 0
  const levelOf = (type: StructureType): StructureType => {
    if (!/^H[1-6]$/.test(type)) return type
    depth = Math.min(Number(type.slice(1)), depth + 1)
    // One of the six, by the line above.
    return `H${depth}` as StructureType
  }
  const settled = (kid: Kid): GalleyElement['kids'] => {
    if (kid.kind !== 'element') return [kid]
    const {tag, lang, box} = kid
    if (tag.type !== 'Group' && tag.type !== 'Artifact') {
      if (!hasContent(kid) && !standing.has(tag.type)) return []
      return [{kind: 'element', type: levelOf(tag.type), tag, lang, box, kids: kid.kids.flatMap(settled)}]
    }
    return kid.kids.flatMap(settled)
  }
  const [document] = settled(root)
  return document?.kind === 'element' ? document : undefined
}

function hasContent({kids}: StructureElement): boolean {
  return kids.some(kid => kid.kind !== 'element' || hasContent(kid))
}
