/** Drawing of SVG. The only file that calls resvg. */
import {Resvg} from '@resvg/resvg-js'
import {fontFile} from '../fonts/files.js'
import type {FaceName} from '../model/workshop.js'
import {PictureError} from './picture-error.js'

/** A sheet of A3 at 300 dots an inch has 17 million pixels; more is a mistake in a `viewBox`, and memory. */
const mostPixels = 40_000_000

const drawn: readonly FaceName[] = [
  {family: 'text', weight: 300, italic: false},
  {family: 'text', weight: 400, italic: false},
  {family: 'text', weight: 400, italic: true},
  {family: 'text', weight: 600, italic: false},
  {family: 'label', weight: 400, italic: false},
  {family: 'label', weight: 400, italic: true},
  {family: 'label', weight: 600, italic: false},
  {family: 'code', weight: 400, italic: false},
  {family: 'math', weight: 400, italic: false}
]

/**
 * Draw an SVG at a width in pixels, as RGBA of eight bits a channel.
 *
 * Text stands in our faces and in no other, so that the picture is the same on every machine: families we lack become
 * Source Serif, Source Sans or Source Code by their kind, and Times, whose words a program fitted to their boxes, the STIX of
 * formulas, which is as narrow. Throws `PictureError` for what is no SVG or would be too large.
 */
export function drawSvg(
  svg: string,
  width: number
): {readonly pixels: Buffer; readonly width: number; readonly height: number} {
  const withText = /<(?:\w+:)?text[\s>]/.test(svg)
  const drawing = open(withText ? houseFamilies(svg) : svg, width, withText)
  const height = Math.ceil((drawing.height * width) / drawing.width)
  if (!(height >= 1) || width * height > mostPixels) {
    throw new PictureError(`the drawing would be ${width} by ${height} pixels, of which ${mostPixels} are allowed`)
  }
  const image = drawing.render()
  return {pixels: withoutAlpha(image.pixels), width: image.width, height: image.height}
}

/** resvg-js 2.6.2 gives colours multiplied by their alpha: over white, the edges of white shapes would be grey. */
function withoutAlpha(pixels: Buffer): Buffer {
  for (let at = 3; at < pixels.length; at += 4) {
    const alpha = pixels[at] ?? 0
    if (alpha === 0 || alpha === 255) continue
    for (let channel = at - 3; channel < at; channel++) {
      pixels[channel] = Math.min(255, Math.round(((pixels[channel] ?? 0) * 255) / alpha))
    }
  }
  return pixels
}

function open(svg: string, width: number, withText: boolean): Resvg {
  try {
    return new Resvg(svg, {
      fitTo: {mode: 'width', value: width},
      font: {
        loadSystemFonts: false,
        fontFiles: withText ? drawn.map(fontFile) : [],
        // resvg-js 2.6.2 uses this one family for every generic name as well; `houseFamilies` helps.
        defaultFontFamily: 'Source Sans 3'
      },
      logLevel: 'off'
    })
  } catch (cause) {
    throw new PictureError(cause instanceof Error ? cause.message : String(cause), {cause})
  }
}

const ours = /source (?:serif|sans|code)/i
const kinds: readonly (readonly [RegExp, string])[] = [
  [/mono|courier|consol|menlo|typewriter/i, 'Source Code Pro'],
  [/sans|arial|helvetica|verdana|tahoma|segoe|roboto|calibri/i, 'Source Sans 3'],
  [/serif|times|georgia|garamond|palatino|cambria|charter|bookman|roman/i, 'Source Serif 4']
]

/** STIX has one weight, and is upright. */
const plain = (svg: string): boolean => !/italic|oblique|bold|font-weight\s*[=:]\s*["']?[5-9]/i.test(svg)

/** Put the face of the same kind before every list of families that names none of ours. */
function houseFamilies(svg: string): string {
  const narrow = plain(svg)
  return svg.replace(/(font-family\s*(?:=\s*["']|:\s*))([^;{}<>=]{0,200})/gi, (whole, before: string, list: string) => {
    if (ours.test(list)) return whole
    const kind = kinds.find(([pattern]) => pattern.test(list))
    const face = narrow && /times/i.test(list) ? 'STIX Two Math' : (kind?.[1] ?? 'Source Sans 3')
    return `${before}${face}, ${list}`
  })
}
