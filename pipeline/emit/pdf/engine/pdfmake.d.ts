/**
 * What we use of the insides of pdfmake 0.3.11 and pdfkit 0.19.1, neither of which describes them. Both versions are pinned,
 * and test/emit/pdf/engine-contract.test.ts fails when one of these is no longer there.
 */
declare module 'pdfmake/js/PDFDocument.js' {
  import type {Readable} from 'node:stream'

  /** What we put in the place of pdfkit's references. */
  export interface Held {
    readonly id: number
    readonly gen: number
    readonly data: Record<string, unknown>
    /** Text of a stream, line by line, its bytes, or in the content of a page the number of a late line. */
    readonly chunks: (string | Uint8Array | number)[]
    write(chunk: string | Uint8Array): void
    end(chunk?: string | Uint8Array): void
    finalize(): void
  }
  export interface KitPage {
    readonly width: number
    readonly height: number
    readonly xobjects: Record<string, Held>
    readonly content: Held
    readonly resources: Held
  }
  export class PDFDocument extends Readable {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: (path: string) => boolean
    )
    readonly page: KitPage
    ref(data?: Record<string, unknown>): Held
    addPage(options?: object): this
    addContent(data: string): this
    _write(data: unknown): void
  }
  const module: {readonly default: typeof PDFDocument}
  export {module as default}
}

declare module 'pdfmake/js/Line.js' {
  export class Line {
    constructor(maxWidth: number)
    maxWidth: number
    inlines: unknown[]
    x?: number
    y?: number
    getHeight(): number
    getAscenderHeight(): number
    getWidth(): number
    clone(): Line
  }
  const module: {readonly default: typeof Line}
  export {module as default}
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  export class DocPreprocessor {
    preprocessDocument(node: object): object
    preprocessBlock(node: object): object
  }
  const module: {readonly default: typeof DocPreprocessor}
  export {module as default}
}

declare module 'pdfmake/js/SVGMeasure.js' {
  export class SVGMeasure {
    measureSVG(svg: string): {width: number; height: number}
    writeDimensions(svg: string, size: {width: number; height: number}): string
  }
  const module: {readonly default: typeof SVGMeasure}
  export {module as default}
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'
  export class DocMeasure {
    constructor(document: object, styles: object, defaultStyle: object, svgMeasure: SVGMeasure, tableLayouts: object)
    readonly styleStack: {getProperty(name: string): unknown}
    measureDocument(node: object): object
    measureBlock(node: object): object
    measureNode(node: object): object
    measureLeaf(node: object): object
    measureImage(node: object): object
    measureImageWithDimensions(node: object, size: {readonly width: number; readonly height: number}): void
    measureUnorderedList(node: object): object
  }
  const module: {readonly default: typeof DocMeasure}
  export {module as default}
}

declare module 'pdfmake/js/DocumentContext.js' {
  import type {LayoutContext, LayoutPage, Snapshot} from 'pdfmake/js/LayoutBuilder.js'
  export class DocumentContext implements LayoutContext {
    readonly pages: LayoutPage[]
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    get pageMargins(): LayoutContext['pageMargins']
    set pageMargins(margins: LayoutContext['pageMargins'])
    readonly snapshots: readonly Snapshot[]
    moveDown(distance: number): void
    addMargin(left: number, right?: number): void
    addPage(
      pageSize: LayoutPage['pageSize'],
      margins?: LayoutContext['pageMargins'] | null,
      custom?: object
    ): LayoutPage
    getCurrentPage(): LayoutPage
    initializePage(): void
  }
  const module: {readonly default: typeof DocumentContext}
  export {module as default}
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type {DocumentContext} from 'pdfmake/js/DocumentContext.js'
  import type {LayoutContext, LayoutWriter, PageItem} from 'pdfmake/js/LayoutBuilder.js'
  import type {Line} from 'pdfmake/js/Line.js'
  export interface Fragment {
    readonly items: readonly PageItem[]
    readonly height: number
  }
  export class PageElementWriter implements LayoutWriter {
    constructor(context: DocumentContext)
    transactionLevel: number
    context(): LayoutContext
    pushContext(width: number, height: number): void
    popContext(): void
    addPage(pageSize: object, orientation: null, margins: object): void
    addLine(line: Line, keepPosition?: boolean): unknown
    addFragment(fragment: Fragment, ...rest: readonly (boolean | undefined)[]): unknown
    moveToNextPage(orientation?: 'portrait' | 'landscape'): void
    addListener(event: 'lineAdded', listener: (line: Line) => void): void
    removeListener(event: 'lineAdded', listener: (line: Line) => void): void
    removeAllListeners(event: 'lineAdded'): void
    listeners(event: 'lineAdded'): ((line: Line) => void)[]
    setMaxListeners(count: number): void
  }
  const module: {readonly default: typeof PageElementWriter}
  export {module as default}
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type {DocMeasure} from 'pdfmake/js/DocMeasure.js'
  import type {DocPreprocessor} from 'pdfmake/js/DocPreprocessor.js'
  import type {Line} from 'pdfmake/js/Line.js'
  import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'

