/**
 * Inline styles of the letter, resolved from the theme once.
 *
 * Only what mail clients understand: pixels, hexadecimal colours, no variables, no shorthand with slashes. Padding stands on
 * cells only, since Outlook for Windows ignores it elsewhere (caniemail: css-padding); line heights are in pixels with
 * `mso-line-height-rule: exactly` set once in the head (caniemail: css-line-height).
 */
import {slants} from '../../language/scripts.js'
import type {Config} from '../../model/config.js'
import {paletteOf} from '../../theme/palette.js'
import type {AdmonitionKind} from '../../model/nodes.js'
import type {Scheme, Theme} from '../../theme/theme.js'
import type {StyleName} from './style-names.js'

export type Styles = Readonly<Record<StyleName, string>>

export type Sides = Readonly<Record<'ltr' | 'rtl', Styles>>

export interface Look {
  /** In the direction of the letter. */
  readonly styles: Styles
  /** By the direction of a block: what stands at the start of a line stands at the other side of one that runs the other way. */
  readonly sides: Sides
  readonly scheme: Scheme
  readonly dark: Scheme
  readonly accent: {readonly light: string; readonly dark: string}
}

export function createLook(config: Config, theme: Theme): Look {
  const {accent} = paletteOf(config, theme).palette
  const scheme = theme.colours.light
  const {dir, lang} = config
  // Scripts that run from right to left have no italics, whatever the language of the letter.
  const side = (way: 'ltr' | 'rtl') =>
    createStyles(theme, scheme, accent.light, way, way === dir ? slants(lang) : way === 'ltr')
  const sides = {ltr: side('ltr'), rtl: side('rtl')}
  return {styles: sides[dir], sides, scheme, dark: theme.colours.dark, accent}
}

