/** Rights, publisher, licence and downloads: the foot of each page, and the buttons of the landing page. */
import {fileSize} from '../../language/file-size.js'
import {numberIn} from '../../language/numerals.js'
import {asSentence, betweenFacts} from '../../language/scripts.js'
import {fill} from '../../language/strings.js'
import type {Strings} from '../../language/strings.js'
import type {MadeFile} from '../../model/artifact.js'
import type {Config} from '../../model/config.js'
import {creditsOf} from '../../publication/house.js'
import {licenceOf} from '../../publication/licence.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'

export interface Download {
  readonly name: string
  readonly href: string
  readonly mediaType: string
  /** "2.1 MB"; `undefined` for what is read in the browser. */
  readonly size: string | undefined
}

/** The other editions, as far as they are made. */
export function downloads(made: readonly MadeFile[], lang: string, strings: Strings): readonly Download[] {
  return made.flatMap(({path, mediaType, size}): readonly Download[] => {
    if (mediaType === 'application/pdf') return [{name: 'PDF', href: path, mediaType, size: fileSize(size, lang)}]
    if (mediaType === 'application/epub+zip') return [{name: 'EPUB', href: path, mediaType, size: fileSize(size, lang)}]
    if (path === 'email/index.html') return [{name: strings.byEmail, href: path, mediaType, size: undefined}]
    return []
  })
}

export function pageFoot(config: Config, files: readonly Download[], strings: Strings): HastNode[] {
  const {lang} = config
  const {owner, house} = creditsOf(config)
  const words = [
    owner === undefined ? undefined : asSentence(owner, lang),
    house === undefined ? undefined : asSentence(house, lang),
    config.rights,
    asSentence(strings.madeWith, lang)
  ].filter(word => word !== undefined)
  const links = [
    ...licenceNode(config.license),
    ...files.map(({href, name, mediaType}) => h('a', {href, type: mediaType}, name))
  ]
  const children = [
    text(words.join(' ')),
    ...links.flatMap((link, index) => [text(index === 0 ? ' ' : betweenFacts(lang)), link])
  ]
  return [h('footer', {className: ['foot']}, h('p', {}, children))]
}

/** "CC BY 4.0" with its address; other licences by name. */
export function licenceNode(license: string | undefined): HastNode[] {
  const licence = licenceOf(license)
  if (licence === undefined) return []
  const {name, url} = licence
  return [url === undefined ? h('span', {}, name) : h('a', {href: url, rel: ['license']}, name)]
}

/** "41 000 words": in groups of three with a narrow space, as ISO 80000-1 has it for every language. */
export function wordsText(words: number, lang: string, strings: Strings): string {
  const grouped = String(words).replace(/\B(?=(?:\d{3})+$)/g, words < 10_000 ? '' : '\u{202F}')
  return fill(strings.words, numberIn(lang, grouped))
}
