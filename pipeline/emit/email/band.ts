/** The picture across the top of a letter: the publication's own ornament, without words. */
import {coverFacts} from '../../imaging/cover/facts.js'
import {drawBand} from '../../imaging/cover/cover.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture} from '../../model/workshop.js'
import type {BindingContext} from '../emitter.js'

export interface MailBand {
  readonly name: string
  readonly picture: DerivedPicture
}

/** Drawn at twice the width it is shown at. The name holds a part of the digest: a new band is a new address. */
export async function drawMailBand(publication: PreparedPublication, context: BindingContext): Promise<MailBand> {
  const markup = drawBand(coverFacts(publication), context.theme)
  const [width] = context.theme.cover.band
  const picture = await context.workshop.picture({
    source: {kind: 'svg', markup},
    format: 'png',
    width,
    ground: undefined
  })
  return {name: `band-${picture.digest.slice(0, 8)}.png`, picture}
}
