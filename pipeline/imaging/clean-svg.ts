import {svgTokens} from './formats/svg-tokens.js'
import type {SvgAttribute, SvgTag} from './formats/svg-tokens.js'
import {isForbidden, isPlainDoctype, plainCss, unsafeAttribute, unsafeParts, unsafeStyle} from './svg-safety.js'

/**
 * The same drawing without what runs or fetches (see `unsafeParts`); `undefined` when it cannot be taken out.
 *
 * A drawing program's call for a font on the web is no reason to lose the drawing. As a picture in a page none of it would
 * run either; but an EPUB may not hold it, and resvg 2.6.2 reads any file of the machine that an `image` names.
 */
export function cleanSvg(svg: string): string | undefined {
  if (unsafeParts(svg).length === 0) return svg
  const kept: string[] = []
  /** Name and depth of the forbidden element that is being left out. */
  let out: {readonly name: string; depth: number} | undefined
  let style = false
  for (const token of svgTokens(svg)) {
    if (out) {
      if (token.kind === 'tag' && token.name === out.name && !token.empty) out.depth += token.closing ? -1 : 1
      if (out.depth === 0) out = undefined
    } else if (token.kind === 'tag') {
      style = token.name.toLowerCase() === 'style' && !token.closing
      if (!isForbidden(token)) kept.push(cleanTag(token))
      else if (!token.closing && !token.empty) out = {name: token.name, depth: 1}
    } else if (token.kind === 'text' && style && [...unsafeStyle(token.value)].length > 0) {
      kept.push(escaped(cleanStyle(token.value)))
    } else if (token.kind === 'text' || (token.kind === 'declaration' && isPlainDoctype(token.value)))
      kept.push(token.raw)
    else if (token.kind === 'instruction' && !/^<\?xml-stylesheet/i.test(token.value)) kept.push(token.raw)
  }
  const clean = kept.join('')
  return unsafeParts(clean).length === 0 ? clean : undefined
}

function cleanTag(tag: SvgTag): string {
  const safe = (attribute: SvgAttribute): boolean => [...unsafeAttribute(tag, attribute)].length === 0
  if (tag.attributes.every(safe)) return tag.raw
  const attributes = tag.attributes.flatMap(attribute => {
    const cleaned = attribute.name === 'style' ? {...attribute, value: cleanStyle(attribute.value)} : attribute
    return safe(cleaned) ? [` ${qualified(cleaned)}="${escaped(cleaned.value)}"`] : []
  })
  return `<${tag.closing ? '/' : ''}${qualified(tag)}${attributes.join('')}${tag.empty ? '/' : ''}>`
}

function qualified({prefix, name}: {readonly prefix: string; readonly name: string}): string {
  return prefix === '' ? name : `${prefix}:${name}`
}

/** Rules and values stay; only the address goes. `url(#)` names nothing: a fill with it is none. */
function cleanStyle(source: string): string {
  return plainCss(source)
    .replace(/@import\s*(?:url\([^)]*\)|"[^"]*"|'[^']*')?[^;]*(?:;|$)/gi, '')
    .replace(/\b(?:image-set|expression|src)\s*\([^)]*\)?/gi, 'none')
    .replace(/url\([^)]*\)?/gi, whole => ([...unsafeStyle(whole)].length > 0 ? 'url(#)' : whole))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