  export interface PlacedItem {
    readonly type?: string
    x?: number
    y?: number
    x1?: number
    x2?: number
    readonly points?: readonly {x: number}[]
    element?: object | undefined
    /** It stands in the outer margin. */
    inMargin?: boolean
    getHeight?(): number
    clone?(): PlacedItem
  }
  export interface PageItem {
    readonly type: string
    readonly item: PlacedItem
  }
  export interface Snapshot {
    readonly page: number
    availableHeight: number
    readonly bottomMost?: {readonly page: number; availableHeight: number}
  }
  export interface LayoutPage {
    /** Ours: where it stands, when it is a part of a page. */
    frame?: {readonly sheet: number; readonly column: number | undefined}
    readonly items: PageItem[]
    readonly pageSize: {readonly width: number; readonly height: number}
    readonly pageMargins: LayoutContext['pageMargins']
  }
  export interface LayoutContext {
    readonly pages: LayoutPage[]
    page: number
    x: number
    y: number
    availableWidth: number
    availableHeight: number
    readonly pageMargins: {readonly top: number; readonly bottom: number; readonly left: number; readonly right: number}
    readonly snapshots: readonly Snapshot[]
    moveDown(distance: number): void
    addMargin(left: number, right?: number): void
    getCurrentPage(): LayoutPage
  }
  export interface LayoutWriter {
    readonly transactionLevel: number
    context(): LayoutContext
    addLine(line: Line, keepPosition?: boolean): unknown
    moveToNextPage(orientation?: 'portrait' | 'landscape'): void
    addListener(event: 'lineAdded', listener: (line: Line) => void): void
    removeListener(event: 'lineAdded', listener: (line: Line) => void): void
    setMaxListeners(count: number): void
  }
  export class LayoutBuilder {
    constructor(pageSize: object, pageMargins: object, svgMeasure: SVGMeasure)
    docPreprocessor: DocPreprocessor
    docMeasure: DocMeasure
    writer: LayoutWriter
    linearNodeList: object[]
    readonly pageSize: {readonly width: number; readonly height: number}
    readonly pageMargins: object
    readonly svgMeasure: SVGMeasure
    readonly tableLayouts: object
    registerTableLayouts(layouts: object): void
    processNode(node: object, isVerticalAlignmentAllowed?: boolean): void
    processLeaf(node: object): void
    processList(ordered: boolean, node: object): void
    processVerticalContainer(node: object): void
    processRow(row: object): unknown
  }
  const module: {readonly default: typeof LayoutBuilder}
  export {module as default}
}

declare module 'pdfmake/js/Renderer.js' {
  import type {PDFDocument} from 'pdfmake/js/PDFDocument.js'
  import type {LayoutPage} from 'pdfmake/js/LayoutBuilder.js'
  export class Renderer {
    constructor(document: PDFDocument, progress: undefined)
    readonly pdfDocument: PDFDocument
    renderPages(pages: readonly LayoutPage[]): void
    renderLine(line: object, x: number, y: number): void
    renderVector(vector: object): void
    renderImage(image: object): void
    renderSVG(svg: object): void
  }
  const module: {readonly default: typeof Renderer}
  export {module as default}
}
