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
  /** Id of the note that is called in it. */
  readonly note: string | undefined
  readonly kids: readonly (GalleyElement | Mark | Linked)[]
}

/** Parts of a table that are there without content as well: a row has as many cells as its neighbours. */
const standing: ReadonlySet<Tag['type']> = new Set(['TR', 'TH', 'TD'])

export interface SettledTree {
  /** `undefined`: nothing of the galley is read. */
  readonly root: GalleyElement | undefined
  /** Number of an element in the tree, counted from the root as it is read, or of the nearest around it that is there. */
  numberOf(element: StructureElement): number | undefined
}

export function settleTree(root: StructureElement): SettledTree {
  const numbers = new Map<StructureElement, number>()
  let depth = 0
  const levelOf = (type: StructureType): StructureType => {
    if (!/^H[1-6]$/.test(type)) return type
    depth = Math.min(Number(type.slice(1)), depth + 1)
    // One of the six, by the line above.
    return `H${depth}` as StructureType
  }
  const settled = (kid: Kid): GalleyElement['kids'] => {
    if (kid.kind !== 'element') return [kid]
    const {tag, lang, box, note} = kid
    if (tag.type !== 'Group' && tag.type !== 'Artifact') {
      if (!hasContent(kid) && !standing.has(tag.type)) return []
      numbers.set(kid, numbers.size)
      const type = levelOf(tag.type)
      return [{kind: 'element', type, tag, lang, box, note, kids: kid.kids.flatMap(settled)}]
    }
    return kid.kids.flatMap(settled)
  }
  const [document] = settled(root)
  return {
    root: document?.kind === 'element' ? document : undefined,
    numberOf(element) {
      for (let around: StructureElement | undefined = element; around; around = around.parent) {
        const number = numbers.get(around)
        if (number !== undefined) return number
      }
      return undefined
    }
  }
}

function hasContent({kids}: StructureElement): boolean {
  return kids.some(kid => kid.kind !== 'element' || hasContent(kid))
}
