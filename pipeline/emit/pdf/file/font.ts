/**
 * A face as a font of the file: composite, its codes the glyph ids of the complete face (ISO 32000-1, 9.7), so that text can be
 * written before it is known which other glyphs the book needs.
 */
import {createHash} from 'node:crypto'
import {withIdsForNames} from '../../../fonts/cff-charset.js'
import type {Face} from '../../../fonts/face.js'
import {tableDirectory} from '../../../fonts/tables.js'
import type {PdfFile} from './pdf-file.js'
import {dictionary, text} from './value.js'
import type {Entries, PdfReference, PdfValue} from './value.js'

/** Glyphs that are shown, by id, with the characters that each stands for; in the order of the ids. */
export type UsedGlyphs = ReadonlyMap<number, string>

/**
 * @param place of the font, which pages refer to
 * @param program a font file with the glyphs that are used, under the ids of the complete one
 */
export function putFont(file: PdfFile, place: PdfReference, face: Face, used: UsedGlyphs, program: Uint8Array): void {
  const glyphs = [...used].sort(([one], [other]) => one - other)
  const name = `${tagOf(program)}+${face.postScriptName}`
  const descendant = file.add(
    dictionary({
      Type: 'Font',
      Subtype: face.outlines === 'cff' ? 'CIDFontType0' : 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: dictionary({Registry: text('Adobe'), Ordering: text('Identity'), Supplement: 0}),
      FontDescriptor: addDescriptor(file, face, name, program),
      DW: 0,
      W: widthsOf(face, glyphs),
      ...(face.outlines === 'truetype' && {CIDToGIDMap: 'Identity'})
    })
  )
  file.put(
    place,
    dictionary({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: file.addPacked({}, unicodeMap(glyphs))
    })
  )
}

/** Six capitals that say that glyphs are missing (9.6.4), the same for the same glyphs. */
function tagOf(program: Uint8Array): string {
  const digest = createHash('sha256').update(program).digest().subarray(0, 6)
  return String.fromCharCode(...digest.map(byte => 65 + (byte % 26)))
}

const symbolic = 4
const italic = 64

function addDescriptor(file: PdfFile, face: Face, name: string, program: Uint8Array): PdfReference {
  const entries: Entries = {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: symbolic + (face.italicAngle === 0 ? 0 : italic),
    FontBBox: face.box.map(value => Math.round(value)),
    ItalicAngle: face.italicAngle,
    Ascent: face.ascender,
    Descent: face.descender,
    CapHeight: face.capHeight,
    XHeight: face.xHeight,
    StemV: 80,
    ...(face.outlines === 'cff'
      ? {FontFile3: file.addPacked({Subtype: 'CIDFontType0C'}, withIdsForNames(tableOf(program, 'CFF ')))}
      : {FontFile2: file.addPacked({Length1: program.length}, program)})
  }
  return file.add(dictionary(entries))
}

function tableOf(program: Uint8Array, tag: string): Uint8Array {
  const table = tableDirectory(program).get(tag)
  if (!table) throw new Error(`a font program without ${tag}`)
  return new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
}

/** Runs of glyphs that follow each other, each with its width in thousandths of an em (9.7.4.3). */
function widthsOf(face: Face, glyphs: readonly (readonly [number, string])[]): readonly PdfValue[] {
  const runs: PdfValue[] = []
  let run: number[] = []
  let next = -1
  for (const [glyph] of glyphs) {
    if (glyph !== next) {
      run = []
      runs.push(glyph, run)
    }
    run.push(Math.round(((face.advances[glyph] ?? 0) * 10_000) / face.unitsPerEm) / 10)
    next = glyph + 1
  }
  return runs
}

/** So many lines may stand between two of its operators (Adobe Technical Note 5014). */
const mostLines = 100

function unicodeMap(glyphs: readonly (readonly [number, string])[]): string {
  const lines = glyphs.flatMap(([glyph, characters]) =>
    characters === '' ? [] : [`<${hexadecimal(glyph)}> <${Array.from(codeUnits(characters), hexadecimal).join('')}>`]
  )
  let blocks = ''
  for (let from = 0; from < lines.length; from += mostLines) {
    const block = lines.slice(from, from + mostLines)
    blocks += `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

function codeUnits(characters: string): readonly number[] {
  return Array.from({length: characters.length}, (_, index) => characters.charCodeAt(index))
}

function hexadecimal(value: number): string {
  return value.toString(16).padStart(4, '0')
}
