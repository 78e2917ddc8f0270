/**
 * Marked content (ISO 32000-1, 14.6): what is painted between two of these operators belongs to one element, or is an artifact.
 *
 * A mark is kept open while what follows belongs to the same element on the same page, so that a paragraph has one a page.
 */
import type {StructureElement} from '../structure/element.js'

/** Ornament of the text; what pages bear because they are pages. */
export type ArtifactKind = 'Layout' | 'Pagination'

export interface Marks {
  /** How many there are on each page. */
  readonly counts: readonly number[]
  /** A page begins. */
  page(): void
  /** What is painted from here on belongs to an element. */
  open(element: StructureElement): void
  openArtifact(kind: ArtifactKind): void
  close(): void
  /** The operator that begins a mark of an element, for who writes it, and its end, later. */
  begin(element: StructureElement | undefined, otherwise: ArtifactKind): string
  linked(element: StructureElement, link: number): void
}

export function createMarks(write: (operators: string) => void, place: (element: StructureElement) => void): Marks {
  const counts: number[] = []
  let open: StructureElement | ArtifactKind | undefined
  const close = (): void => {
    if (open !== undefined) write('EMC')
    open = undefined
  }
  const begin = (element: StructureElement): string => {
    const page = counts.length - 1
    const mcid = counts[page]
    if (mcid === undefined) throw new Error('content without a page')
    counts[page] = mcid + 1
    place(element)
    element.kids.push({kind: 'mark', page, mcid})
    return `/${nameOf(element)} <</MCID ${mcid}>> BDC`
  }
  return {
    counts,
    page: () => counts.push(0),
    open(element) {
      if (open === element) return
      close()
      open = element
      write(begin(element))
    },
    openArtifact(kind) {
      if (open === kind) return
      close()
      open = kind
      write(artifact(kind))
    },
    close,
    begin: (element, otherwise) => (element ? begin(element) : artifact(otherwise)),
    linked(element, link) {
      place(element)
      element.kids.push({kind: 'link', page: counts.length - 1, link})
    }
  }
}

function artifact(kind: ArtifactKind): string {
  return `/Artifact <</Type /${kind}>> BDC`
}

function nameOf({tag, parent}: StructureElement): string {
  return tag.type === 'Group' ? (parent?.tag.type ?? 'Span') : tag.type
}
