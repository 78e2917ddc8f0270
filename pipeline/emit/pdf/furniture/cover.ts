/**
 * The cover, as the first page of a book that is read on screens: the publication's own picture, or one drawn from its title
 * for the shape of the page. A printer's file has none; covers are printed by themselves, on another paper.
 */
import {coverFacts} from '../../../imaging/cover/facts.js'
import {keptCover} from '../../../imaging/cover/kept-cover.js'
import {PictureError} from '../../../imaging/picture-error.js'
import type {DerivedPicture} from '../../../model/workshop.js'
import type {BindingContext} from '../../emitter.js'
import type {PdfNode} from '../content.js'
import type {Tag} from '../structure/tag.js'
import {places, shownFurniture} from './furniture.js'
import type {Furniture} from './furniture.js'

export interface CoverPage {
  readonly content: readonly PdfNode[]
  /** The picture it shows, by its key. */
  readonly pictures: ReadonlyMap<string, DerivedPicture>
}

const key = 'cover'
const none: CoverPage = {content: [], pictures: new Map()}
const dotsPerPoint = 300 / 72

export async function coverPage(furniture: Furniture, {theme, workshop}: BindingContext): Promise<CoverPage> {
  const {publication, design, strings} = furniture
  const {config} = publication
  if (!shownFurniture(publication).some(({what}) => what === 'cover')) return none
  const {width, height} = design.geometry
  const tag: Tag = {type: 'Figure', alt: config.cover.alt ?? strings.cover}
  const page = {dests: [places.cover], absolutePosition: {x: 0, y: 0}}
  const section = (node: PdfNode): readonly PdfNode[] => [{stack: [node], tag: {type: 'Sect'}}]
  const {image} = config.cover
  if (image !== undefined) {
    try {
      const source = {kind: 'asset', assetId: image} as const
      const pixels = Math.round(width * dotsPerPoint)
      const picture = await workshop.picture({source, format: 'jpeg', width: pixels, ground: '#ffffff'})
      const size = covering(picture, {width, height})
      return {content: section({image: key, ...page, ...size, tag}), pictures: new Map([[key, picture]])}
    } catch (cause) {
      // Told as `image-invalid` where the e-book or the page shows it; a cover is drawn instead, as there.
      if (!(cause instanceof PictureError)) throw cause
    }
  }
  const {sheet, cell} = theme.cover
  const [across] = sheet
  const down = Math.round(((across / cell) * height) / width) * cell
  const shape: [number, number] = [across, down]
  const shaped = {...theme, cover: {...theme.cover, sheet: shape}, digest: `${theme.digest} ${down}`}
  const {svg} = await keptCover(coverFacts(publication), shaped, workshop)
  return {
    content: section({svg, ...page, ...covering({width: across, height: down}, {width, height}), tag}),
    pictures: new Map()
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** As large as fills the page; what is over is outside of it. */
function covering(picture: Size, page: Size): Size {
  const factor = Math.max(page.width / picture.width, page.height / picture.height)
  return {width: picture.width * factor, height: picture.height * factor}
}
