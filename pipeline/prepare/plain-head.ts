import type {ChapterHead, Inline, PreparedChapter, PreparedPublication} from '../model/publication.js'
import type {FormulaWords} from '../tree/text.js'
import {excerptWords} from './excerpt-words.js'
import {inlineOf} from './inline.js'

/**
 * The head of a chapter with its formulas in characters wherever it is plain text: titles of windows and subjects, lists,
 * previews. `x^2` is x². A formula that no characters say stays TeX.
 *
 * Prepare has no engine of formulas, so whoever has one asks for this when the chapter is done.
 */
export function withPlainFormulas({head, children, excerpt}: PreparedChapter, formula: FormulaWords): ChapterHead {
  const plain = ({children: words}: Inline) => inlineOf(words, formula)
  const {title, navTitle, subtitle, kicker, standfirst, description} = head
  const taken = description !== undefined && description === excerptWords(children, excerpt)
  return {
    ...head,
    title: plain(title),
    navTitle: plain(navTitle),
    subtitle: subtitle && plain(subtitle),
    kicker: kicker && plain(kicker),
    standfirst: standfirst && plain(standfirst),
    description: taken ? excerptWords(children, excerpt, formula) : description
  }
}

/** The same of the names of a publication. */
export function withPlainTitle(publication: PreparedPublication, formula: FormulaWords): PreparedPublication {
  const {title, subtitle} = publication
  return {
    ...publication,
    title: inlineOf(title.children, formula),
    subtitle: subtitle && inlineOf(subtitle.children, formula)
  }
}
