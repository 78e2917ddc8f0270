/** Where everything of a book stands: file names, ids and pictures, known when all parts are there. */
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture} from '../../model/workshop.js'
import {siteStem} from '../../publication/site.js'
import {createNamer} from '../../publication/slug.js'
import type {EpubPart, Late, Xhtml} from './part.js'
import {extensionOf} from './pictures.js'
import type {BookPlan} from './plan.js'
import {xmlAttribute} from '../xml.js'
import {unreachable} from '../../model/unreachable.js'

export interface ChapterFile {
  readonly part: EpubPart
  /** Place of the file among those of the chapter. */
  readonly index: number
  /** File name without extension. */
  readonly stem: string
}

export interface Book {
  readonly files: readonly ChapterFile[]
  /** First file of a chapter. */
  readonly fileOf: ReadonlyMap<string, string>
  /** Path of a chapter, or of a logical id in it; of the chapter when the id is not there. `undefined`: no such chapter. */
  readonly pathOf: (chapter: string, identifier?: string) => string | undefined
  /** Where a logical id stands among all ids of the book, in the order of reading; `undefined`: nowhere. */
  readonly placeOf: (chapter: string, identifier: string) => number | undefined
  /** The XHTML of a file with every late place filled in. */
  readonly resolve: (xhtml: Xhtml, file: string) => string
}

export interface PlacedPicture {
  readonly assetId: string
  /** Path in the container, from the package document. */
  readonly path: string
  readonly picture: DerivedPicture
}

export interface PlacedMedia {
  readonly assetId: string
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Names for the pictures: those of their files, made ASCII, each once. */
export function placePictures(
  pictures: readonly {readonly assetId: string; readonly picture: DerivedPicture}[]
): readonly PlacedPicture[] {
  const name = createNamer(new Set(['dinkus']))
  return pictures.map(({assetId, picture}) => {
    return {assetId, picture, path: `images/${name(siteStem(assetId))}.${extensionOf(picture.mediaType)}`}
  })
}

export function assembleBook(
  publication: PreparedPublication,
  parts: readonly EpubPart[],
  plan: BookPlan,
  pictures: readonly PlacedPicture[],
  media: readonly PlacedMedia[]
): Book {
  const recordings = new Map(media.map(({assetId, path}) => [assetId, path]))
  const name = createNamer(plan.stems)
  const byChapter = new Map(parts.map(part => [part.chapter, part]))
  const files = publication.chapters.flatMap(({id}): readonly ChapterFile[] => {
    const part = byChapter.get(id)
    const stem = plan.chapters.get(id)
    if (!part || stem === undefined) return []
    return part.files.map((_, index) => ({part, index, stem: index === 0 ? stem : name(`${stem}-${index + 1}`)}))
  })
  const homes = new Map<string, {readonly path: string; readonly place: number}>()
  for (const {part, index, stem} of files) {
    for (const id of part.files[index]?.ids ?? []) homes.set(id, {path: `${stem}.xhtml#${id}`, place: homes.size})
  }
  const anchors = new Map(parts.map(part => [part.chapter, new Map(part.anchors)]))
  const fileOf = new Map(files.filter(({index}) => index === 0).map(({part, stem}) => [part.chapter, `${stem}.xhtml`]))
  const paths = new Map(pictures.map(({assetId, path}) => [assetId, path]))
  const homeOf = (id: string | undefined) => (id === undefined ? undefined : homes.get(id))
  const physical = (chapter: string, identifier: string | undefined) =>
    identifier === undefined ? undefined : anchors.get(chapter)?.get(identifier)
  const pathOf = (chapter: string, identifier?: string) =>
    homeOf(physical(chapter, identifier))?.path ?? fileOf.get(chapter)

  const addressOf = (late: Late): string | undefined => {
    switch (late.kind) {
      case 'target':
        return pathOf(late.chapter, late.identifier)
      case 'id':
        return homeOf(late.id)?.path
      case 'picture':
        return paths.get(late.assetId)
      case 'media':
        return recordings.get(late.assetId)
      default:
        return unreachable(late)
    }
  }
  return {
    files,
    fileOf,
    pathOf,
    placeOf: (chapter, identifier) => homeOf(physical(chapter, identifier))?.place,
    resolve(xhtml, file) {
      return xhtml
        .map(piece => {
          if (typeof piece === 'string') return piece
          const address = addressOf(piece) ?? file
          return xmlAttribute(address.startsWith(`${file}#`) ? address.slice(file.length) : address)
        })
        .join('')
    }
  }
}
