/** The archive of a series: a card an issue, the newest first; and from an issue the ways to the others. */
import type {PreparedPublication} from '../../model/publication.js'
import {issueNumber} from '../../publication/issue.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'
import {linkableTitle} from '../hast/title.js'
import {timeElement} from './article.js'
import {outsideState} from './outside.js'

export function archive(state: HastState, cover: (issue: PreparedPublication) => HastNode): HastNode {
  const {strings, publication} = state
  const cards = publication.issues.map(issue => issueCard(issue, cover))
  return h('section', {className: ['section'], id: 'page-contents', ariaLabelledBy: ['page-contents-title']}, [
    h('h2', {id: 'page-contents-title'}, strings.archive),
    h('div', {className: ['cards']}, cards)
  ])
}

function issueCard(issue: PreparedPublication, cover: (issue: PreparedPublication) => HastNode): HastNode {
  const {config, title, description} = issue
  const {walk} = outsideState(issue)
  const number = issueNumber(config)
  return h('article', {className: ['card'], lang: config.lang, dir: config.dir}, [
    cover(issue),
    h('h3', {className: ['card-title']}, [
      h('a', {href: `${config.slug}/index.html`}, [
        ...walk(linkableTitle(title.children)),
        ...(number === undefined ? [] : [text(` ${number}`)])
      ])
    ]),
    description === undefined ? undefined : h('p', {}, description),
    config.date === undefined ? undefined : h('p', {className: ['byline']}, timeElement(config.date, config.lang))
  ])
}

/** From the page of an issue to the one before, the one after, and all of them. */
export function seriesLinks({publication, strings}: HastState): HastNode[] {
  const {series} = publication
  if (!series) return []
  const link = (rel: string | undefined, href: string, word: string, title: string) =>
    h('a', {rel: rel === undefined ? undefined : [rel], href}, [
      h('small', {}, word),
      h('span', {className: ['title']}, title)
    ])
  return [
    h('nav', {className: ['turn'], ariaLabel: series.title}, [
      series.older && link('prev', `../${series.older.slug}/index.html`, strings.previous, series.older.title),
      link(undefined, '../index.html', strings.archive, series.title),
      series.newer && link('next', `../${series.newer.slug}/index.html`, strings.next, series.newer.title)
    ])
  ]
}
