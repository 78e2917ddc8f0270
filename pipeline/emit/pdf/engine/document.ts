/**
 * pdfkit's document as pdfmake extends it: our deflate, our metadata, mirrored margins, faces with a memory.
 *
 * - Streams are compressed with pako, in pure JavaScript, so that bytes do not depend on the zlib a Node was built with.
 * - pdfkit writes titles into XMP without escaping `&` and `<` (seen in 0.19.1); the packet here is our own.
 * - pdfkit sorts named destinations with `localeCompare`, which is not the byte order that readers search by; ours is.
 */
import {deflate} from 'pako'
import documentModule from 'pdfmake/js/PDFDocument.js'
import type {EmbeddedFont, Reference} from 'pdfmake/js/PDFDocument.js'
import type {Face, Shaped} from '../../../fonts/face.js'
import type {FontName} from '../content.js'
import type {Hyphenate} from '../../../model/hyphenation.js'
import {literal, wordOperands} from './text-operators.js'
import type {CodeOf} from './text-operators.js'
import type {TypeCase} from './looks.js'
import type {Marks} from './marks.js'
import {xmpOf} from './metadata.js'
import type {BookFacts} from './metadata.js'

/** Bytes of fonts and pictures by name: all that pdfmake's file system is asked for. */
export type Shelf = ReadonlyMap<string, Uint8Array>

interface NameTree {
  limits: boolean
  _compareKeys(left: string, right: string): number
}

/** How the document finds faces and the ways of parting words. */
export interface TypeSources {
  readonly fonts: Readonly<Record<FontName, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>
  readonly open: (key: string, bytes: Uint8Array) => Face
  readonly hyphenate: (lang: string) => Hyphenate | undefined
}

export class BookDocument extends documentModule.default implements TypeCase {
  /** pdfkit's fonts by our faces, which hold the complete file; theirs the glyphs that were used. */
  private readonly embedded = new Map<Face, EmbeddedFont>()
  private readonly operands = new Map<Shaped, string>()
  private readonly forms = new Map<string, {readonly name: string; readonly reference: Reference}>()
  private pageCount = 0
  /** Told of every page; set before the first. */
  marks: Marks | undefined

  constructor(
    private readonly types: TypeSources,
    images: object,
    private readonly shelf: Shelf,
    private readonly facts: BookFacts,
    /** How far the text of a left-hand page moves; 0 for one-sided sheets. */
    private readonly mirror: number
  ) {
    super(types.fonts, images, {}, {}, optionsOf(facts), virtualFiles(shelf), () => false)
    // Names is a reference that the constructor made, and Dests the tree in it.
    const names = (this._root.data['Names'] as Reference).data['Dests'] as NameTree
    names.limits = false
    names._compareKeys = (left, right) => (left < right ? -1 : left > right ? 1 : 0)
  }

  face(family: FontName, bold: boolean, italics: boolean): Face {
    const name = this.types.fonts[family][bold ? (italics ? 'bolditalics' : 'bold') : italics ? 'italics' : 'normal']
    const bytes = this.shelf.get(name)
    if (!bytes) throw new Error(`no ${name} among the files handed over`)
    const face = this.types.open(name, bytes)
    if (!this.embedded.has(face)) this.embedded.set(face, this.provideFont(family, bold, italics))
    return face
  }

  hyphenate(lang: string): Hyphenate | undefined {
    return this.types.hyphenate(lang)
  }

  /** Name of a face in the resources of the present page. */
  useFace(face: Face): string {
    const font = this.fontOf(face)
    this.page.fonts[font.id] ??= font.ref()
    return font.id
  }

  /** A word as operands of TJ; those of marks depend on the size. */
  operandsOf(shaped: Shaped, size: number, rise: number): string {
    if (shaped.yOffsets) return wordOperands(shaped, this.codeOf, size, rise)
    let operands = this.operands.get(shaped)
    if (operands === undefined) this.operands.set(shaped, (operands = wordOperands(shaped, this.codeOf, size, rise)))
    return operands
  }

  private readonly codeOf: CodeOf = (shaped, index, characters) => {
    const font = this.fontOf(shaped.face)
    const glyph = shaped.glyphs[index] ?? 0
    const code = font.subset.includeGlyph(glyph)
    font.widths[code] ??= (shaped.face.advances[glyph] ?? 0) * font.scale
    if (!font.unicode[code]?.length) font.unicode[code] = Array.from(characters, letter => letter.codePointAt(0) ?? 0)
    return literal(code)
  }

  private fontOf(face: Face): EmbeddedFont {
    const font = this.embedded.get(face)
    if (!font) throw new Error(`${face.key} was not asked for as a face of this document`)
    return font
  }

  /** A drawing that is in the file once, however often it is shown. `made` gives its operators; `key` says what it is. */
  form(key: string, made: () => string): {readonly name: string; readonly reference: Reference} {
    let form = this.forms.get(key)
    if (!form) {
      const reference = this.ref({Type: 'XObject', Subtype: 'Form', BBox: [-9999, -9999, 9999, 9999]})
      reference.end(made())
      form = {name: `G${this.forms.size}`, reference}
      this.forms.set(key, form)
    }
    return form
  }

  override ref(data?: object): Reference {
    const reference = super.ref(data)
    const finalize = reference.finalize.bind(reference)
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [deflate(Buffer.concat(reference.buffer))]
        reference.compress = false
      }
      finalize()
    }
    return reference
  }

  override addPage(options?: object): this {
    this.marks?.close()
    super.addPage(options)
    this.marks?.page(this.page.dictionary)
    if (this.pageCount++ % 2 === 1 && this.mirror !== 0) this.translate(this.mirror, 0)
    return this
  }

  override _addInfo(): void {
    this.appendXML(xmpOf(this.facts))
  }
}

function optionsOf(facts: BookFacts): object {
  return {
    pdfVersion: '1.7',
    compress: true,
    displayTitle: true,
    lang: facts.lang,
    autoFirstPage: false,
    bufferPages: false,
    font: null,
    info: {
      Title: facts.title,
      ...(facts.authors.length > 0 && {Author: facts.authors.join(', ')}),
      ...(facts.subject !== undefined && {Subject: facts.subject}),
      ...(facts.keywords.length > 0 && {Keywords: facts.keywords.join(', ')}),
      Creator: facts.creator,
      Producer: 'pdfmake',
      CreationDate: facts.date,
      ModDate: facts.date
    }
  }
}

function virtualFiles(shelf: Shelf): object {
  return {
    existsSync: (path: unknown) => typeof path === 'string' && shelf.has(path),
    readFileSync(path: string) {
      const bytes = shelf.get(path)
      if (!bytes) throw new Error(`no ${path} among the files handed over`)
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    }
  }
}
