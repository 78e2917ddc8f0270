/** Looks of paragraphs by name, made of the theme's type for one page design. All leadings grow with the page's own. */
import type {Theme} from '../../theme/theme.js'
import type {ParagraphLook} from './content.js'
import type {Geometry} from './geometry.js'

export type StyleName =
  | 'head'
  | 'folio'
  | 'kicker'
  | 'chapter'
  | 'chapter-long'
  | 'subtitle'
  | 'byline'
  | 'standfirst'
  | 'book'
  | 'book-medium'
  | 'book-long'
  | 'part'
  | 'half-title'
  | 'headline'
  | 'headline-a4'
  | 'standfirst-a4'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'note'
  | 'caption'
  | 'table'
  | 'code'
  | 'pull'
  | 'admonition'
  | 'label'
  | 'contents'
  | 'contents-second'
  | 'imprint'
  | 'body'

const oldStyle = ['onum', 'pnum']
const lining: readonly string[] = []

export type Styles = Readonly<Record<StyleName, ParagraphLook>>

export interface Colours {
  readonly ink: string
  readonly quiet: string
  readonly panel: string
  readonly edge: string
  readonly accent: string
}

/** The look of everything that says nothing else: text in the language of the publication, set as the theme asks. */
export function textLook(theme: Theme, geometry: Geometry, colours: Colours, lang: string): ParagraphLook {
  return {
    font: 'text',
    fontSize: geometry.size,
    leading: geometry.leading,
    color: colours.ink,
    features: oldStyle,
    alignment: theme.paragraph.align.pdf === 'justify' ? 'justify' : 'left',
    lang,
    hyphenated: true
  }
}

export function stylesOf(theme: Theme, geometry: Geometry, colours: Colours): Styles {
  const {type} = theme.print
  const stretch = geometry.leading / 14
  const at = (size: number, leading: number): {fontSize: number; leading: number} => ({
    fontSize: size * geometry.factor,
    leading: leading * stretch
  })
  const of = (name: string): {fontSize: number; leading: number} => {
    const pair = type[name]
    if (!pair) throw new Error(`theme.yaml: print.type.${name} is missing`)
    return at(pair[0], pair[1])
  }
  // Code is in Latin letters wherever it stands.
  const {fontSize, leading} = of('code')
  const code = {fontSize, leading: leading / geometry.spread}
  /** Said for the one page that it stands on. */
  const fixed = (name: string): {fontSize: number; leading: number} => {
    const [fontSize, leading] = type[name] ?? [10, 14]
    return {fontSize, leading}
  }
  const ragged = {alignment: 'left', hyphenated: false} as const
  const display = {font: 'display', features: oldStyle, balance: true, ...ragged} as const
  const label = {font: 'label', features: lining, ...ragged} as const
  const {quiet, accent} = colours
  return {
    body: {},
    head: {...label, ...of('head'), color: quiet},
    folio: {...label, ...of('folio'), bold: true},
    kicker: {...label, ...of('kicker'), bold: true, color: accent},
    chapter: {...display, ...of('chapter')},
    'chapter-long': {...display, ...of('chapter-long')},
    subtitle: {...of('subtitle'), italics: true, color: quiet, ...ragged},
    byline: {...label, ...at(9, 14)},
    standfirst: {...at(13, 18), color: quiet, ...ragged},
    book: {...display, ...of('book')},
    'book-medium': {...display, ...of('book-medium')},
    'book-long': {...display, ...of('book-long')},
    part: {...display, ...of('part')},
    'half-title': {...display, ...of('half-title')},
    headline: {...display, ...of('headline')},
    'headline-a4': {...display, ...fixed('headline-a4')},
    'standfirst-a4': {...fixed('standfirst-a4'), color: quiet, ...ragged},
    h2: {...of('h2'), bold: true, balance: true, ...ragged},
    h3: {...of('h3'), bold: true, balance: true, ...ragged},
    h4: {...of('h3'), italics: true, balance: true, ...ragged},
    note: of('footnote'),
    caption: {...label, ...of('caption'), color: quiet, hyphenated: true},
    table: {...label, ...of('table'), hyphenated: true},
    code: {font: 'code', features: lining, ...code, ...ragged, preserve: true, turn: quiet, direction: 'ltr'},
    pull: {...display, ...of('pull'), balance: false},
    admonition: of('admonition'),
    label: {...label, ...at(8.25, 12), bold: true},
    contents: {...at(10.5, 14), ...ragged},
    'contents-second': {...at(9, 14), ...ragged},
    imprint: {...label, ...of('imprint')}
  }
}
