/** Chapters, and pieces of them, as the HTML of a letter. */
import {numberIn} from '../../language/numerals.js'
import {stringsFor} from '../../language/strings.js'
import type {createDiagnostics} from '../../diagnostics/collector.js'
import {noFormulas, typesetOf} from '../../math/formulas.js'
import type {Formulas} from '../../math/formulas.js'
import type {Treatment} from '../../model/message.js'
import type {PreparedNode} from '../../model/nodes.js'
import type {ChapterHead, Footnote, PreparedChapter} from '../../model/publication.js'
import {siteNote} from '../../publication/site.js'
import type {SettingContext} from '../emitter.js'
import {createConverter} from '../hast/convert.js'
import {h, text, withProperties} from '../hast/element.js'
import {isolateCode} from '../hast/isolate-code.js'
import type {HastNode} from '../hast/element.js'
import type {HastHooks} from '../hast/state.js'
import {destinationAddress, pageAddress} from './addresses.js'
import {dress} from './dress.js'
import {formulaPicture} from './formulas.js'
import type {FormulaPicture} from './formulas.js'
import {emailHandlers} from './handlers.js'
import type {MailState} from './handlers.js'
import {pictureName, shownWidth} from './pictures.js'
import {createLook} from './styles.js'

export interface MailWriter {
  /** Dressed hast of prepared nodes. */
  readonly write: (nodes: readonly PreparedNode[]) => HastNode[]
  /** Pictures met so far. */
  readonly pictures: ReadonlySet<string>
  /** Formulas met so far, by the name of their picture. */
  readonly drawn: ReadonlyMap<string, FormulaPicture>
  readonly treatments: readonly Treatment[]
}

const textBodies: ReadonlySet<string> = new Set(['full', 'excerpt', 'serial'])

/**
 * Reports `image-invalid` where a picture that is none would stand.
 *
 * @param standing chapter that the nodes stand in; `undefined` for titles and lists of the whole publication
 * @param broken asset ids of pictures whose bytes are none
 * @param formulas those of the nodes, typeset
 */
export function createMailWriter(
  standing: Pick<PreparedChapter, 'head' | 'footnotes'> | undefined,
  {publication, theme}: SettingContext,
  diagnostics: ReturnType<typeof createDiagnostics>,
  broken: ReadonlySet<string> = new Set(),
  formulas: Formulas = noFormulas
): MailWriter {
  const {sides} = createLook(publication.config, theme)
  // A text may be in another language than the letter, and so are the words and numbers in it.
  const dir = standing?.head.dir ?? publication.config.dir
  const lang = standing?.head.lang ?? publication.config.lang
  const pictures = new Set<string>()
  const treatments: Treatment[] = []
  const drawn = new Map<string, FormulaPicture>()
  const chapter = standing?.head
  const page = chapter && pageAddress(publication, chapter.id)
  const places = new Map(standing?.footnotes.map(({identifier}, index) => [identifier, index + 1]))
  const hooks: HastHooks & Pick<MailState, 'boxes' | 'drawing' | 'unlinked'> = {
    boxes: {open: 0},
    formula(node) {
      const formula = typesetOf(formulas(node))
      if (!formula) hooks.leaveOut(node, 'printed as TeX')
      return formula
    },
    drawing({value}, formula) {
      const {picture, attributes} = formulaPicture(formula, theme)
      drawn.set(picture.name, picture)
      return {...attributes, alt: value.replace(/\s+/g, ' ').trim()}
    },
    unlinked(node, file) {
      // Other letters have no text in which a link could stand.
      const {email} = publication.config.editions
      if (email !== false && textBodies.has(email.body)) {
        diagnostics.report('attachment-unlinked', node, {file, edition: 'Mail'})
      }
    },
    medium: 'email',
    publication,
    chapter,
    strings: stringsFor(lang),
    href: destination => destinationAddress(publication, destination),
    // A letter has no ids: clients drop or rename them, and nothing leads to one.
    id: identifier => identifier,
    picture(image, asset) {
      if (broken.has(asset.id)) {
        diagnostics.report('image-invalid', image, {file: asset.id})
        return image.alt === '' ? [] : [h('span', {}, image.alt)]
      }
      pictures.add(asset.id)
      const width = shownWidth(image, asset, theme)
      const ratio = asset.picture && asset.picture.width > 0 ? asset.picture.height / asset.picture.width : undefined
      const height = ratio === undefined ? undefined : Math.max(1, Math.round(width * ratio))
      const alt = image.decorative ? '' : image.alt
      return [h('img', {src: `images/${pictureName(asset)}`, alt, width, height})]
    },
    noteCall({note, number}) {
      const place = places.get(note)
      const call =
        page === undefined || place === undefined
          ? h('span', {className: ['call']}, numberIn(lang, number))
          : h('a', {className: ['call'], href: `${page}#${siteNote(place)}`}, numberIn(lang, number))
      return [h('sup', {}, [call])]
    },
    tokens: value => [{text: value, kind: undefined}],
    leaveOut(node, how) {
      treatments.push({kind: 'degraded', construct: node.type, how, file: chapter?.path ?? '', span: node.position})
    },
    reportUnknown(node) {
      diagnostics.report('node-unknown', node, {type: node.type, edition: 'email'})
    }
  }
  const convert = createConverter(emailHandlers, hooks)
  return {
    write: nodes =>
      dress(
        convert(nodes).map(node => isolateCode(node, dir)),
        sides,
        dir,
        chapter?.lang
      ),
    pictures,
    drawn,
    treatments
  }
}

/** A rule and the word above the notes of a chapter. */
export function notesHead({lang}: ChapterHead, {publication, theme}: SettingContext): HastNode[] {
  const {styles} = createLook(publication.config, theme)
  const rule = h('td', {className: ['edge'], style: styles.ruleCell}, '\u00A0')
  const frame = {role: 'presentation', width: '100%', border: '0', cellPadding: '0', cellSpacing: '0'}
  return [
    h('table', {...frame, style: styles.rule}, [h('tbody', {}, [h('tr', {}, [rule])])]),
    h('h2', {style: styles.notesTitle}, stringsFor(lang).notes)
  ]
}

/** A note at the end of a chapter, with the number it has in every edition. */
export function noteBlock(
  note: Footnote,
  {lang}: ChapterHead,
  writer: MailWriter,
  {publication, theme}: SettingContext
): HastNode {
  const {styles} = createLook(publication.config, theme)
  const label = note.number === undefined ? [] : [text(`${numberIn(lang, note.number)}. `)]
  const [first, ...rest] = writer.write(note.children)
  // The number stands in the first line of the note, whatever that is.
  const led =
    first?.type === 'element' && first.tagName === 'p'
      ? [h('p', {style: styles.note}, [...label, ...first.children])]
      : [h('p', {style: styles.note}, label), ...(first ? [first] : [])]
  // Its further paragraphs are as near to each other as notes are.
  const further = rest.map(node =>
    node.type === 'element' && node.properties.style === styles.paragraph
      ? withProperties(node, {style: styles.note})
      : node
  )
  return h('div', {style: styles.noteText}, [...led, ...further])
}
