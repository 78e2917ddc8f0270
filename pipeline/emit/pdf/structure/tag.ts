/**
 * What a block is to who hears the book: a standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4) with its attributes.
 *
 * Plain data on nodes of content. `Artifact` is no element: what stands in it is not read. `Group` is none either: it only
 * keeps the place of what is painted into the element around it.
 */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Note'
  | 'Reference'
  | 'Code'
  | 'Link'
  | 'Figure'
  | 'Formula'
  | 'Ruby'
  | 'RB'
  | 'RT'

export interface Tag {
  readonly type: StructureType | 'Artifact' | 'Group'
  /** What is said in the place of what is seen. */
  readonly alt?: string
  /** BCP 47, where it is not that of what is around. */
  readonly lang?: string
  /** Of an L: how its items are told apart. */
  readonly numbering?: ListNumbering
  /** Of a TH: the cells it is the head of. */
  readonly scope?: 'Column' | 'Row'
  readonly colSpan?: number
  readonly rowSpan?: number
  /** Of a Note: its name, which no other has. */
  readonly id?: string
  /** An element of inline type that is a block of its own. */
  readonly block?: true
  /** An element within, which has all of the content. */
  readonly inner?: Tag
}

/** `Description` is of PDF 2.0: the terms of a list and what they mean. */
export type ListNumbering =
  'None' | 'Description' | 'Disc' | 'Decimal' | 'LowerAlpha' | 'UpperAlpha' | 'LowerRoman' | 'UpperRoman'