function createStyles(theme: Theme, scheme: Scheme, accent: string, dir: 'ltr' | 'rtl', slanted: boolean): Styles {
  const {mail, families} = theme
  const {ink, quiet} = scheme.text
  const {panel, mark} = scheme.ground
  const {edge, line} = scheme.lines
  const start = dir === 'rtl' ? 'right' : 'left'
  const end = dir === 'rtl' ? 'left' : 'right'
  // Of a cell: top, end, bottom, start.
  const padded = (above: number, after: number, below: number, before: number) =>
    `padding:${[above, dir === 'rtl' ? before : after, below, dir === 'rtl' ? after : before].map(value => (value === 0 ? '0' : `${value}px`)).join(' ')}`
  const serif = `font-family:${stack(families.text.mail)}`
  const sans = `font-family:${stack(families.label.mail)}`
  const mono = `font-family:${stack(families.code.mail)}`
  const size = ([pixels, height]: readonly [number, number]) => `font-size:${pixels}px;line-height:${height}px`
  const after = theme.paragraph.email.space.value
  const label = `${sans};${size(mail.kicker)};font-weight:600`
  // Held by rules, the upper in the colour of the kind; warnings have a ground as well.
  const boxText = `color:${ink};${serif};font-size:17px;line-height:26px;border-bottom:1px solid ${edge}`
  const cellOf = (kind: AdmonitionKind, ground = 'padding:10px 0 12px') =>
    `${ground};${boxText};border-top:2px solid ${scheme.kinds[kind]}`
  const labelOf = (kind: AdmonitionKind) => `${label};color:${scheme.kinds[kind]};margin:0 0 4px`
  const filled = `background-color:${panel};padding:10px 16px 12px`
  const h3: [number, number] = [mail.text[0], mail.text[1]]
  return {
    body: `margin:0;padding:0;background-color:${scheme.ground.paper}`,
    cell: `${serif};${size(mail.text)};color:${ink};background-color:${scheme.ground.paper};text-align:${start}`,
    name: `${sans};${size(mail.name)};color:${quiet};margin:0`,
    kicker: `${label};color:${accent};margin:0 0 8px`,
    title: `${serif};${size(mail.h1)};font-weight:400;color:${ink};margin:0 0 12px`,
    standfirst: `${serif};${size(mail.standfirst)};color:${quiet};margin:0 0 16px`,
    subtitle: `${serif};${size(mail.standfirst)};${slanted ? 'font-style:italic;' : ''}color:${quiet};margin:0 0 12px`,
    byline: `${sans};${size(mail.kicker)};color:${quiet};margin:0 0 32px`,
    paragraph: `margin:0 0 ${after}px`,
    // Of one of several texts: larger than the headings in it, smaller than the name of the whole.
    textTitle: `${serif};${size(mail['h1-phone'])};font-weight:400;color:${ink};margin:48px 0 10px`,
    h2: `${serif};${size(mail.h2)};font-weight:600;color:${ink};margin:36px 0 10px`,
    h3: `${serif};${size(h3)};font-weight:600;color:${ink};margin:28px 0 6px`,
    h4: `${serif};${size(h3)};font-weight:${slanted ? '400;font-style:italic' : '600'};color:${ink};margin:24px 0 6px`,
    // Where letters are not slanted, weight says it: few clients know marks of emphasis (caniemail: css-text-emphasis).
    emphasis: slanted ? '' : 'font-style:normal;font-weight:600',
    upright: 'font-style:normal;font-weight:600',
    list: `margin:0 0 ${after}px;padding-${start}:28px`,
    item: `margin:0 0 4px`,
    innerList: `margin:4px 0 0;padding-${start}:28px`,
    innerTasks: `margin:4px 0 0;padding:0;padding-${start}:24px;list-style-type:none`,
    spreadItem: `margin:0 0 ${after}px`,
    quote: `margin:0`,
    tasks: `margin:0 0 ${after}px;padding:0;list-style-type:none`,
    break: `${sans};${size(mail.text)};margin:${after}px 0 ${after * 2}px;text-align:center`,
    inlinePicture: `max-width:100%;height:auto;border:0;vertical-align:middle`,
    // The source of a formula is one long word where pictures are blocked: it may be broken anywhere.
    formula: `max-width:100%;height:auto;border:0;word-break:break-all`,
    formulaLine: `margin:0 0 ${after}px;line-height:normal`,
    // Fixed, so that a wide formula takes the width of its cell and not the other way round.
    formulaBox: `margin:0 0 ${after}px;table-layout:fixed`,
    formulaCell: `padding:0;line-height:normal`,
    formulaEdge: `${serif};font-size:${mail.text[0]}px;line-height:${mail.text[1]}px;color:${ink};padding:0;vertical-align:middle;width:48px`,
    quoteBox: `margin:0 0 ${after}px`,
    quoteCell: `border-${start}:2px solid ${edge};padding:0 0 0 0;padding-${start}:20px`,
    attribution: `${sans};${size(mail.caption)};color:${quiet};margin:0 0 ${after}px`,
    caption: `${sans};${size(mail.caption)};color:${quiet};margin:8px 0 0;word-break:break-word`,
    card: `${sans};${size(mail.caption)};color:${quiet};margin:0;word-break:break-word`,
    tableCaption: `${sans};${size(mail.caption)};color:${quiet};margin:0 0 8px`,
    // A row told line by line looks like what it is: a table.
    record: `${sans};${size(mail.caption)};color:${ink};margin:0 0 16px`,
    // Text does not run beside it: few clients know floats (caniemail: css-float).
    figureLeft: `margin:10px 0 ${after + 10}px;text-align:left`,
    figureRight: `margin:10px 0 ${after + 10}px;text-align:right`,
    sidePicture: `display:inline-block;width:100%;height:auto;border:0`,
    figure: `margin:10px 0 ${after + 10}px`,
    picture: `display:block;width:100%;height:auto;border:0`,
    codeBox: `margin:0 0 ${after}px`,
    // A long word, an address most often, must not widen the letter on a telephone.
    codeCell: `background-color:${panel};color:${ink};padding:14px 16px;${mono};${size(mail.code)};text-align:left;word-break:break-word`,
    pre: `${mono};${size(mail.code)};color:${ink};background-color:${panel};white-space:normal`,
    inlineCode: `${mono};font-size:15px;background-color:${panel};color:${ink}`,
    beside: `color:${quiet}`,
    kbd: `${sans};font-size:14px;background-color:${panel};color:${ink};border:1px solid ${edge}`,
    mark: `background-color:${mark};color:${ink}`,
    link: `color:${ink};text-decoration:underline;word-break:break-word`,
    call: `${sans};font-size:12px;line-height:12px;font-weight:600;color:${accent};text-decoration:none`,
    rule: `margin:${after}px 0 ${after * 2}px`,
    ruleCell: `border-top:1px solid ${edge};font-size:1px;line-height:1px`,
    dataTable: `margin:0 0 ${after}px;border-collapse:collapse;border-top:2px solid ${edge};border-bottom:2px solid ${edge}`,
    th: `${sans};${size(mail.caption)};font-weight:600;text-align:${start};color:${ink};${padded(6, 12, 6, 0)};border-bottom:1px solid ${edge};vertical-align:bottom`,
    rowHead: `${sans};${size(mail.caption)};font-weight:400;text-align:${start};color:${ink};${padded(6, 12, 6, 0)};border-bottom:1px solid ${line};vertical-align:top`,
    td: `${sans};${size(mail.caption)};color:${ink};${padded(6, 12, 6, 0)};border-bottom:1px solid ${line};vertical-align:top`,
    admonitionBox: `margin:0 0 ${after}px`,
    frameCell: `padding:10px 0 12px;${boxText};border-top:1px solid ${edge}`,
    noteCell: cellOf('note'),
    tipCell: cellOf('tip'),
    importantCell: cellOf('important'),
    warningCell: cellOf('warning', filled),
    cautionCell: cellOf('caution', filled),
    noteLabel: labelOf('note'),
    tipLabel: labelOf('tip'),
    importantLabel: labelOf('important'),
    warningLabel: labelOf('warning'),
    cautionLabel: labelOf('caution'),
    label: `${label};color:${ink};margin:0 0 4px`,
    notesTitle: `${label};color:${ink};margin:0 0 12px`,
    note: `${serif};${size(mail.notes)};margin:0 0 8px`,
    noteText: size(mail.notes),
    named: `color:${ink}`,
    kickerAbove: `${label};color:${accent};margin:36px 0 6px`,
    striped: `${sans};${size(mail.caption)};font-weight:400;text-align:${start};color:${ink};background-color:${panel};${padded(6, 12, 6, 6)};border-bottom:1px solid ${line};vertical-align:top`,
    unstriped: `${sans};${size(mail.caption)};font-weight:400;text-align:${start};color:${ink};${padded(6, 12, 6, 6)};border-bottom:1px solid ${line};vertical-align:top`,
    stripedHead: `${sans};${size(mail.caption)};font-weight:600;text-align:${start};color:${ink};${padded(6, 12, 6, 6)};border-bottom:1px solid ${edge};vertical-align:bottom`,
    facts: `${sans};${size(mail.caption)};color:${quiet};margin:0 0 ${after}px`,
    foot: `${sans};${size(mail.foot)};color:${quiet};margin:0 0 4px`,
    footLink: `color:${quiet};text-decoration:underline`,
    button: `${sans};font-size:15px;line-height:20px;font-weight:600;color:${scheme.ground.paper};text-decoration:none;display:inline-block`,
    buttonCell: `background-color:${accent};padding:12px 20px`,
    pull: `${serif};${size(mail.pull)};color:${ink};margin:0;padding:14px 0;border-top:1px solid ${edge};border-bottom:1px solid ${edge}`,
    smallcaps: `font-variant:small-caps`,
    unparted: `white-space:nowrap`,
    small: `font-size:15px;line-height:23px`,
    verse: `margin:0 0 ${after}px;padding-${start}:20px`,
    line: 'margin:0',
    stanza: `margin:${after}px 0 0`,
    letter: `margin:0 0 ${after}px;padding:0 20px`,
    question: `margin:0 0 ${after}px;font-weight:600`,
    end: `margin:0 0 ${after}px;text-align:${end}`,
    epigraph: `margin:0 0 ${after}px${slanted ? ';font-style:italic' : ''}`,
    term: `font-weight:600;margin:0`,
    definitions: 'margin:0 0 10px',
    description: `margin:0 0 10px 0;padding-${start}:20px`,
    entryTitle: `${serif};${size(mail.h2)};font-weight:600;color:${ink};margin:32px 0 6px`,
    entryLink: `color:${ink};text-decoration:none`
  }
}

/** Families with a space in their name in single quotes: the attribute itself has double ones. */
function stack(families: readonly string[]): string {
  return families.map(name => (name.includes(' ') ? `'${name}'` : name)).join(',')
}
