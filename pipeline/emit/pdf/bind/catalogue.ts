/** The catalogue: what a reader opens first, and everything about the book as a whole (ISO 32000-1, 7.7.2). */
import {pdfDate, xmpOf} from '../file/metadata.js'
import type {BookFacts} from '../file/metadata.js'
import type {PdfFile} from '../file/pdf-file.js'
import {srgbProfile} from '../file/srgb.js'
import {dictionary, text} from '../file/value.js'
import type {PdfReference, PdfValue} from '../file/value.js'
import type {Furnished} from '../furniture/heads.js'

/** A file that is inside the book. */
export interface Attachment {
  /** A path with `/`. */
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** What it is to the book: what it was made from, or something that goes with it. */
  readonly relation: 'Source' | 'Supplement'
}

export interface CatalogueParts {
  readonly facts: BookFacts
  /** The tree of pages. */
  readonly tree: PdfReference
  readonly structure: PdfReference | undefined
  readonly ranges: Furnished['ranges']
  readonly outline: PdfReference | undefined
  /** Places by name, in the order of their bytes. */
  readonly targets: readonly (readonly [name: string, target: PdfValue])[]
  readonly attachments: readonly Attachment[]
  /** Its pages follow one another from right to left. */
  readonly rightToLeft: boolean
}

export function addCatalogue(file: PdfFile, parts: CatalogueParts): PdfReference {
  const {facts, tree, structure, ranges, outline, targets, rightToLeft} = parts
  const attachments = [...parts.attachments]
    .sort(inOrderOfBytes)
    .map(attachment => [attachment.name, addAttachment(file, attachment, facts)] as const)
  const archive = facts.claims.some(claim => claim.startsWith('a-'))
  return file.add(
    dictionary({
      Type: 'Catalog',
      Pages: tree,
      Lang: text(facts.lang),
      MarkInfo: dictionary({Marked: structure !== undefined}),
      StructTreeRoot: structure,
      // Pages side by side stand as in the book (ISO 32000-1, 12.2).
      ViewerPreferences: dictionary({DisplayDocTitle: true, ...(rightToLeft && {Direction: 'R2L'})}),
      PageLabels: dictionary({
        Nums: ranges.flatMap(({page, style, start, prefix}) => [
          page,
          dictionary({S: style, St: style && start, P: prefix === undefined ? undefined : text(prefix)})
        ])
      }),
      Outlines: outline,
      Names: dictionary({
        ...(targets.length > 0 && {Dests: nameTree(file, targets)}),
        ...(attachments.length > 0 && {EmbeddedFiles: nameTree(file, attachments)})
      }),
      ...(attachments.length > 0 && {AF: attachments.map(([, place]) => place)}),
      ...(archive && {OutputIntents: [outputIntent(file)]}),
      Metadata: file.addStream({Type: 'Metadata', Subtype: 'XML'}, Buffer.from(xmpOf(facts), 'utf8'))
    })
  )
}

/** As they stand in the file: what is not ASCII is UTF-16, and begins with FE FF. */
function inOrderOfBytes({name: one}: Attachment, {name: other}: Attachment): number {
  const [first, second] = [one, other].map(name => /[^ -~]/.test(name))
  if (first !== second) return first ? 1 : -1
  return one < other ? -1 : 1
}

function nameTree(file: PdfFile, entries: readonly (readonly [string, PdfValue])[]): PdfReference {
  return file.add(dictionary({Names: entries.flatMap(([name, value]) => [text(name), value])}))
}

/** What the colours of the file mean (ISO 19005-2, 6.2.3). */
function outputIntent(file: PdfFile): PdfValue {
  return dictionary({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    OutputConditionIdentifier: text('sRGB'),
    Info: text('sRGB IEC 61966-2-1'),
    DestOutputProfile: file.addPacked({N: 3}, srgbProfile())
  })
}

/** Source: ISO 32000-1, 7.11.4; ISO 19005-3, 6.8 and annex E. */
function addAttachment(file: PdfFile, {name, mediaType, bytes, relation}: Attachment, {date}: BookFacts): PdfReference {
  const embedded = file.addPacked(
    {
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace('/', '#2F'),
      Params: dictionary({Size: bytes.length, ModDate: pdfDate(date)})
    },
    bytes
  )
  return file.add(
    dictionary({
      Type: 'Filespec',
      F: text(name),
      UF: text(name),
      Desc: text(relation === 'Source' ? 'Manuscript' : name),
      AFRelationship: relation,
      EF: dictionary({F: embedded, UF: embedded})
    })
  )
}
