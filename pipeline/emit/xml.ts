/**
 * Text and attribute values as XML 1.0 admits them, for package documents, e-book pages and feeds.
 *
 * Left out: what XML forbids (most control characters, lone surrogates, U+FFFE and U+FFFF; one of them makes a whole book
 * unreadable) and the C1 controls, which XML allows and no reading system shows. None of them is a letter of a word.
 * Source: XML 1.0 fifth edition, production 2, and its note on discouraged characters.
 */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/u
const everyForbidden = new RegExp(forbidden, 'gu')
const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  // In text as well: `]]>` may not stand there.
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;']
])
const escapeOf = (character: string): string => escapes.get(character) ?? character

/** Text without what XML forbids, not escaped yet. */
export function xmlCharacters(text: string): string {
  return forbidden.test(text) ? text.replace(everyForbidden, '') : text
}

export function xmlText(text: string): string {
  const clean = xmlCharacters(text)
  return /[&<>\r]/.test(clean) ? clean.replace(/[&<>\r]/g, escapeOf) : clean
}

export function xmlAttribute(value: string): string {
  const clean = xmlCharacters(value)
  return /[&<>"\t\n\r]/.test(clean) ? clean.replace(/[&<>"\t\n\r]/g, escapeOf) : clean
}

/** One line of clean text for labels and metadata: white space joined, ends trimmed. May come out empty. */
export function xmlLine(text: string): string {
  return xmlCharacters(text.replace(/\s+/g, ' ')).trim()
}

/** An element of nothing but text: escaped attributes (those that are `undefined` left out) and content. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string
): string {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${xmlAttribute(value)}"`
  }
  return content === undefined ? `${open}/>` : `${open}>${xmlText(content)}</${name}>`
}

/** An element with elements inside it. Children that are `undefined` are left out. */
export interface XmlNode {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | undefined>>
  readonly children?: string | readonly (XmlNode | undefined)[]
}

/** A document: declaration, then each element of elements on lines of its own. Text is never given white space. */
export function printXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${printElement(root, '')}\n`
}

function printElement({name, attributes = {}, children}: XmlNode, margin: string): string {
  if (children === undefined || typeof children === 'string') return margin + xmlElement(name, attributes, children)
  const inside = children.flatMap(child => (child ? [printElement(child, `${margin}  `)] : []))
  const open = xmlElement(name, attributes, '').slice(0, -`</${name}>`.length)
  return inside.length === 0
    ? `${margin}${open}</${name}>`
    : `${margin}${open}\n${inside.join('\n')}\n${margin}</${name}>`
}
