/**
 * The door to epub-gen-memory, of which we take the container, the rendering of templates and the zip.
 *
 * Seen with version 1.1.2 and worked around here: it runs every chapter through an HTML normaliser that drops most attributes
 * and all namespaces (so chapters are handed over empty and the frame prints our XHTML); its templates make books that
 * checkers refuse (ours are handed over); it makes random ids, reads the clock, and fetches pictures by URL (all replaced).
 */
import {EPub} from 'epub-gen-memory'
import type {Ncx} from './nav.js'
import type {Page} from './pages.js'
import {sealContainer} from './zip.js'

export interface EngineTemplates {
  readonly package: string
  readonly contents: string
  readonly ncx: string
  readonly page: string
}

export interface EngineFile {
  /** From the package document. */
  readonly path: string
  readonly bytes: Uint8Array | string
}

export interface EngineBook {
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Which way pages are turned. */
  readonly progression: 'ltr' | 'rtl'
  readonly identifier: string
  /** ISO 8601: the date of every file. */
  readonly date: string
  readonly css: string
  readonly contentsTitle: string
  readonly nav: string
  readonly ncx: Ncx
  readonly metadata: string
  readonly manifest: string
  readonly spine: string
  readonly guide: string
  readonly pages: readonly Page[]
  readonly files: readonly EngineFile[]
  readonly templates: EngineTemplates
}

type Options = ConstructorParameters<typeof EPub>[0]

class BookEpub extends EPub {
  readonly #book: EngineBook

  constructor(book: EngineBook) {
    const {templates} = book
    // Keys that the engine does not know pass through to the templates.
    const options: Options & {readonly book: EngineBook} = {
      title: book.title,
      lang: book.lang,
      date: book.date,
      tocTitle: book.contentsTitle,
      version: 3,
      css: book.css,
      chapterXHTML: templates.page,
      contentOPF: templates.package,
      tocNCX: templates.ncx,
      tocXHTML: templates.contents,
      verbose: false,
      book
    }
    super(
      options,
      book.pages.map(page => ({title: page.title, filename: `${page.stem}.xhtml`, content: '', page}))
    )
    this.#book = book
    this.uuid = book.identifier
  }

  protected override downloadAllFonts(): Promise<void> {
    return Promise.resolve()
  }

  protected override downloadAllImages(): Promise<void> {
    for (const {path, bytes} of this.#book.files) this.zip.file(`OEBPS/${path}`, bytes)
    return Promise.resolve()
  }

  protected override makeCover(): Promise<void> {
    return Promise.resolve()
  }

  async toBytes(): Promise<Uint8Array> {
    await this.render()
    const {pages, files, date} = this.#book
    const first = ['content.opf', 'toc.xhtml', 'toc.ncx', 'style.css']
    const order = [...first, ...pages.map(({stem}) => `${stem}.xhtml`), ...files.map(({path}) => path)]
    return sealContainer(
      this.zip,
      order.map(path => `OEBPS/${path}`),
      date
    )
  }
}

/** A finished book, or why the engine did not make one. */
export type Bound =
  {readonly kind: 'made'; readonly bytes: Uint8Array} | {readonly kind: 'failed'; readonly cause: string}

export async function bindBook(book: EngineBook): Promise<Bound> {
  try {
    return {kind: 'made', bytes: await new BookEpub(book).toBytes()}
  } catch (cause) {
    return {kind: 'failed', cause: cause instanceof Error ? cause.message : String(cause)}
  }
}
