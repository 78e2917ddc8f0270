import {createWorkshop} from '../imaging/workshop.js'
import type {Library} from '../model/library.js'
import type {AddedFont, Workshop} from '../model/workshop.js'
import {createParser} from '../parse/index.js'
import {createFontShelf, readSubsetter} from '../read/fonts.js'
import {createPatternShelf} from '../read/patterns.js'
import {readTemplates} from '../read/templates.js'
import {version} from '../read/version.js'
import {createCache} from '../schedule/cache.js'
import type {PublishRequest} from './request.js'

/** What all publications of a build share. */
export function openShop(request: PublishRequest) {
  return {
    request,
    ...readTemplates(),
    cache: createCache(request.cacheFolder, `${version} ${request.runtime}`),
    parser: createParser(),
    font: createFontShelf(),
    patterns: createPatternShelf()
  }
}

export type Shop = ReturnType<typeof openShop>

/** Pictures, fonts and hyphenation for one publication, or for the shelf. */
export function openWorkshop(
  {cache, font, patterns}: Shop,
  library: Library,
  added: readonly AddedFont[] = []
): Workshop {
  return createWorkshop({
    library,
    font,
    added,
    patterns: patterns.text,
    subsetter: readSubsetter,
    remember: (key, make) => cache.rememberAsync('derived', key, make)
  })
}

/** Of the shelf, which has no files of its own. */
export const emptyLibrary: Library = {files: new Map(), bytes: () => undefined, digest: () => undefined}
