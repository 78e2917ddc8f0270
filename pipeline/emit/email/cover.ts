/** The cover of a book in the letter that announces it: the publication's own picture, or the one that is drawn. */
import {coverFacts} from '../../imaging/cover/facts.js'
import {keptCover} from '../../imaging/cover/kept-cover.js'
import {stringsFor} from '../../language/strings.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture, PictureJob} from '../../model/workshop.js'
import type {BindingContext} from '../emitter.js'
import {brokenPictures} from './pictures.js'

export interface MailCover {
  readonly name: string
  readonly alt: string
  /** In CSS pixels. */
  readonly width: number
  readonly height: number
  readonly picture: DerivedPicture
}

/** CSS pixels: a third of a telephone stays free beside it. */
const shown = 200

/** Drawn twice as fine as it is shown. An own picture that is none is told by the edition that shows it large; the drawn one stands for it. */
export async function mailCover(publication: PreparedPublication, context: BindingContext): Promise<MailCover> {
  const {config, assets} = publication
  const {theme, workshop} = context
  const own = config.cover.image === undefined ? undefined : assets.get(config.cover.image)
  const broken = own?.picture ? await brokenPictures([own.id], publication, theme, workshop) : new Set()
  const source: PictureJob['source'] =
    own?.picture && broken.size === 0
      ? {kind: 'asset', assetId: own.id}
      : {kind: 'svg', markup: (await keptCover(coverFacts(publication), theme, workshop)).svg}
  const picture = await workshop.picture({source, format: 'jpeg', width: 2 * shown, ground: '#ffffff'})
  return {
    name: `cover-${picture.digest.slice(0, 8)}.jpg`,
    alt: config.cover.alt ?? stringsFor(config.lang).cover,
    width: shown,
    height: Math.max(1, Math.round((picture.height * shown) / Math.max(1, picture.width))),
    picture
  }
}
