import {svgTokens} from './formats/svg-tokens.js'
import type {SvgAttribute, SvgTag} from './formats/svg-tokens.js'

/** Elements that run code, or bring in another document or film. Compared in lower case: readers differ in strictness. */
const forbidden = new Set(
  'script foreignobject handler listener iframe embed object frame frameset html body base link meta audio video source'.split(
    ' '
  )
)
/** Namespaces whose elements browsers act on: SVG and XHTML. */
const shown = /^\s*http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xhtml)\s*$/
/** Attributes whose value is an address. */
const addresses = new Set(['href', 'src', 'data', 'action', 'formaction', 'poster', 'srcset', 'background', 'base'])
/** An animation that sets one of these can put in later what is not there now. */
const animated = /^(?:xlink:)?href$|^on|^style$/i
/** Pictures inside the file itself; a data address with SVG or HTML may hold a script again. */
const inline = /^(?:#|$|data:(?:image\/(?:png|jpe?g|gif|webp|avif)|font\/[\w-]+|application\/(?:x-)?font-[\w-]+)[;,])/i
const webLink = /^(?:https?:|mailto:)/i
/** The document types that programs write by habit; EPUB 3.3 allows them too (section 4.3, core media types). */
const plainDoctype =
  /^<!DOCTYPE\s+svg(?:\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [^"'[\]]*\1\s+(["'])https?:\/\/www\.w3\.org\/[^"'[\]]*\2)?\s*>$/i

/**
 * What in an SVG runs code or fetches something, each named as it stands there, in order; empty for a plain drawing.
 *
 * Scripts, event attributes, foreign content, addresses outside the file in attributes and styles, `@import`, style sheets
 * and entities. A link (`a`) to the web is let through: it does nothing until it is followed. Source for the ways in:
 * SVG 2 chapters 15 and 16 (linking, scripting), SVG Integration (secure animated mode).
 */
export function unsafeParts(svg: string): readonly string[] {
  const parts = new Set<string>()
  const drawn = new Set([''])
  let style: string | undefined
  for (const token of svgTokens(svg)) {
    switch (token.kind) {
      case 'comment':
        break
      case 'text':
        if (style !== undefined) style += token.value
        break
      case 'declaration':
        if (/<!ENTITY/i.test(token.value)) parts.add('`<!ENTITY>`')
        else if (!isPlainDoctype(token.value)) parts.add('`<!DOCTYPE>`')
        break
      case 'instruction':
        if (/^<\?xml-stylesheet/i.test(token.value)) parts.add('`<?xml-stylesheet?>`')
        break
      case 'tag':
        if (token.name.toLowerCase() === 'style') {
          if (style !== undefined) for (const part of unsafeStyle(style)) parts.add(part)
          style = token.closing ? undefined : ''
        }
        for (const {prefix, name, value} of token.attributes) {
          if (prefix === 'xmlns' && shown.test(value)) drawn.add(name)
        }
        for (const part of unsafeTag(token, drawn.has(token.prefix))) parts.add(part)
    }
  }
  // A style element that never ends is still read by lenient readers.
  if (style !== undefined) for (const part of unsafeStyle(style)) parts.add(part)
  return [...parts]
}

/** @param drawn the element's prefix may stand for SVG or XHTML: `dc:source` and its like in metadata are data only */
function* unsafeTag(tag: SvgTag, drawn: boolean): Generator<string> {
  if (drawn && isForbidden(tag) && !tag.closing) yield `\`<${tag.name}>\``
  for (const attribute of tag.attributes) yield* unsafeAttribute(tag, attribute)
}

export function isForbidden({name}: SvgTag): boolean {
  return forbidden.has(name.toLowerCase())
}

export function* unsafeAttribute(tag: SvgTag, {name, value}: SvgAttribute): Generator<string> {
  const attribute = name.toLowerCase()
  if (attribute.startsWith('on')) yield `\`${name}\``
  else if (addresses.has(attribute)) {
    const address = plainAddress(value)
    const link = tag.name.toLowerCase() === 'a' && webLink.test(address)
    if (!link && !inline.test(address)) yield named(name, address)
  } else if (attribute === 'attributename' && animated.test(value.trim())) yield `\`attributeName="${value.trim()}"\``
  else yield* unsafeStyle(value)
}

/** Any attribute may hold `url()`: fill, mask, filter, style and their like. */
export function* unsafeStyle(source: string): Generator<string> {
  if (!/[(@\\]/.test(source)) return
  const css = plainCss(source)
  if (/@import/i.test(css)) yield '`@import`'
  if (/\b(?:image-set|expression|src)\s*\(/i.test(css)) yield '`image-set()`'
  for (const [, quoted, bare] of css.matchAll(/url\(\s*(?:["']([^"']*)|([^"')\s][^)]*))?/gi)) {
    const address = plainAddress(quoted ?? bare ?? '')
    if (!inline.test(address)) yield named('url()', address)
  }
}

export function isPlainDoctype(declaration: string): boolean {
  return plainDoctype.test(declaration)
}

/** Without comments, with escapes resolved: `u\72l(` is `url(`. Source: CSS Syntax 3, section 4.3.7. */
export function plainCss(source: string): string {
  return source.replace(/\/\*[^]*?(?:\*\/|$)/g, '').replace(/\\(?:([\da-f]{1,6})\s?|([^]))/gi, (_whole, hex, other) => {
    if (typeof other === 'string') return other === '\n' ? '' : other
    const code = Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** Browsers ignore white space and control characters in front of and inside a scheme. */
function plainAddress(value: string): string {
  return value.replace(/[\u0000-\u0020\u007f]/g, '')
}

function named(what: string, address: string): string {
  const short = address.length > 60 ? `${address.slice(0, 59)}…` : address
  return `\`${what}\` to \`${short.replaceAll('`', '')}\``
}
