/** The picture across the top of a letter: the publication's own ornament, without words. */
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture} from '../../model/workshop.js'
import type {BindingContext} from '../emitter.js'

export interface MailBand {
  readonly name: string
  readonly picture: DerivedPicture
}

export async function drawMailBand(
  _publication: PreparedPublication,
  _context: BindingContext
): Promise<MailBand | undefined> {
  return Promise.resolve(undefined)
}
