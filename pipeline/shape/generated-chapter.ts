import {stringsFor} from '../language/strings.js'
import type {Strings} from '../language/strings.js'
import type {ChapterRole, WrittenPiece} from '../model/config.js'
import type {PieceRequest, ShapedChapter, SourceChapter, SourceInline} from '../model/publication.js'

const names: Readonly<Record<WrittenPiece, keyof Strings>> = {
  'list-of-figures': 'listOfFigures',
  'list-of-tables': 'listOfTables',
  'list-of-listings': 'listOfListings',
  bibliography: 'bibliography',
  glossary: 'glossary',
  index: 'index',
  contributors: 'contributors',
  colophon: 'colophon',
  solutions: 'solutions'
}
/** What the pieces are called in chapters that an author writes. */
const roles: ReadonlyMap<WrittenPiece, ChapterRole> = new Map<WrittenPiece, ChapterRole>([
  ['bibliography', 'bibliography'],
  ['glossary', 'glossary'],
  ['index', 'index'],
  ['colophon', 'colophon']
])

/**
 * A chapter that is made of the publication: a title in its language, and one node that prepare fills.
 *
 * @param whole title of the publication
 */
export function generatedChapter(
  {path, matter, depth, only, frontMatter, frontMatterSpans, navTitle, role}: SourceChapter,
  generate: PieceRequest,
  {lang, dir, whole}: Pick<ShapedChapter, 'lang' | 'dir'> & {readonly whole: SourceInline | undefined}
): ShapedChapter {
  const {what} = generate
  const text = navTitle ?? stringsFor(lang)[names[what]]
  return {
    id: path,
    path,
    matter,
    role: role ?? roles.get(what) ?? 'chapter',
    depth,
    lang,
    dir,
    only,
    generate,
    opens: undefined,
    frontMatter: {...frontMatter, numbered: false},
    frontMatterSpans,
    title: {text, children: [{type: 'text', value: text}]},
    titleHeading: undefined,
    navTitle: undefined,
    subtitle: undefined,
    kicker: undefined,
    standfirst: undefined,
    abbreviations: new Map(),
    solutions: [],
    tree: {
      type: 'root',
      children: [{type: 'generated', what: what === 'bibliography' ? 'refs' : what, title: whole?.children}]
    }
  }
}
