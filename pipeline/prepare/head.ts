import {joinNames} from '../language/lists.js'
import {numberIn} from '../language/numerals.js'
import {fill, stringsFor} from '../language/strings.js'
import type {Person} from '../model/config.js'
import {bylineRoles, creditLines} from '../publication/credits.js'
import type {ChapterHead, Inline, PreparedChapter} from '../model/publication.js'
import {readingMinutes} from '../tree/words.js'
import {excerptWords} from './excerpt-words.js'
import {bareInline} from './inline.js'
import {labelOf} from './label.js'
import {outlineOf} from './outline.js'
import {reportUndescribed, sourceOf} from './pictures.js'
import type {ChapterState} from './state.js'

/** What prepare makes of a chapter's texts before and beside the body. */
export interface Heads {
  readonly title: Inline
  readonly kicker: Inline | undefined
  readonly subtitle: Inline | undefined
  readonly standfirst: Inline | undefined
  readonly navTitle: Inline | undefined
}

/**
 * The head of a chapter. `key` is empty: publish fills it.
 *
 * @param setPlain sets the marks of a text without markup
 */
export function headOf(
  heads: Heads,
  {children, excerpt}: Pick<PreparedChapter, 'children' | 'excerpt'>,
  state: ChapterState,
  setPlain: (text: string) => string
): ChapterHead {
  const {chapter, config, facts, register} = state
  const {id, path, depth, lang, dir, only, frontMatter} = chapter
  const entry = register.chapters.get(id)
  if (!entry) throw new Error(`survey did not register ${id}`)
  const {matter, role} = entry
  const plain = (text: string | undefined) => text && setPlain(text.replace(/\s+/g, ' ').trim())
  return {
    id,
    path,
    slug: entry.slug,
    matter,
    role,
    depth,
    ...(config.type === 'book'
      ? labelOf(entry.number, {title: heads.title.text, role, depth, lang})
      : pieceLabel(frontMatter.number, lang)),
    lang,
    dir,
    only,
    title: heads.title,
    navTitle: heads.navTitle ?? bareInline(heads.title.children),
    subtitle: heads.subtitle,
    kicker: frontMatter.draft ? marked(heads.kicker, lang) : heads.kicker,
    standfirst: heads.standfirst,
    byline: bylineOf(state),
    authors: peopleOf(state).filter(({roles}) => roles.includes('aut')),
    date: frontMatter.date,
    updated: frontMatter.updated,
    description: chapter.generate
      ? undefined
      : (plain(frontMatter.excerpt ?? frontMatter.description) ?? excerptWords(children, excerpt)),
    metaDescription: plain(frontMatter.description ?? frontMatter.excerpt),
    image: imageOf(state, plain),
    tags: frontMatter.tags,
    section: frontMatter.section,
    contentsDepth: frontMatter.toc?.depth ?? config.toc.depth,
    notesHtml: frontMatter.notes.html ?? config.notes.html,
    notesPdf: frontMatter.notes.pdf ?? config.notes.pdf,
    email: frontMatter.email,
    aliases: entry.aliases,
    canonical: canonicalOf(state),
    generate: chapter.generate?.what,
    outline: outlineOf(children),
    words: facts.words,
    minutes: readingMinutes(facts),
    dropCap: frontMatter.dropCap,
    ...((frontMatter.vertical ?? config.vertical) && {vertical: true}),
    hyphenation: frontMatter.hyphenation,
    draft: frontMatter.draft,
    key: '',
    content: ''
  }
}

/** A draft says that it is one, above its title in every edition. */
function marked(kicker: Inline | undefined, lang: string): Inline {
  const {draft} = stringsFor(lang)
  if (!kicker) return {text: draft, children: [{type: 'text', value: draft}]}
  return {text: `${draft} · ${kicker.text}`, children: [{type: 'text', value: `${draft} · `}, ...kicker.children]}
}

/** Who made the text: as its file says; of an article whose file says nothing, those of the publication, at its beginning. */
export function peopleOf({chapter, config, register}: ChapterState): readonly Person[] {
  const {people} = chapter.frontMatter
  const [first] = register.chapters.keys()
  return people.length === 0 && config.type === 'article' && chapter.id === first ? config.people : people
}

/** A number that the file of a piece gives: "No. 7". The chapters of a book are counted. */
function pieceLabel(number: string | undefined, lang: string): Pick<ChapterHead, 'number' | 'label'> {
  if (number === undefined) return {number: undefined, label: undefined}
  const printed = numberIn(lang, number)
  return {number: printed, label: fill(stringsFor(lang).number, printed)}
}

/**
 * The whole address of the text's first home. A path is one on the site where the publication will stand; where there is no
 * address for that, it leads nowhere and is told.
 */
function canonicalOf({chapter, config, diagnostics}: ChapterState): string | undefined {
  const {canonical} = chapter.frontMatter
  if (canonical === undefined) return undefined
  if (/^https?:\/\/[^\s/]/i.test(canonical)) return canonical
  const isPath = !/^[a-z][a-z0-9+.-]*:/i.test(canonical)
  if (isPath && URL.canParse(canonical, config.url)) return new URL(canonical, config.url).href
  diagnostics.report('value-invalid', chapter.frontMatterSpans.get('canonical'), {
    key: 'canonical',
    value: `\`${canonical}\``,
    form:
      config.url === undefined
        ? 'A whole address, since the publication has no `url`,'
        : 'An address with http or https',
    example: 'https://example.org/tides/'
  })
  return undefined
}

/** The authors, and beside them those who translated or drew it. A line in front matter replaces all of it. */
function bylineOf(state: ChapterState): string | undefined {
  const {frontMatter, lang} = state.chapter
  const {byline} = frontMatter
  const people = peopleOf(state)
  if (byline === false) return undefined
  if (byline !== undefined) return byline
  const writers = people.filter(({roles}) => roles.length === 0 || roles.includes('aut')).map(({name}) => name)
  const parts = [joinNames(writers, lang), ...creditLines(people, lang, bylineRoles)].filter(part => part !== '')
  return parts.length === 0 ? undefined : parts.join(' · ')
}

/** The picture of front matter. One that cannot be shown is reported where it is named. */
function imageOf(
  state: ChapterState,
  setPlain: (text: string | undefined) => string | undefined
): ChapterHead['image'] {
  const {frontMatter, frontMatterSpans} = state.chapter
  if (frontMatter.image === undefined) return undefined
  const span = frontMatterSpans.get('image')
  const source = sourceOf(frontMatter.image, {position: span && {...span}}, state)
  if (source.kind !== 'asset') return undefined
  if ((frontMatter.imageAlt ?? '').trim() === '')
    reportUndescribed({position: span && {...span}}, frontMatter.image, state)
  return {
    assetId: source.assetId,
    alt: frontMatter.imageAlt ?? '',
    caption: setPlain(frontMatter.imageCaption),
    credit: setPlain(frontMatter.imageCredit)
  }
}
