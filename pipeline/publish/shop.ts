import {createWorkshop} from '../imaging/workshop.js'
import {createHyphenation} from '../language/hyphenation/by-language.js'
import type {Library} from '../model/library.js'
import type {AddedFont, Workshop} from '../model/workshop.js'
import {createParser} from '../parse/index.js'
import {createFontShelf, readSubsetter} from '../read/fonts.js'
import {createPatternShelf} from '../read/patterns.js'
import {readTemplates} from '../read/templates.js'
import {version} from '../read/version.js'
import {createCache} from '../schedule/cache.js'
import {createMemory, holdIn} from '../schedule/memory.js'
import type {PublishRequest} from './request.js'

/**
 * What outlives a build: who builds again in the same process finds pieces of files parsed, fonts open, words measured and
 * chapters set. It changes how long a build takes, and nothing else.
 */
export function openStock() {
  const patterns = createPatternShelf()
  return {
    parser: createParser(),
    font: createFontShelf(),
    patterns,
    hyphenate: createHyphenation(patterns.text),
    memory: createMemory()
  }
}

export type Stock = ReturnType<typeof openStock>

/** What all publications of a build share. */
export function openShop(request: PublishRequest, stock: Stock) {
  stock.memory.turn()
  return {
    ...stock,
    request,
    ...readTemplates(),
    cache: createCache(request.cacheFolder, `${version} ${request.runtime}`, stock.memory)
  }
}

export type Shop = ReturnType<typeof openShop>

/** Pictures, fonts and hyphenation for one publication, or for the shelf. */
export function openWorkshop(
  {cache, memory, font, hyphenate}: Shop,
  library: Library,
  added: readonly AddedFont[] = []
): Workshop {
  return createWorkshop({
    library,
    font,
    added,
    hyphenate,
    subsetter: readSubsetter,
    remember: (key, make) => cache.rememberAsync('derived', key, make),
    hold: (key, make) => holdIn(memory, key, make)
  })
}

/** Of the shelf, which has no files of its own. */
export const emptyLibrary: Library = {files: new Map(), bytes: () => undefined, digest: () => undefined}
