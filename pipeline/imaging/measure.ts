import type {ImageType, PictureFacts} from '../model/asset.js'
import {isAvif, readAvif} from './formats/avif.js'
import {bytesOf} from './formats/bytes.js'
import type {Bytes, Found} from './formats/bytes.js'
import {readGif} from './formats/gif.js'
import {readJpeg} from './formats/jpeg.js'
import {readPng} from './formats/png.js'
import {readSvg, svgText} from './formats/svg.js'
import {readWebp} from './formats/webp.js'

interface Format {
  readonly type: ImageType
  readonly is: (bytes: Bytes) => boolean
  readonly read: (bytes: Bytes) => Found | undefined
}

/** By the bytes alone: the names of files lie. */
const rasters: readonly Format[] = [
  {type: 'image/png', is: bytes => bytes.text(0, 8) === '\x89PNG\r\n\x1a\n', read: readPng},
  {type: 'image/jpeg', is: bytes => bytes.text(0, 3) === '\xff\xd8\xff', read: readJpeg},
  {type: 'image/gif', is: bytes => /^GIF8[79]a$/.test(bytes.text(0, 6)), read: readGif},
  {type: 'image/webp', is: bytes => bytes.text(0, 4) === 'RIFF' && bytes.text(8, 4) === 'WEBP', read: readWebp},
  {type: 'image/avif', is: isAvif, read: readAvif}
]
/** No picture of a book has a side of a million pixels: such a number is a lie of a broken header. */
const widest = 1_000_000

/**
 * Type, size as shown and transparency of a picture, from its bytes alone: nothing is decoded.
 *
 * `undefined` for anything that is no PNG, JPEG, GIF, WebP, AVIF or SVG with an area. Never throws, whatever the bytes are;
 * that the picture's data is whole is only known when it is drawn.
 */
export function measurePicture(bytes: Uint8Array): PictureFacts | undefined {
  const view = bytesOf(bytes)
  const format = rasters.find(({is}) => is(view))
  const type = format?.type ?? 'image/svg+xml'
  const found = format ? format.read(view) : looksLikeText(bytes) ? readSvg(svgText(bytes)) : undefined
  if (!found || !inRange(found.width) || !inRange(found.height)) return undefined
  const {width, height, alpha, orientation = 1} = found
  return orientation > 4 ? {type, width: height, height: width, alpha} : {type, width, height, alpha}
}

function inRange(side: number): boolean {
  return side >= 1 && side <= widest
}

/** The first mark of an SVG is `<`, after white space and a byte order mark; saves decoding a film to find no tag in it. */
function looksLikeText(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte === 0x3c) return true
    if (byte > 0x20 && !(byte === 0xef || byte === 0xbb || byte === 0xbf || byte >= 0xfe)) return false
  }
  return false
}
