/** The cover as a JPEG: the publication's own picture, or one drawn from its title. */
import type {Diagnostics} from '../../diagnostics/collector.js'
import {coverFacts} from '../../imaging/cover/facts.js'
import {keptCover} from '../../imaging/cover/kept-cover.js'
import {PictureError} from '../../imaging/picture-error.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {BindingContext} from '../emitter.js'

export interface Cover {
  /** From the package document. */
  readonly path: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Pixels across: shops ask for 1400 on the short side, and take no more than 5.6 million in all. */
const width = 1600

export async function makeCover(
  publication: PreparedPublication,
  context: BindingContext,
  diagnostics: Diagnostics
): Promise<Cover> {
  const own = await ownCover(publication, context, diagnostics)
  return own ?? drawnCover(publication, context, diagnostics)
}

async function ownCover(
  {config}: PreparedPublication,
  {workshop}: BindingContext,
  diagnostics: Diagnostics
): Promise<Cover | undefined> {
  const {image} = config.cover
  if (image === undefined) return undefined
  try {
    const source = {kind: 'asset', assetId: image} as const
    return coverOf(await workshop.picture({source, format: 'jpeg', width, ground: '#ffffff'}))
  } catch (cause) {
    if (!(cause instanceof PictureError)) throw cause
    diagnostics.report('image-invalid', undefined, {file: image})
    return undefined
  }
}

async function drawnCover(
  publication: PreparedPublication,
  {theme, workshop}: BindingContext,
  diagnostics: Diagnostics
): Promise<Cover> {
  const {svg, cut} = await keptCover(coverFacts(publication), theme, workshop)
  if (cut) diagnostics.report('cover-title-cut', undefined, {})
  return coverOf(await workshop.picture({source: {kind: 'svg', markup: svg}, format: 'jpeg', width, ground: undefined}))
}

function coverOf({bytes, mediaType}: {readonly bytes: Uint8Array; readonly mediaType: string}): Cover {
  return {path: 'cover.jpg', mediaType, bytes}
}
