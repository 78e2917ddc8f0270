/** What a chapter's role is called in EPUB's and ARIA's vocabularies. Source: EPUB Structural Semantics 1.1, DPUB-ARIA 1.1. */
import type {ChapterRole, Matter, WrittenPiece} from '../../model/config.js'

export interface Semantics {
  readonly type: string | undefined
  readonly role: string | undefined
}
const same = (name: string): Semantics => ({type: name, role: `doc-${name}`})

export const semantics: Readonly<Record<ChapterRole, Semantics>> = {
  dedication: same('dedication'),
  epigraph: same('epigraph'),
  preface: same('preface'),
  foreword: same('foreword'),
  introduction: same('introduction'),
  prologue: same('prologue'),
  chapter: same('chapter'),
  conclusion: same('conclusion'),
  epilogue: same('epilogue'),
  afterword: same('afterword'),
  acknowledgments: same('acknowledgments'),
  appendix: same('appendix'),
  // As `epub:type` these two ask for a list of their own as the only content; a chapter may say more.
  glossary: {type: undefined, role: 'doc-glossary'},
  index: {type: undefined, role: 'doc-index'},
  bibliography: same('bibliography'),
  colophon: same('colophon'),
  'about-author': {type: undefined, role: undefined}
}

/**
 * Lists of what the book holds. There is no word for a list of listings.
 *
 * Source: EPUB Structural Semantics 1.1, "Navigation".
 */
export const listTypes: ReadonlyMap<WrittenPiece | undefined, 'loi' | 'lot'> = new Map([
  ['list-of-figures', 'loi'],
  ['list-of-tables', 'lot']
])

export const matterTypes: Readonly<Record<Matter, string>> = {
  front: 'frontmatter',
  main: 'bodymatter',
  back: 'backmatter'
}
