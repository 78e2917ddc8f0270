/** Facts about the book in the file's dictionary and in its XMP packet (ISO 16684-1). */
import {dictionary, text} from './value.js'
import type {PdfDictionary, PdfText} from './value.js'
import type {PdfStandard} from '../../../model/config.js'

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
  /** What the file conforms to, and says so: `ua-1` or `ua-2`, and a part of PDF/A. */
  readonly claims: readonly Claim[]
}
export type Claim = 'ua-1' | PdfStandard

export function xmpOf(facts: BookFacts): string {
  const date = facts.date.toISOString().replace(/\.\d+Z$/, 'Z')
  const rights = facts.rights === undefined ? '' : `<dc:rights>${alternative(facts.rights)}</dc:rights>`
  const subject = facts.subject === undefined ? '' : `<dc:description>${alternative(facts.subject)}</dc:description>`
  const keywords = facts.keywords.length > 0 ? `<pdf:Keywords>${escape(facts.keywords.join(', '))}</pdf:Keywords>` : ''
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternative(facts.title)}</dc:title>
${list('dc:creator', 'Seq', facts.authors)}${subject}${list('dc:subject', 'Bag', facts.keywords)}
${list('dc:language', 'Bag', [facts.lang])}${rights}
<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>
<xmp:CreatorTool>${escape(facts.creator)}</xmp:CreatorTool>
<pdf:Producer>${escape(facts.creator)}</pdf:Producer>
${keywords}
</rdf:Description>
${claimsOf(facts.claims)}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** As PDF writes a moment (ISO 32000-1, 7.9.4). */
export function pdfDate(date: Date): PdfText {
  const digits = date.toISOString().replace(/\.\d+Z$/, 'Z')
  return text(`D:${digits.replace(/[-:T]/g, '')}`)
}

/** The older dictionary of the same facts, which viewers still show. */
export function infoOf({title, authors, subject, keywords, creator, date}: BookFacts): PdfDictionary {
  const stamp = pdfDate(date)
  return dictionary({
    Title: text(title),
    ...(authors.length > 0 && {Author: text(authors.join(', '))}),
    ...(subject !== undefined && {Subject: text(subject)}),
    ...(keywords.length > 0 && {Keywords: text(keywords.join(', '))}),
    Creator: text(creator),
    Producer: text(creator),
    CreationDate: stamp,
    ModDate: stamp
  })
}

function claimsOf(claims: readonly Claim[]): string {
  const archive = claims.find(claim => claim.startsWith('a-'))
  const universal = claims.find(claim => claim.startsWith('ua-'))
  return [
    archive === undefined
      ? ''
      : described(
          'pdfaid',
          `<pdfaid:part>${archive.charAt(2)}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`
        ),
    universal === 'ua-1' ? described('pdfuaid', '<pdfuaid:part>1</pdfuaid:part>') : '',
    universal === 'ua-2'
      ? described('pdfuaid', '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>') + wellTagged
      : '',
    // PDF/A knows no other schemas than those it is told of (ISO 19005-2, 6.6.2.3).
    archive !== undefined && universal !== undefined ? extension : ''
  ].join('')
}

function described(prefix: 'pdfaid' | 'pdfuaid', properties: string): string {
  const folder = prefix === 'pdfaid' ? 'pdfa' : 'pdfua'
  return `<rdf:Description rdf:about="" xmlns:${prefix}="http://www.aiim.org/${folder}/ns/id/">${properties}</rdf:Description>\n`
}

/** Well-Tagged PDF for reuse and for accessibility, as PDF Declarations of the PDF Association have it. */
const wellTagged = `<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag>${[
  'accessibility1.0',
  'reuse1.0'
]
  .map(
    level =>
      `<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#${level}</pdfd:conformsTo></rdf:li>`
  )
  .join('')}</rdf:Bag></pdfd:declarations></rdf:Description>\n`

const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n`

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
