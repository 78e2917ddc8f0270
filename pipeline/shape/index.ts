/**
 * STAGE shape: one file's tree -> chapters in our words, before anything of other chapters is known.
 *
 * In this order:
 * - includes, so that everything else sees the whole
 * - definitions, since references are resolved wherever they stand
 * - blocks: one traversal for references, raw HTML, alerts, figures, tables (blocks.ts)
 * - empty headings, before one of them could be taken for a title
 * - split, since each part has a title of its own
 * - titles and levels of headings, part by part
 */
import {createDiagnostics} from '../diagnostics/collector.js'
import {askedNumerals, withNumerals} from '../language/numerals.js'
import {directionOf} from '../language/tag.js'
import type {FrontMatter} from '../model/config.js'
import type {Outcome} from '../model/message.js'
import type {ShapedChapter, SourceChapter} from '../model/publication.js'
import type {Outside} from '../model/source-blocks.js'
import type {SourceRoot} from '../model/source-tree.js'
import {shapeFlow} from './blocks.js'
import {shapeChapter} from './chapter.js'
import type {PassState, ShapeContext} from './context.js'
import {says, textOf} from './heading-list.js'
import {inlineOf, wholeTitle} from './inline-text.js'
import {dropEmptyHeadings} from './levels.js'
import {notesOfParts} from './part-notes.js'
import {linesOfFile} from './file-lines.js'
import {expandIncludes} from './includes/expand.js'
import {createIncludeFolder} from './includes/folder.js'
import {valuesOf} from './values.js'
import {definitionsOf, notesDefined} from './references.js'
import {generatedChapter} from './generated-chapter.js'
import {takeOpening} from './openings.js'
import {settleOpenings, splitFile} from './split.js'
import type {Part} from './split.js'

export {fillSolutions} from './solutions-chapter.js'
export type {ShapeContext} from './context.js'
export {shapeTitle} from './titles.js'

/**
 * Shape one file. Several chapters come out when it is split; their ids are the path, path`#2`, path`#3` …
 *
 * Never throws, whatever the tree holds; what it does not know is kept as it is. No word is lost but those of elements that
 * are not printed, and each of these is reported.
 */
export function shape(
  chapter: SourceChapter,
  parsed: SourceRoot,
  context: ShapeContext
): Outcome<readonly ShapedChapter[]> {
  const {config} = context
  const diagnostics = createDiagnostics(chapter.path)
  const ownLang = chapter.frontMatter.lang ?? config.lang
  const numerals = chapter.frontMatter.numerals ?? askedNumerals(ownLang) ?? config.numerals
  const lang = withNumerals(ownLang, numerals)
  const dir = chapter.frontMatter.dir ?? (chapter.frontMatter.lang ? directionOf(lang) : config.dir)
  const {included, parseBlocks} = context
  const including = {folder: createIncludeFolder(included, diagnostics), parseBlocks}
  const root = expandIncludes(parsed, chapter.text, chapter.path, including)
  const definitions = definitionsOf(root.children)
  let defined: Outside | undefined
  const outside = () => (defined ??= {links: [...definitions.keys()], notes: notesDefined(root.children)})
  const state: PassState = {
    ...linesOfFile(chapter.text),
    diagnostics,
    text: chapter.text,
    lang,
    captionFromAlt: config.implicitFigures === 'caption',
    definitions,
    values: valuesOf(config, chapter.frontMatter),
    given: config.abbreviations,
    abbreviations: new Map(),
    notes: [],
    calledOut: {count: 0},
    directives: 0,
    breaks: chapter.frontMatter.breaks,
    styled: context.styled,
    unstyled: new Set(),
    parseBlocks: text => context.parseBlocks(text, outside()),
    parseInline: text => context.parseInline(text, outside()),
    dataFile: (path, place) => including.folder.data(path, place.position?.file ?? chapter.path, place),
    inline: (text, {position}) => inlineOf(text, position, state)?.children ?? []
  }
  const flow = dropEmptyHeadings(shapeFlow(root.children, state), diagnostics)
  if (chapter.generate !== undefined) {
    const whole = wholeTitle(config.title, state)
    return {value: [generatedChapter(chapter, chapter.generate, {lang, dir, whole})], messages: [], treatments: []}
  }
  const cut = splitFile(flow, config, context.alone)
  const parts = withOpenings(cut, context, state)
  const notes = notesOfParts(parts, state.notes)
  const split = parts.length > 1
  const value = parts.map((part, index) =>
    shapeChapter(part, notes[index] ?? [], {
      id: index === 0 ? chapter.path : `${chapter.path}#${index + 1}`,
      chapter: split
        ? {...chapter, frontMatter: partFrontMatter(chapter.frontMatter, index), navTitle: undefined}
        : chapter,
      lang,
      dir,
      context,
      state
    })
  )
  return {value, messages: diagnostics.messages, treatments: []}
}

/** Without the part that only says the title of the whole, and with the headings of parts as marks of what follows. */
function withOpenings(cut: readonly Part[], context: ShapeContext, state: PassState): readonly Part[] {
  const [first] = cut
  if (!first) return cut
  if (cut.length === 1) return [{...first, ...takeOpening(first.children)}]
  return settleOpenings(saysOnlyTitle(first, context, state) ? cut.slice(1) : cut)
}

/** The title of the whole, which stands on the title page, is no chapter. */
function saysOnlyTitle({children}: Part, {config}: ShapeContext, state: PassState): boolean {
  const [heading, ...others] = children.filter(says)
  if (heading?.type !== 'heading' || others.length > 0) return false
  const whole = wholeTitle(config.title, state)
  return whole?.text.toLowerCase() === textOf(heading.children ?? []).toLowerCase()
}

/** Of a file that is split, front matter speaks of the whole: titles and authors are the publication's, not a chapter's. */
function partFrontMatter(frontMatter: FrontMatter, index: number): FrontMatter {
  return {
    ...frontMatter,
    title: undefined,
    subtitle: undefined,
    shortTitle: undefined,
    navTitle: undefined,
    kicker: undefined,
    standfirst: undefined,
    people: [],
    byline: undefined,
    description: undefined,
    excerpt: undefined,
    abstract: index === 0 ? frontMatter.abstract : undefined,
    image: undefined,
    imageAlt: undefined,
    imageCaption: undefined,
    imageCredit: undefined,
    slug: undefined,
    number: undefined,
    toc: index === 0 || !frontMatter.toc ? frontMatter.toc : {...frontMatter.toc, printed: false},
    urlPath: index === 0 ? frontMatter.urlPath : undefined,
    aliases: index === 0 ? frontMatter.aliases : [],
    canonical: undefined,
    role: undefined
  }
}
