/** The landing page as a page, with the pictures of its cards. */
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {siteAddress} from '../../publication/site.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {landing} from './landing.js'
import type {LandingFacts} from './landing.js'
import {describe, factsOfPage} from './page-parts.js'
import type {PageParts} from './page-parts.js'
import {pictureElement} from './picture.js'
import {pageBar} from './shell.js'
import type {Page} from './shell.js'
import {sheetsFor} from './sheets.js'

export function landingPage({state, foot, counted}: PageParts, facts: LandingFacts): Page {
  const {publication, strings} = state
  const {config, title, subtitle} = publication
  const main = printHtml(counted(landing(state, facts)))
  return {
    lang: config.lang,
    dir: config.dir,
    title: subtitle === undefined ? title.text : `${title.text}: ${subtitle.text}`,
    description: describe(publication),
    facts: factsOfPage(publication, undefined),
    list: true,
    sheets: sheetsFor(main, config.lang),
    canonical: siteAddress(config.url, 'index.html'),
    bar: counted(pageBar(publication, strings, {home: 'index.html', contents: '#page-contents'})),
    main,
    foot
  }
}

/** The picture of a chapter's head on a card, where it is decoration: the title beside it says what it leads to. */
export function cardPicture(
  publication: PreparedPublication,
  made: ReadonlySet<string>
): (head: ChapterHead) => HastNode | undefined {
  return head => {
    const asset = head.image && publication.assets.get(head.image.assetId)
    if (!asset || !made.has(asset.id)) return undefined
    return pictureElement(asset, {alt: '', first: false, sizes: '(min-width: 72rem) 25rem, 90vw'})
  }
}
