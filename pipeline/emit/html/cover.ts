/** The cover on landing page and shelf: the publication's own picture, or one drawn from its title. */
import {createHash} from 'node:crypto'
import {createDiagnostics} from '../../diagnostics/collector.js'
import {coverFacts} from '../../imaging/cover/facts.js'
import {keptCover} from '../../imaging/cover/kept-cover.js'
import {stringsFor} from '../../language/strings.js'
import type {Artifact} from '../../model/artifact.js'
import type {Asset} from '../../model/asset.js'
import type {Message} from '../../model/message.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {BindingContext} from '../emitter.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {pictureElement} from './picture.js'
import {makePictures} from './pictures.js'
import type {ShellParts} from './shell.js'

/** Pixels: shown at most 320 wide, and twice that on fine screens. */
const widths = [360, 720]
const sizes = '(min-width: 40rem) 20rem, 15rem'

export interface MadeCover {
  readonly artifacts: readonly Artifact[]
  readonly messages: readonly Message[]
}

/** Files of the cover. Reports `image-invalid`, and `cover-title-cut` when no e-book has said so already. */
export async function makeCover(publication: PreparedPublication, context: BindingContext): Promise<MadeCover> {
  const asset = ownCover(publication)
  if (asset) {
    const place = {file: asset.id, position: undefined}
    return makePictures(new Map([[asset.id, [place]]]), publication.assets, context.workshop)
  }
  const {workshop, theme, made} = context
  const {svg, cut} = await keptCover(coverFacts(publication), theme, workshop)
  const diagnostics = createDiagnostics('publication.yaml')
  if (cut && made.every(({edition}) => edition !== 'epub')) diagnostics.report('cover-title-cut', undefined, {})
  const artifacts = widths.map(async (width): Promise<Artifact> => {
    const source = {kind: 'svg', markup: svg} as const
    const {bytes} = await workshop.picture({source, format: 'jpeg', width, ground: undefined})
    return {path: drawnPath(publication, context, width), mediaType: 'image/jpeg', bytes}
  })
  return {artifacts: await Promise.all(artifacts), messages: diagnostics.messages}
}

/** Markup of the cover. It names files without having made them, so that the shelf can show covers as well. */
export function coverElement(publication: PreparedPublication, parts: ShellParts): HastNode {
  const {config} = publication
  const asset = ownCover(publication)
  const alt = config.cover.alt ?? stringsFor(config.lang).cover
  if (asset) return pictureElement(asset, {alt, className: ['cover'], first: true, sizes})
  const srcSet = widths.map(width => `${drawnPath(publication, parts, width)} ${width}w`).join(', ')
  const [width, height] = parts.theme.cover.sheet
  return h('img', {
    className: ['cover'],
    src: drawnPath(publication, parts, widths[0] ?? 0),
    srcSet,
    sizes,
    alt,
    width: width / 5,
    height: height / 5,
    fetchPriority: 'high'
  })
}

function ownCover({config, assets}: PreparedPublication): Asset | undefined {
  const asset = config.cover.image === undefined ? undefined : assets.get(config.cover.image)
  return asset?.picture ? asset : undefined
}

/** Named by what it is drawn from and by. */
function drawnPath(publication: PreparedPublication, {theme, version}: ShellParts, width: number): string {
  const made = JSON.stringify([coverFacts(publication), theme.digest, version])
  return `images/cover.${createHash('sha256').update(made).digest('hex').slice(0, 8)}.${width}.jpg`
}
