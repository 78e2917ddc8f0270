/**
 * Marked content (ISO 32000-1, 14.6): what is painted between two of these operators belongs to one element, or is an artifact.
 *
 * A mark is kept open while what follows belongs to the same element on the same page, so that a paragraph has one a page.
 */
import type {Reference} from 'pdfmake/js/PDFDocument.js'
import type {StructureElement} from '../structure/element.js'

/** Ornament of the text; what pages bear because they are pages. */
export type ArtifactKind = 'Layout' | 'Pagination'

export interface MarkedPage {
  readonly dictionary: Reference
  /** Key of the page in the tree of parents. */
  readonly key: number
  marks: number
}

export interface Marks {
  readonly pages: readonly MarkedPage[]
  readonly annotations: ReadonlyMap<number, Reference>
  /** A page begins: its dictionary. */
  page(dictionary: Reference): void
  /** What is painted from here on belongs to an element. */
  open(element: StructureElement): void
  openArtifact(kind: ArtifactKind): void
  close(): void
  /** Key for an annotation that is about to be made. */
  nextKey(): number
  annotated(element: StructureElement, key: number, annotation: Reference): void
}

export function createMarks(write: (operators: string) => void, place: (element: StructureElement) => void): Marks {
  const pages: MarkedPage[] = []
  const annotations = new Map<number, Reference>()
  let keys = 0
  let open: StructureElement | ArtifactKind | undefined
  const close = (): void => {
    if (open !== undefined) write('EMC')
    open = undefined
  }
  const present = (): MarkedPage => {
    const page = pages.at(-1)
    if (!page) throw new Error('content without a page')
    return page
  }
  return {
    pages,
    annotations,
    page(dictionary) {
      const key = keys++
      dictionary.data['StructParents'] = key
      dictionary.data['Tabs'] = 'S'
      pages.push({dictionary, key, marks: 0})
    },
    open(element) {
      if (open === element) return
      close()
      open = element
      place(element)
      const page = present()
      const mcid = page.marks++
      element.kids.push({kind: 'mark', page: pages.length - 1, mcid})
      write(`/${nameOf(element)} <</MCID ${mcid}>> BDC`)
    },
    openArtifact(kind) {
      if (open === kind) return
      close()
      open = kind
      write(`/Artifact <</Type /${kind}>> BDC`)
    },
    close,
    nextKey: () => keys++,
    annotated(element, key, annotation) {
      place(element)
      annotations.set(key, annotation)
      element.kids.push({kind: 'annotation', page: pages.length - 1, key})
    }
  }
}

function nameOf({tag, parent}: StructureElement): string {
  return tag.type === 'Group' ? (parent?.tag.type ?? 'Span') : tag.type
}
