import type {FaceName, SubsetJob} from '../model/workshop.js'

/** What text needs to look as its designer meant it, and the figures that the theme asks for. */
const always = 'kern liga clig calt rlig ccmp locl mark mkmk onum lnum pnum tnum'.split(' ')
/** Real small capitals, fractions and raised figures: only set in the upright text face. They cost 12 kB in a Latin-1 face. */
const uprightOnly = 'smcp c2sc frac sups'.split(' ')
/** Letters made for scripts, dotless ones under accents, flat accents over capitals, marks on letters: what formulas ask for (OpenType, "MATH"). */
const mathematical = 'ssty dtls flac ccmp mark mkmk'.split(' ')
/** The break of a line adds a hyphen that no text holds; every browser takes U+2010 where the font has it. */
const unwritten = ' -\u2010'

/**
 * The face with only the glyphs for `characters` and what they need for ligatures, kerning and figures.
 *
 * A face of mathematics keeps its MATH table, and of each bracket, root and arrow the taller and longer forms and the parts to
 * build more of them.
 *
 * Equal bytes for the same set of characters in any order. Characters the face lacks are left out.
 */
export async function subset(
  bytes: Uint8Array,
  face: FaceName,
  characters: string,
  format: SubsetJob['format']
): Promise<Uint8Array> {
  const sorted = [...new Set(characters + unwritten)].sort().join('')
  const upright = face.family === 'text' && face.weight === 400 && !face.italic
  // `keepFeatures` and `noHinting` came with 2.5 and 2.9 of subset-font; its types (2.3) do not know them yet.
  const options = {
    targetFormat: format,
    keepFeatures: face.family === 'math' ? mathematical : upright ? [...always, ...uprightOnly] : always,
    // The faces hold no hints but the rule to smooth at every size (gasp, prep): 0.1 kB a face, and kept as they are.
    noHinting: false
  }
  // Loaded when a subset is made, and not when all of them come from the cache: 40 ms of a build.
  const {default: subsetFont} = await import('subset-font')
  return new Uint8Array(await subsetFont(Buffer.from(bytes), sorted, options))
}
