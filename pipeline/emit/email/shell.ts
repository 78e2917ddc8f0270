/** The frame of a letter: document, preheader, one column, and the two style sheets that clients may drop. */
import {admonitionKinds} from '../../model/nodes.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {Theme} from '../../theme/theme.js'
import {escapeMarkup, fillSlots} from '../slots.js'
import {webCopy} from './web-copy.js'
import type {Look} from './styles.js'

export interface Shell {
  readonly frame: string
  readonly publication: PreparedPublication
  readonly theme: Theme
  readonly look: Look
  readonly subject: string
  readonly preheader: string
  /** HTML of the content. */
  readonly content: string
  /** A letter in an inbox is an article among others; the copy on the web is a page with a main part. */
  readonly as: 'letter' | 'page'
  /** Makes HTML harmless for the service that sends it; `content` is already. */
  readonly safe: (html: string) => string
}

export function printShell({frame, publication, theme, look, subject, preheader, content, as, safe}: Shell): string {
  const {lang, dir} = publication.config
  const {pad} = theme.mail
  const html = fillSlots(
    frame,
    new Map([
      ['lang', escapeMarkup(lang)],
      ['dir', dir],
      ['title', safe(escapeMarkup(subject))],
      ['phone-style', phoneStyle(theme)],
      ['dark-style', darkStyle(look)],
      ['body-style', look.styles.body],
      ['cell-style', `padding:${pad - 8}px ${pad}px ${pad + 16}px;${look.styles.cell}`],
      ['preheader', safe(escapeMarkup(preheader)) + filler(preheader)],
      ['tag', as === 'letter' ? 'article' : 'main'],
      ['tag-attributes', as === 'letter' ? ' aria-roledescription="email"' : ''],
      ['content', content]
    ])
  )
  return harmless(as === 'page' ? webCopy(html) : html)
}

/** Clients show about 140 characters after the subject; without these the text of the letter would follow. At most 1 kB. */
function filler(preheader: string): string {
  const missing = Math.max(0, 140 - [...preheader].length)
  // A figure space, a zero-width no-break space, a combining joiner: invisible, and not folded into one space.
  return '&#8199;&#65279;&#847;'.repeat(Math.min(45, Math.ceil(missing / 2)))
}

function phoneStyle(theme: Theme): string {
  const {'pad-phone': pad, 'h1-phone': h1} = theme.mail
  return `@media (max-width:480px){.pad{padding:${pad}px !important}h1{font-size:${h1[0]}px !important;line-height:${h1[1]}px !important}}`
}

/** Once for clients that follow the system, once for Outlook's apps, which mark the document instead. */
function darkStyle({dark, accent}: Look): string {
  const rules: readonly (readonly [selector: string, property: string, value: string])[] = [
    ['.bg', 'background-color', dark.ground.paper],
    ['.ink,h1,h2,h3,h4,th,td,a', 'color', dark.text.ink],
    ['.quiet,.quiet a', 'color', dark.text.quiet],
    ['.accent,sup a,sup span', 'color', accent.dark],
    ['.panel', 'background-color', dark.ground.panel],
    ['td,th', 'border-color', dark.lines.line],
    ['.edge', 'border-color', dark.lines.edge],
    ['.mark', 'background-color', dark.ground.mark],
    ...admonitionKinds.flatMap(kind => [
      [`.of-${kind}`, 'border-top-color', dark.kinds[kind]] as const,
      [`.is-${kind}`, 'color', dark.kinds[kind]] as const
    ]),
    ['.formula', 'filter', 'invert(1) hue-rotate(180deg)'],
    ['.btn', 'background-color', accent.dark],
    ['.btn a', 'color', dark.ground.paper]
  ]
  const print = (prefix: string) =>
    rules
      .map(
        ([selector, property, value]) =>
          `${selector
            .split(',')
            .map(part => prefix + part)
            .join(',')}{${property}:${value} !important}`
      )
      .join('')
  return `:root{color-scheme:light dark}@media (prefers-color-scheme:dark){${print('')}}${print('[data-ogsc] ')}`
}

/** Gmail cuts a message at raw C1 characters, however short it is (hteumeuleu/email-bugs #41); as references they do no harm. */
function harmless(html: string): string {
  return html.replace(/[\u0080-\u009F]/g, character => `&#${character.charCodeAt(0)};`)
}
