/**
 * The measures of a face, from its tables.
 *
 * Read here and not through fontkit, whose loading alone costs more than this. Sources: OpenType 1.9.1, "head", "hhea",
 * "hmtx", "maxp", "OS/2", "post", "name".
 */
import {nameOf} from './names.js'
import {tableDirectory} from './tables.js'

/** Lengths are thousandths of an em, y upwards; advances are font units. */
export interface FaceMetrics {
  readonly unitsPerEm: number
  readonly ascender: number
  readonly descender: number
  readonly capHeight: number
  readonly xHeight: number
  /** Degrees; negative leans to the right. */
  readonly italicAngle: number
  /** xMin, yMin, xMax, yMax of all glyphs. */
  readonly box: readonly [number, number, number, number]
  readonly glyphCount: number
  readonly postScriptName: string
  readonly outlines: 'truetype' | 'cff'
  /** By glyph id. */
  readonly advances: Uint16Array
}

/** Throws when the bytes are no TrueType or OpenType font with the tables that every one has. */
export function metricsOf(bytes: Uint8Array): FaceMetrics {
  const tables = tableDirectory(bytes)
  const table = (tag: string): DataView => {
    const found = tables.get(tag)
    if (!found) throw new Error(`a font without a ${tag} table`)
    return found
  }
  const head = table('head')
  const hhea = table('hhea')
  const unitsPerEm = head.getUint16(18)
  const scale = 1000 / unitsPerEm
  const os2 = tables.get('OS/2')
  // Heights of letters came with version 2 of the table.
  const heights = os2 !== undefined && os2.getUint16(0) >= 2 ? os2 : undefined
  const ascender = hhea.getInt16(4) * scale
  const glyphCount = table('maxp').getUint16(4)
  return {
    unitsPerEm,
    ascender,
    descender: hhea.getInt16(6) * scale,
    capHeight: (heights?.getInt16(88) ?? 0) * scale || ascender * 0.7,
    xHeight: (heights?.getInt16(86) ?? 0) * scale || ascender * 0.5,
    italicAngle: (tables.get('post')?.getInt32(4) ?? 0) / 65_536,
    box: [36, 38, 40, 42].map(at => head.getInt16(at) * scale) as unknown as FaceMetrics['box'], // four of them
    glyphCount,
    postScriptName: postScriptNameOf(tables.get('name')),
    outlines: tables.has('CFF ') ? 'cff' : 'truetype',
    advances: advancesOf(table('hmtx'), hhea.getUint16(34), glyphCount)
  }
}

/** The last advance of the table holds for all glyphs after it. */
function advancesOf(hmtx: DataView, count: number, glyphCount: number): Uint16Array {
  const advances = new Uint16Array(glyphCount)
  for (let glyph = 0; glyph < glyphCount; glyph++) advances[glyph] = hmtx.getUint16(Math.min(glyph, count - 1) * 4)
  return advances
}

/** Printable ASCII, without what PDF reads as something else. */
function postScriptNameOf(names: DataView | undefined): string {
  return nameOf(names, 6)?.replace(/[^!-~]|[[\](){}<>/%]/g, '') || 'Unnamed'
}
