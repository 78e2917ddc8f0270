import {dictionary, text} from './value.js'
import type {PdfDictionary} from './value.js'

/** Facts about the book in the file's dictionary and in its XMP packet (ISO 16684-1). */
export interface BookFacts {
  readonly title: string
  readonly authors: readonly string[]
  readonly subject: string | undefined
  readonly keywords: readonly string[]
  /** BCP 47. */
  readonly lang: string
  readonly rights: string | undefined
  /** Program and version. */
  readonly creator: string
  readonly date: Date
  /** The file conforms to PDF/UA-1, and says so (ISO 14289-1, 5). */
  readonly universal: boolean
}

export function xmpOf(facts: BookFacts): string {
  const date = facts.date.toISOString().replace(/\.\d+Z$/, 'Z')
  const rights = facts.rights === undefined ? '' : `<dc:rights>${alternative(facts.rights)}</dc:rights>`
  const subject = facts.subject === undefined ? '' : `<dc:description>${alternative(facts.subject)}</dc:description>`
  const claim = facts.universal ? '<pdfuaid:part>1</pdfuaid:part>\n' : ''
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${claim}<dc:format>application/pdf</dc:format>
<dc:title>${alternative(facts.title)}</dc:title>
${list('dc:creator', 'Seq', facts.authors)}${subject}${list('dc:subject', 'Bag', facts.keywords)}
${list('dc:language', 'Bag', [facts.lang])}${rights}
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escape(facts.creator)}</xmp:CreatorTool>
<pdf:Producer>${producer}</pdf:Producer>
${facts.keywords.length > 0 ? `<pdf:Keywords>${escape(facts.keywords.join(', '))}</pdf:Keywords>` : ''}
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** The older dictionary of the same facts, which viewers still show. */
export function infoOf({title, authors, subject, keywords, creator, date}: BookFacts): PdfDictionary {
  const stamp = text(
    `D:${date
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .replace(/[-:T]/g, '')}`
  )
  return dictionary({
    Title: text(title),
    ...(authors.length > 0 && {Author: text(authors.join(', '))}),
    ...(subject !== undefined && {Subject: text(subject)}),
    ...(keywords.length > 0 && {Keywords: text(keywords.join(', '))}),
    Creator: text(creator),
    Producer: text(producer),
    CreationDate: stamp,
    ModDate: stamp
  })
}

const producer = 'pdfmake'

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt>`
}

function list(name: string, kind: 'Seq' | 'Bag', items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<${name}><rdf:${kind}>${items.map(item => `<rdf:li>${escape(item)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`
}

/** XML text: control characters that XML forbids are left out. */
function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
