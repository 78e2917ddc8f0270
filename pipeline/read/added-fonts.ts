/**
 * The fonts that a publication adds: files of its folder, or packages of npm that are installed where it stands or above, or
 * beside this program.
 *
 * Reports `path-outside`, `font-missing` and `font-invalid`; what is reported is left out, and print is made without it.
 */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import {facesOf} from '../fonts/font-file.js'
import type {FontFace} from '../fonts/font-file.js'
import {regionOf, suitsRegion} from '../fonts/regions.js'
import type {Library} from '../model/library.js'
import type {Span} from '../model/position.js'
import type {AddedFont} from '../model/workshop.js'
import {withSeverities} from './configuration/rules.js'
import {fontFilesOf, isFontFile, packageFolder} from './font-packages.js'
import {readSubsetter} from './fonts.js'
import {insidePath} from './inside-path.js'
import type {ReadPublication} from './publication.js'

export interface FontWish {
  /** As typed: a path of the folder, or the name of a package. */
  readonly font: string
  readonly span: Span
}

interface FontPlaces {
  readonly library: Library
  /** Absolute folders from which packages are looked for, upwards. */
  readonly folders: readonly string[]
  /** Language of the publication. */
  readonly lang: string
  readonly diagnostics: Diagnostics
}

/** A publication with the fonts it asks for. @param cwd where packages are looked for as well */
export async function withFonts(read: ReadPublication, cwd: string): Promise<ReadPublication> {
  const {publication, fonts: wishes, root, home} = read
  if (!publication || wishes.length === 0) return read
  const diagnostics = createDiagnostics(home)
  const folders = [root, cwd, import.meta.dirname]
  const fonts = await readFonts(wishes, {
    library: publication.library,
    folders,
    lang: publication.config.lang,
    diagnostics
  })
  const config = {...publication.config, fonts: fonts.map(({bytes: _bytes, ...face}) => face)}
  const messages = [...read.messages, ...withSeverities(diagnostics.messages, config.rules)]
  return {...read, publication: {...publication, config, fonts}, messages}
}

async function readFonts(wishes: readonly FontWish[], places: FontPlaces): Promise<readonly AddedFont[]> {
  const fonts: AddedFont[] = []
  for (const {font, span} of wishes) {
    for (const bytes of isFontFile(font) ? ofFolder(font, span, places) : ofPackage(font, span, places)) {
      try {
        for (const face of ofRegion(await facesOf(bytes, readSubsetter), places.lang)) {
          fonts.push({...face, name: font, digest: createHash('sha256').update(face.bytes).digest('hex')})
        }
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        places.diagnostics.report('font-invalid', span, {font, reason})
      }
    }
  }
  return fonts
}

/** Of a collection for several regions the face of the publication's; else the first of them. */
function ofRegion(faces: readonly FontFace[], lang: string): readonly FontFace[] {
  const regional = faces.filter(({family}) => regionOf(family) !== undefined)
  if (regional.length < 2) return faces
  const [first] = regional
  const own = regional.filter(({family}) => suitsRegion(family, lang))
  return own.length > 0 ? own : first ? [first] : []
}

function ofFolder(font: string, span: Span, {library, diagnostics}: FontPlaces): readonly Uint8Array[] {
  const path = insidePath(font)
  if (path === undefined) {
    diagnostics.report('path-outside', span, {path: font})
    return []
  }
  const bytes = library.bytes(path)
  if (!bytes) diagnostics.report('font-missing', span, {font, package: false})
  return bytes ? [bytes] : []
}

function ofPackage(font: string, span: Span, {folders, diagnostics}: FontPlaces): readonly Uint8Array[] {
  const folder = packageFolder(font, folders)
  const files = folder === undefined ? [] : fontFilesOf(folder)
  if (files.length === 0) diagnostics.report('font-missing', span, {font, package: true})
  return files.map(path => new Uint8Array(readFileSync(path)))
}
