/** The contents of an issue as sections of cards: title, standfirst, who and how long. */
import type {ChapterHead} from '../../model/publication.js'
import {chapterTitle} from '../hast/contents.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'
import {linkableTitle} from '../hast/title.js'
import {byline} from './article.js'

type PictureOf = (head: ChapterHead) => HastNode | undefined

/** One section a division; what belongs to none stands without a heading. The first article of all may show its picture. */
export function issueSections(state: HastState, picture: PictureOf): HastNode[] {
  const heads = new Map(state.publication.chapters.map(chapter => [chapter.id, chapter]))
  const lead = state.publication.divisions.find(({chapters}) => chapters.some(id => heads.has(id)))?.chapters[0]
  const sections = state.publication.divisions.flatMap(({title, chapters}, index) => {
    const articles = chapters.map(id => heads.get(id)).filter(head => head !== undefined)
    if (articles.length === 0) return []
    const level = title ? 'h3' : 'h2'
    const cards = articles.map(head =>
      card(head, state, level, head.id === lead ? {picture: picture(head)} : undefined)
    )
    const list = h('div', {className: ['cards']}, cards)
    if (!title) return [h('div', {className: ['section']}, list)]
    const id = `page-section-${index + 1}`
    const name = h('h2', {id}, state.walk(linkableTitle(title.children)))
    return [h('section', {className: ['section'], ariaLabelledBy: [id]}, [name, list])]
  })
  return [h('div', {id: 'page-contents'}, sections)]
}

function card(
  head: ChapterHead,
  state: HastState,
  level: 'h2' | 'h3',
  first: {readonly picture: HastNode | undefined} | undefined
): HastNode {
  const href = state.href({kind: 'internal', chapter: head.id})
  const title = chapterTitle(head, state)
  const lang = head.lang === state.publication.config.lang ? undefined : head.lang
  const names = ['card', first && 'first', first?.picture && 'pictured'].filter(name => name !== undefined)
  return h('article', {className: names}, [
    first?.picture,
    h('div', {}, [
      h(
        level,
        {className: [first ? 'card-title-first' : 'card-title']},
        href === undefined ? title : h('a', {href}, title)
      ),
      head.standfirst
        ? h('p', {lang}, state.walk(linkableTitle(head.standfirst.children)))
        : head.description === undefined
          ? undefined
          : h('p', {lang}, head.description),
      // The articles of an issue are of one day; those of a series each have their own.
      byline(head, state.publication.config, state.strings, state.publication.config.type === 'series')
    ])
  ])
}
