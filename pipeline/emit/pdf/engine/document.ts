/**
 * pdfkit's document as pdfmake extends it, writing no file: pages keep their operators, objects are remembered, and both
 * become a galley.
 *
 * What pdfkit draws (vectors and the drawings of svg-to-pdfkit) it draws as ever. Words, pictures, links and places are ours:
 * faces by the glyph ids of their complete files, pictures by their keys.
 */
import documentModule from 'pdfmake/js/PDFDocument.js'
import type {Held} from 'pdfmake/js/PDFDocument.js'
import type {Face, Shaped} from '../../../fonts/face.js'
import type {Hyphenate} from '../../../model/hyphenation.js'
import type {FontName} from '../content.js'
import {packed} from '../file/packed.js'
import type {Entries} from '../file/value.js'
import {marginBegins, marginEnds} from '../galley.js'
import type {Box, Galley, GalleyLink, GalleyPage, LateLine, Place} from '../galley.js'
import {createGlyphUse} from '../paint/glyph-use.js'
import type {StructureElement} from '../structure/element.js'
import type {SettledTree} from '../structure/settled.js'
import {bytesOf, Captured} from './captured.js'
import type {TypeCase} from './looks.js'
import type {Marks} from './marks.js'
import {createObjectList} from './objects.js'

interface CapturedPage {
  readonly width: number
  readonly height: number
  readonly content: Held
  readonly resources: Held
  readonly faces: Set<string>
  /** Names of pictures by their keys. */
  readonly pictures: Map<string, string>
}

export class BookDocument extends documentModule.default implements TypeCase {
  private readonly captured: CapturedPage[] = []
  private readonly glyphs = createGlyphUse()
  private readonly forms = new Map<string, {readonly name: string; readonly form: Captured}>()
  private readonly pictureNames = new Map<string, string>()
  private readonly links: GalleyLink[] = []
  private readonly late: LateLine[] = []
  private readonly places: (Omit<Place, 'element'> & {readonly element: StructureElement | undefined})[] = []
  private inMargin = false
  /** Told of every page; set before the first. */
  marks: Marks | undefined

  constructor(private readonly types: TypeCase) {
    super({}, {}, {}, {}, {autoFirstPage: false, font: null, compress: false}, null, () => false)
  }

  face(font: FontName, bold: boolean, italics: boolean): Face {
    return this.types.face(font, bold, italics)
  }

  hyphenate(lang: string): Hyphenate | undefined {
    return this.types.hyphenate(lang)
  }

  /** Name of a face in the resources of the present page: its key, which is a name of PDF. */
  useFace(face: Face): string {
    this.present().faces.add(face.key)
    return face.key
  }

  /** A word as operands of TJ. */
  operandsOf(shaped: Shaped, size: number, rise: number): string {
    return this.glyphs.operands(shaped, size, rise)
  }

  /** Name of a picture in the resources of the present page. */
  usePicture(key: string): string {
    let name = this.pictureNames.get(key)
    if (name === undefined) this.pictureNames.set(key, (name = `P${this.pictureNames.size}`))
    this.present().pictures.set(key, name)
    return name
  }

  /** A drawing that is in the file once, however often it is shown. `made` gives its operators; `key` says what it is. */
  useForm(key: string, made: () => string): string {
    let known = this.forms.get(key)
    if (!known) {
      const form = new Captured({Type: 'XObject', Subtype: 'Form', BBox: [-9999, -9999, 9999, 9999]})
      form.end(made())
      known = {name: `G${this.forms.size}`, form}
      this.forms.set(key, known)
    }
    this.page.xobjects[known.name] = known.form
    return known.name
  }

  /** @returns its number among the links of the galley */
  addLink(box: Box, to: GalleyLink['to'], said: string): number {
    this.links.push({page: this.captured.length - 1, box, to, said})
    return this.links.length - 1
  }

  /** The line is painted when the book is bound. */
  addLate(line: LateLine): void {
    this.marks?.close()
    this.present().content.chunks.push(this.late.length)
    this.late.push(line)
  }

  /** What is painted next stands in the outer margin, or in the text again. */
  toMargin(inside: boolean): void {
    if (inside === this.inMargin) return
    this.inMargin = inside
    this.marks?.close()
    this.present().content.chunks.push(inside ? marginBegins : marginEnds)
  }

  addPlace(name: string, y: number, element: StructureElement | undefined): void {
    this.places.push({name, page: this.captured.length - 1, y: Math.max(y, 0), element})
  }

  override ref(data?: Record<string, unknown>): Captured {
    return new Captured(data)
  }

  override _write(): void {
    // There is no file yet.
  }

  override addPage(options?: object): this {
    this.marks?.close()
    this.toMargin(false)
    super.addPage(options)
    const {width, height, content, resources} = this.page
    // The matrix that turns the page's axis, which binding knows with the margins of the page.
    content.chunks.length = 0
    this.captured.push({width, height, content, resources, faces: new Set(), pictures: new Map()})
    this.marks?.page()
    return this
  }

  /** All pages that were made. */
  galley(tree: SettledTree, marks: readonly number[]): Galley {
    this.toMargin(false)
    const list = createObjectList()
    const pages = this.captured.map(({width, height, content, resources, faces, pictures}, index): GalleyPage => ({
      width,
      height,
      chunks: chunksOf(content.chunks),
      faces: [...faces],
      pictures: [...pictures].map(([key, name]) => ({name, key})),
      resources: Object.fromEntries(
        ['ExtGState', 'XObject', 'Pattern', 'Shading'].flatMap(kind => {
          const entries = Object.entries(resources.data[kind] ?? {})
          return entries.length === 0 ? [] : [[kind, valuesOf(entries, list.value)]]
        })
      ),
      marks: marks[index] ?? 0
    }))
    const {late, links, glyphs} = this
    const places = this.places.map(place => ({...place, element: place.element && tree.numberOf(place.element)}))
    return {pages, late, glyphs: glyphs.used(), objects: list.objects, links, places, structure: tree.root}
  }

  private present(): CapturedPage {
    const page = this.captured.at(-1)
    if (!page) throw new Error('content without a page')
    return page
  }
}

function valuesOf(
  entries: readonly (readonly [string, unknown])[],
  value: (data: unknown) => Entries[string]
): Entries {
  return Object.fromEntries(entries.map(([name, data]) => [name, value(data)]))
}

/** Stretches of operators between late lines, each packed by itself. */
function chunksOf(chunks: readonly (string | Uint8Array | number)[]): GalleyPage['chunks'] {
  const made: (Uint8Array | number)[] = []
  let stretch: (string | Uint8Array)[] = []
  const flush = (): void => {
    if (stretch.length > 0) made.push(packed(bytesOf(stretch)))
    stretch = []
  }
  for (const chunk of chunks) {
    if (typeof chunk !== 'number') {
      stretch.push(chunk)
      continue
    }
    flush()
    made.push(chunk)
  }
  flush()
  return made
}
