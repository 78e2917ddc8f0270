/** A face whose every character is half an em wide, so that a test can count in characters. */
import type {Face, Shaped} from '../../../../pipeline/fonts/face.js'

const words = new Map<string, Shaped>()

export const typewriter: Face = {
  key: 'typewriter',
  bytes: new Uint8Array(),
  unitsPerEm: 1000,
  ascender: 800,
  descender: -200,
  capHeight: 700,
  xHeight: 500,
  italicAngle: 0,
  box: [0, -200, 500, 800],
  glyphCount: 0x10000,
  postScriptName: 'Typewriter',
  outlines: 'truetype',
  advances: new Uint16Array(0x10000).fill(500),
  has: () => true,
  shape(text, features = [], direction, lang) {
    let shaped = words.get(text)
    if (!shaped) {
      const units = Array.from(text, (_, index) => index)
      shaped = {
        face: typewriter,
        text,
        glyphs: Uint16Array.from(units, at => text.charCodeAt(at)),
        clusters: Uint16Array.from(units),
        advances: new Int16Array(units.length).fill(500),
        xOffsets: undefined,
        yOffsets: undefined,
        width: units.length * 500,
        features,
        direction,
        lang
      }
      words.set(text, shaped)
    }
    return shaped
  }
}
