/** Makes the files of pictures and of what is linked to, and puts late pictures in their places. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {PictureError} from '../../imaging/picture-error.js'
import type {Artifact} from '../../model/artifact.js'
import type {Asset} from '../../model/asset.js'
import type {Message} from '../../model/message.js'
import type {Position} from '../../model/nodes.js'
import type {Workshop} from '../../model/workshop.js'
import {siteFile} from '../../publication/site.js'
import type {HtmlPart} from './part.js'
import {pictureFiles} from './picture-files.js'
import type {PictureFile} from './picture-files.js'

export interface MadePictures {
  readonly artifacts: readonly Artifact[]
  /** Asset ids of those whose bytes are no picture. */
  readonly failed: ReadonlySet<string>
  readonly messages: readonly Message[]
}

/** Where a picture is shown: the file, and the place in it. */
export interface PicturePlace {
  readonly file: string
  readonly position: Position | undefined
}

/** The pictures of chapters by asset id, each with every place that shows it. */
export function picturePlaces(
  parts: readonly HtmlPart[],
  fileOf: (part: HtmlPart) => string
): ReadonlyMap<string, readonly PicturePlace[]> {
  const places = new Map<string, PicturePlace[]>()
  for (const part of parts) {
    for (const {assetId, position} of part.pictures) {
      const place = {file: fileOf(part), position}
      const known = places.get(assetId)
      if (known) known.push(place)
      else places.set(assetId, [place])
    }
  }
  return places
}

/** Reports `image-invalid` at each place of a picture that cannot be read. */
export async function makePictures(
  wanted: ReadonlyMap<string, readonly PicturePlace[]>,
  assets: ReadonlyMap<string, Asset>,
  workshop: Workshop
): Promise<MadePictures> {
  const artifacts = new Map<string, Artifact>()
  const failed = new Set<string>()
  const messages: Message[] = []
  for (const [assetId, places] of wanted) {
    const asset = assets.get(assetId)
    if (!asset) throw new Error(`a picture that is no asset: ${assetId}`)
    const {small, plain} = pictureFiles(asset)
    try {
      const made = await Promise.all([...small, ...plain].map(file => pictureArtifact(asset, file, workshop)))
      for (const artifact of made) artifacts.set(artifact.path, artifact)
    } catch (cause) {
      if (!(cause instanceof PictureError)) throw cause
      failed.add(assetId)
      for (const {file, position} of places) {
        const diagnostics = createDiagnostics(file)
        diagnostics.report('image-invalid', position, {file: assetId})
        messages.push(...diagnostics.messages)
      }
    }
  }
  return {artifacts: [...artifacts.values()], failed, messages}
}

async function pictureArtifact(asset: Asset, file: PictureFile, workshop: Workshop): Promise<Artifact> {
  const {path, mediaType, format, width} = file
  // The workshop would draw every frame of a moving picture, only to give the same bytes back.
  const moving = format === 'keep' && asset.picture?.type === 'image/gif' ? workshop.bytes(asset.id) : undefined
  if (moving) return {path, mediaType, bytes: moving}
  const source = {kind: 'asset', assetId: asset.id} as const
  const {bytes} = await workshop.picture({source, format, width, ground: undefined})
  return {path, mediaType, bytes}
}

/** The article with its pictures, or with the words of those that could not be made. */
export function placePictures(part: HtmlPart, failed: ReadonlySet<string>): string {
  return part.article.replace(/<!--picture:(\d+)-->/g, (_, index: string) => {
    const picture = part.pictures[Number(index)]
    if (!picture) throw new Error(`no picture ${index} in ${part.chapter}`)
    return failed.has(picture.assetId) ? picture.standIn : picture.html
  })
}

/** Files that chapters link to, as they are, but for drawings: those come without what runs or fetches. */
export async function linkedFiles(
  assetIds: ReadonlySet<string>,
  assets: ReadonlyMap<string, Asset>,
  workshop: Workshop
): Promise<readonly Artifact[]> {
  const artifacts = new Map<string, Artifact>()
  for (const assetId of assetIds) {
    const asset = assets.get(assetId)
    const bytes = asset && (await linkedBytes(asset, workshop))
    if (!asset || !bytes) throw new Error(`a linked file that is not there: ${assetId}`)
    const path = siteFile(asset)
    artifacts.set(path, {path, mediaType: mediaTypeOf(path), bytes})
  }
  return [...artifacts.values()]
}

async function linkedBytes({id, picture}: Asset, workshop: Workshop): Promise<Uint8Array | undefined> {
  if (picture?.type !== 'image/svg+xml') return workshop.bytes(id)
  const source = {kind: 'asset', assetId: id} as const
  return (await workshop.picture({source, format: 'keep', width: picture.width, ground: undefined})).bytes
}

const mediaTypes = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['pdf', 'application/pdf'],
  ['epub', 'application/epub+zip'],
  ['txt', 'text/plain'],
  ['xml', 'application/xml'],
  ['zip', 'application/zip'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['svg', 'image/svg+xml'],
  ['mp3', 'audio/mpeg'],
  ['m4a', 'audio/mp4'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/ogg'],
  ['wav', 'audio/wav'],
  ['flac', 'audio/flac'],
  ['mp4', 'video/mp4'],
  ['m4v', 'video/mp4'],
  ['webm', 'video/webm'],
  ['ogv', 'video/ogg'],
  ['vtt', 'text/vtt'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif']
])

function mediaTypeOf(path: string): string {
  return mediaTypes.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream'
}
