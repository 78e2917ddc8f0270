import type {Diagnostics} from '../../diagnostics/collector.js'
import {isTag} from '../../language/tag.js'
import type {Position} from '../../model/nodes.js'

/** Attributes that mean something to all editions, or whose loss nobody notices. */
const kept: ReadonlySet<string> = new Set(
  (
    'id class title lang dir href src alt width height cite datetime colspan rowspan scope start reversed type value open ' +
    'align name role poster controls kind srclang label'
  ).split(' ')
)
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'poster', 'cite'])

export interface Attributes {
  readonly get: (name: string) => string | undefined
  readonly has: (name: string) => boolean
  /** The fields that every node may have. */
  readonly common: {
    readonly identifier?: string
    readonly classes?: readonly string[]
    readonly lang?: string
    readonly dir?: 'ltr' | 'rtl'
  }
}

/**
 * The attributes of an element that are kept.
 *
 * Reports `html-attribute` for each that is left out, `html-url` for addresses that run code, `lang-invalid`.
 */
export function readAttributes(
  tag: string,
  list: readonly {readonly name: string; readonly value: string}[],
  position: Position | undefined,
  diagnostics: Diagnostics
): Attributes {
  const found = new Map<string, string>()
  let styled: string | undefined
  for (const {name, value} of list) {
    const width = tag === 'img' && name === 'style' ? widthIn(value) : undefined
    if (width) styled = width.value
    if (width?.alone) continue
    if (!kept.has(name)) diagnostics.report('html-attribute', position, {attribute: name, tag})
    else if (addresses.has(name) && runsCode(value)) {
      diagnostics.report('html-url', position, {what: `\`${name}\` of \`<${tag}>\``})
    } else found.set(name, value)
  }
  if (styled !== undefined) found.set('width', styled)
  const lang = found.get('lang')
  if (lang !== undefined && !isTag(lang)) {
    diagnostics.report('lang-invalid', position, {value: `\`${lang}\``})
    found.delete('lang')
  }
  return {get: name => found.get(name), has: name => found.has(name), common: commonFields(tag, found)}
}

/** The width that a style gives, which outdoes the attribute of that name, and whether it says nothing else. */
function widthIn(style: string): {readonly value: string; readonly alone: boolean} | undefined {
  const [said, value] = /(?:^|;)\s*width\s*:\s*(\d{1,5}(?:\.\d{1,5})?(?:%|px))\s*(?=;|$)/i.exec(style) ?? []
  if (said === undefined || value === undefined) return undefined
  return {value, alone: style.replace(said, '').replaceAll(';', '').trim() === ''}
}

function commonFields(tag: string, found: ReadonlyMap<string, string>): Attributes['common'] {
  const identifier = (found.get('id') ?? (tag === 'a' ? found.get('name') : undefined))?.trim()
  const classes = found.get('class')?.split(/\s+/).filter(Boolean)
  const lang = found.get('lang')
  const dir = found.get('dir')?.toLowerCase()
  return {
    ...(identifier ? {identifier} : undefined),
    ...(classes && classes.length > 0 ? {classes} : undefined),
    ...(lang ? {lang} : undefined),
    ...(dir === 'ltr' || dir === 'rtl' ? {dir} : undefined)
  }
}

/** Browsers ignore white space and control characters in a scheme. Pictures inside the address are dealt with as pictures. */
function runsCode(address: string): boolean {
  return /^(?:javascript|vbscript|data(?!:image\/(?:png|jpeg|gif|webp|avif)[;,])):/i.test(
    address.replace(/[\u0000-\u0020]/g, '')
  )
}
