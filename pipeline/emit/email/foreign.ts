import type {Properties} from 'hast'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'

/** Attributes of what is of a text in another language than the letter; `undefined`: it is in the same. */
export function foreignTo({lang, dir}: ChapterHead, {config}: PreparedPublication): Properties | undefined {
  if (lang === config.lang && dir === config.dir) return undefined
  return {lang, dir, style: dir === config.dir ? undefined : `text-align:${dir === 'rtl' ? 'right' : 'left'}`}
}

/** The attributes of an element with those, whose side counts for more. */
export function inLanguage(properties: Properties, foreign: Properties | undefined): Properties {
  if (!foreign) return properties
  const style = [properties['style'], foreign['style']].filter(rule => typeof rule === 'string').join(';')
  return {...properties, ...foreign, style}
}
