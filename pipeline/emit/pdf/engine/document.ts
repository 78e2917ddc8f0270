/**
 * pdfkit's document as pdfmake extends it: our deflate, our metadata, mirrored margins, faces with a memory.
 *
 * - Streams are compressed with pako, in pure JavaScript, so that bytes do not depend on the zlib a Node was built with.
 * - pdfkit writes titles into XMP without escaping `&` and `<` (seen in 0.19.1); the packet here is our own.
 * - pdfkit sorts named destinations with `localeCompare`, which is not the byte order that readers search by; ours is.
 */
import {deflate} from 'pako'
import documentModule from 'pdfmake/js/PDFDocument.js'
import type {Reference} from 'pdfmake/js/PDFDocument.js'
import type {FontName} from '../content.js'
import {createFace} from './shaping.js'
import type {Face} from './shaping.js'
import {xmpOf} from './metadata.js'
import type {BookFacts} from './metadata.js'

/** Bytes of fonts and pictures by name: all that pdfmake's file system is asked for. */
export type Shelf = ReadonlyMap<string, Uint8Array>

interface NameTree {
  limits: boolean
  _compareKeys(left: string, right: string): number
}

export class BookDocument extends documentModule.default {
  private readonly faces = new Map<string, Face>()
  private readonly forms = new Map<string, {readonly name: string; readonly reference: Reference}>()
  private pageCount = 0

  constructor(
    fonts: object,
    images: object,
    shelf: Shelf,
    private readonly facts: BookFacts,
    /** How far the text of a left-hand page moves; 0 for one-sided sheets. */
    private readonly mirror: number
  ) {
    super(fonts, images, {}, {}, optionsOf(facts), virtualFiles(shelf), () => false)
    // Names is a reference that the constructor made, and Dests the tree in it.
    const names = (this._root.data['Names'] as Reference).data['Dests'] as NameTree
    names.limits = false
    names._compareKeys = (left, right) => (left < right ? -1 : left > right ? 1 : 0)
  }

  face(family: FontName, bold: boolean, italics: boolean): Face {
    const key = `${family} ${bold} ${italics}`
    let face = this.faces.get(key)
    if (!face) this.faces.set(key, (face = createFace(this.provideFont(family, bold, italics))))
    return face
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
    super.addPage(options)
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
