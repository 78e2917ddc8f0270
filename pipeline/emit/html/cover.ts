/** The cover on the landing page: the author's picture. */
import type {Artifact} from '../../model/artifact.js'
import type {Message} from '../../model/message.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {BindingContext} from '../emitter.js'
import type {HastNode} from '../hast/element.js'
import {pictureElement} from './picture.js'
import {makePictures} from './pictures.js'

export interface Cover {
  readonly element: HastNode | undefined
  readonly artifacts: readonly Artifact[]
  readonly messages: readonly Message[]
}

const none: Cover = {element: undefined, artifacts: [], messages: []}

export async function coverPicture(publication: PreparedPublication, {workshop}: BindingContext): Promise<Cover> {
  const {cover} = publication.config
  const asset = cover.image === undefined ? undefined : publication.assets.get(cover.image)
  if (!asset?.picture) return none
  const made = await makePictures(new Set([asset.id]), publication.assets, workshop)
  if (made.failed.size > 0) return {...none, messages: made.messages}
  const look = {alt: cover.alt ?? '', className: ['cover'], first: true, sizes: '(min-width: 40rem) 20rem, 15rem'}
  return {element: pictureElement(asset, look), artifacts: made.artifacts, messages: []}
}
