export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif', 'image/svg+xml'] as const
export type ImageType = (typeof imageTypes)[number]

/** A picture or other file of the publication that some chapter shows or links to. */
export interface Asset {
  /** Path in the publication's folder; the key of all maps of assets. */
  readonly id: string
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly picture: PictureFacts | undefined
}

export interface PictureFacts {
  readonly type: ImageType
  /** Pixels as shown, after EXIF orientation; for SVG its CSS size. */
  readonly width: number
  readonly height: number
  /** The format can hold transparency and this file declares it. */
  readonly alpha: boolean
}
