/** What stands in no chapter: titles and lists of landing page, bars and shelf. */
import {stringsFor} from '../../language/strings.js'
import {noFormulas, typesetOf} from '../../math/formulas.js'
import type {Formulas} from '../../math/formulas.js'
import type {PreparedPublication} from '../../model/publication.js'
import {siteId} from '../../publication/site.js'
import {createConverter} from '../hast/convert.js'
import {text} from '../hast/element.js'
import {baseHandlers} from '../hast/handlers.js'
import type {HastHooks, HastState} from '../hast/state.js'
import {createHref} from './addresses.js'

/** A state for titles: pictures give their descriptions, notes are not called. What titles hold was reported by `set`. */
export function outsideState(publication: PreparedPublication, formulas: Formulas = noFormulas): HastState {
  const hooks: HastHooks = {
    medium: 'html',
    publication,
    chapter: undefined,
    strings: stringsFor(publication.config.lang),
    href: createHref(publication),
    id: siteId,
    formula: node => typesetOf(formulas(node)),
    picture: image => (image.alt === '' ? [] : [text(image.alt)]),
    noteCall: () => [],
    tokens: value => [{text: value, kind: undefined}],
    reportUnknown: () => undefined,
    leaveOut: () => undefined
  }
  return {...hooks, walk: createConverter(baseHandlers, hooks)}
}
