/**
 * The services that emitters get by argument, made of sharp, resvg and HarfBuzz.
 *
 * Everything is a function of its arguments and of the versions of these libraries; `remember` keeps results on disk. The libraries
 * are loaded when something is not kept yet: a build that finds everything in the cache loads none of them.
 */
import {createHash} from 'node:crypto'
import type {Library} from '../model/library.js'
import type {AddedFont, DerivedPicture, FaceName, Workshop} from '../model/workshop.js'
import {coverage} from '../fonts/coverage.js'
import type {Formula, FormulaJob} from '../model/formula.js'
import {engineVersions} from './versions.js'

/** Keeps the bytes that `make` gives under `key`, for as long as the cache lives. */
export type Remember = <Value>(key: string, make: () => Promise<Value>) => Promise<Value>

export interface WorkshopParts {
  readonly library: Library
  readonly font: (face: FaceName) => Uint8Array
  /** Fonts of the publication's own. */
  readonly added: readonly AddedFont[]
  readonly hyphenate: Workshop['hyphenate']
  /** HarfBuzz's subsetter, a WebAssembly module. */
  readonly subsetter: () => Uint8Array
  readonly remember: Remember
  readonly hold: Workshop['hold']
}

export function createWorkshop({library, font, added, hyphenate, subsetter, remember, hold}: WorkshopParts): Workshop {
  const versions = engineVersions()
  const covered = new Map<string, (codePoint: number) => boolean>()
  const formulas = new Map<string, Promise<Formula>>()
  let typesetter: Promise<(job: FormulaJob) => Formula> | undefined
  return {
    font,
    added,
    hyphenate,
    keep: (key, make) => remember(digest(['keep', versions, key]), make),
    hold,
    bytes: assetId => library.bytes(assetId),
    has(face, codePoint) {
      const key = faceKey(face)
      let test = covered.get(key)
      if (!test) covered.set(key, (test = coverage(font(face))))
      return test(codePoint)
    },
    subset(job) {
      const characters = [...new Set(job.characters)].sort().join('')
      const key = digest(['subset', versions, faceKey(job.face), job.format, characters])
      return remember(key, async () => {
        const {subset} = await import('../fonts/subset.js')
        return subset(font(job.face), job.face, characters, job.format)
      })
    },
    async program(bytes, glyphs) {
      const {fontProgram} = await import('../fonts/program.js')
      return (await fontProgram(subsetter))(bytes, glyphs)
    },
    formula({tex, display}) {
      const key = digest(['formula', versions, String(display), tex])
      // Kept here as well: without a cache on disk each edition would ask for its own.
      let formula = formulas.get(key)
      if (!formula) {
        formula = remember(key, async () => {
          typesetter ??= openTypesetter(font)
          return (await typesetter)({tex, display})
        })
        formulas.set(key, formula)
      }
      return formula
    },
    picture(job) {
      const source = job.source.kind === 'asset' ? library.digest(job.source.assetId) : digest([job.source.markup])
      const key = digest(['picture', versions, source ?? '', job.format, String(job.width), job.ground ?? ''])
      return remember<DerivedPicture>(key, async () => {
        const {derivePicture} = await import('./derive.js')
        return derivePicture(job, assetId => library.bytes(assetId))
      })
    }
  }
}

async function openTypesetter(font: WorkshopParts['font']) {
  const [{createTypesetter}, {createOutliner}] = await Promise.all([
    import('../math/typeset.js'),
    import('../fonts/outlines.js')
  ])
  return createTypesetter(createOutliner(font({family: 'text', weight: 400, italic: false})))
}

function faceKey({family, weight, italic}: FaceName): string {
  return `${family}-${weight}${italic ? 'i' : ''}`
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
