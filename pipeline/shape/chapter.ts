import type {Diagnostics} from '../diagnostics/collector.js'
import type {ChapterRole, Config, FrontMatter} from '../model/config.js'
import type {ShapedChapter, SourceChapter, SourceInline} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import type {PassState, ShapeContext} from './context.js'
import {withDropCap} from './drop-caps.js'
import {settleExcerpt} from './excerpts.js'
import {markTerms} from './glossary.js'
import {headMatter} from './head-matter.js'
import {asInline, inlineOf, wholeTitle} from './inline-text.js'
import {settleLevels} from './levels.js'
import {roleOfTitle} from '../language/roles.js'
import {partNotes} from './part-notes.js'
import {tellRepeated} from './repeated-quotes.js'
import {atEndOfChapter} from './solutions.js'
import type {Part} from './split.js'
import {takeTitle, titleFromPath} from './title.js'
import type {Titled} from './title.js'

interface Frame {
  readonly id: string
  readonly chapter: SourceChapter
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly context: ShapeContext
  readonly state: PassState
}

/** One part of a file, or all of it, as a chapter. Reports `title-missing`, `headings-shifted`, `heading-skip`. */
export function shapeChapter(part: Part, notes: readonly SourceNode[], frame: Frame): ShapedChapter {
  const {id, chapter, lang, dir, context, state} = frame
  const {frontMatter, frontMatterSpans, path} = chapter
  const {diagnostics} = state
  const inline = (key: string, text: string | undefined) => inlineOf(text, frontMatterSpans.get(key), state)
  const listed = inlineOf(chapter.navTitle, undefined, state)
  const titled = part.opening
    ? openingTitle(part.children, wholeTitle(context.config.title, state), state)
    : takeTitle(part.children, inline('title', frontMatter.title), listed, diagnostics)
  const title = titled.title ?? nameAsTitle(path, state)
  const {heading} = titled
  const role = chapter.role ?? frontMatter.role ?? roleFor(part, title.text, lang, context.config)
  const wanted = frontMatter.solutions ?? context.config.solutions
  // Only a book has a back.
  const place = wanted === 'end' && context.config.type !== 'book' ? 'chapter' : wanted
  const parted = atEndOfChapter(titled.children, place, id, state)
  const above = headMatter(frontMatter, frontMatterSpans, state, (key, text) => inline(key, text)?.children ?? [])
  const flow = [...above, ...body(parted.children, frontMatter.dropCap, diagnostics)]
  const heads = [title, ...titled.kicker].flatMap(({children}) => children ?? [])
  const {kept, moved} = partNotes(notes, [...heads, ...flow], parted.solutions)
  const isGlossary = role === 'glossary' || path === context.config.glossary || /(?:^|\/)glossary\.\w+$/i.test(path)
  return {
    id,
    path,
    matter: chapter.matter,
    role,
    depth: chapter.depth,
    generate: chapter.generate,
    opens: part.opens,
    lang,
    dir,
    only: chapter.only ?? frontMatter.only,
    frontMatter: {
      ...frontMatter,
      numbered: part.opening || isUnnumbered(heading) ? false : frontMatter.numbered,
      imageCaption: inline('image-caption', frontMatter.imageCaption)?.text,
      imageCredit: inline('image-credit', frontMatter.imageCredit)?.text
    },
    frontMatterSpans,
    title,
    titleHeading: heading && {
      identifier: typeof heading['identifier'] === 'string' ? heading['identifier'] : undefined,
      aliases: Array.isArray(heading['aliases']) ? heading['aliases'].map(String) : [],
      text: asInline(heading.children ?? []).text
    },
    navTitle: inline('nav-title', frontMatter.navTitle) ?? listed ?? inline('short-title', frontMatter.shortTitle),
    subtitle: inline('subtitle', frontMatter.subtitle),
    kicker: joined(kickerOf(inline, frontMatter, context.config), titled.kicker),
    standfirst: inline('standfirst', frontMatter.standfirst),
    abbreviations: new Map([...state.given, ...state.abbreviations]),
    solutions: [...parted.solutions, ...moved],
    tree: {type: 'root', children: [...(isGlossary ? markTerms(flow) : flow), ...kept]}
  }
}

/** In a magazine the section stands where a kicker would. */
function kickerOf(
  inline: (key: string, text: string | undefined) => SourceInline | undefined,
  {kicker, section}: FrontMatter,
  {type}: Config
): SourceInline | undefined {
  return inline('kicker', kicker) ?? (type === 'book' ? undefined : inline('section', section))
}

/** Where the excerpt ends, what a pull quote repeats, where an initial stands: told of the chapter as it is printed. */
function body(nodes: readonly SourceNode[], dropCap: boolean, diagnostics: Diagnostics): readonly SourceNode[] {
  const settled = tellRepeated(settleExcerpt(nodes))
  return dropCap ? withDropCap(settled, diagnostics) : settled
}

/** `# Preface {-}`: the chapter has no number. */
function isUnnumbered(heading: SourceNode | undefined): boolean {
  if (!heading) return false
  const {classes} = heading
  return heading['numbered'] === false || (Array.isArray(classes) && classes.includes('unnumbered'))
}

function nameAsTitle(path: string, {diagnostics}: PassState): SourceInline {
  const name = titleFromPath(path)
  diagnostics.report('title-missing', {start: {line: 1, column: 1}, end: {line: 1, column: 1}}, {name})
  return {text: name, children: [{type: 'text', value: name}]}
}

/**
 * What stands before the first chapter of a split file: a heading of level 1 on its top is its title, as everywhere; without
 * one it bears the title of the whole.
 */
function openingTitle(nodes: readonly SourceNode[], whole: SourceInline | undefined, state: PassState): Titled {
  const titled = nodes.some(({type}) => type === 'heading')
    ? takeTitle(nodes, undefined, undefined, state.diagnostics)
    : {title: undefined, heading: undefined, kicker: [], children: settleLevels(nodes, 1, state.diagnostics)}
  return {...titled, title: titled.title ?? whole}
}

/** Only books have chapters with roles; in a magazine "Introduction" is a title like another. */
function roleFor(part: Part, title: string, lang: string, config: Config): ChapterRole {
  return (config.type === 'book' && !part.opening ? roleOfTitle(title, lang) : undefined) ?? 'chapter'
}

/** Headings above the title follow a kicker of front matter. */
function joined(given: SourceInline | undefined, headings: readonly SourceNode[]): SourceInline | undefined {
  const pieces = [...(given ? [given.children] : []), ...headings.map(({children}) => children ?? [])]
  if (pieces.length === 0) return undefined
  return asInline(pieces.flatMap((piece, index) => (index === 0 ? piece : [{type: 'text', value: ' · '}, ...piece])))
}
