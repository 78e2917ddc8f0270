/** Every file of the container but the package document itself. */
import type {PlacedMedia, PlacedPicture} from './book.js'
import type {Cover} from './cover.js'
import {dinkusPath} from './handlers.js'
import {mathFontPath} from './math-font.js'
import type {ManifestItem} from './opf.js'
import type {Page} from './pages.js'

export function manifestItems(
  pages: readonly Page[],
  pictures: readonly PlacedPicture[],
  media: readonly PlacedMedia[],
  cover: Cover,
  {dinkus, font}: {readonly dinkus: boolean; readonly font: boolean}
): readonly ManifestItem[] {
  const item = (id: string, path: string, mediaType: string, properties: readonly string[] = []): ManifestItem => ({
    id,
    path,
    mediaType,
    properties
  })
  return [
    item('nav', 'toc.xhtml', 'application/xhtml+xml', ['nav']),
    item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'),
    item('css', 'style.css', 'text/css'),
    ...pages.map(({stem, properties}) => item(`text-${stem}`, `${stem}.xhtml`, 'application/xhtml+xml', properties)),
    item('cover-image', cover.path, cover.mediaType, ['cover-image']),
    ...(font ? [item('font-math', mathFontPath, 'font/ttf')] : []),
    ...(dinkus ? [item('image-dinkus', dinkusPath, 'image/svg+xml')] : []),
    ...pictures.map(({path, picture}) => item(`image-${path.slice('images/'.length)}`, path, picture.mediaType)),
    ...media.map(({path, mediaType}) => item(`media-${path.slice('media/'.length)}`, path, mediaType))
  ]
}
