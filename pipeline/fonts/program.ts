/**
 * The part of a font file that a page needs: outlines and widths of the glyphs that are shown, under the ids of the complete file;
 * and a variable font as it is at one weight.
 *
 * HarfBuzz's subsetter, called by itself, since nothing that wraps it takes glyph ids. Its functions work on numbers: addresses in
 * a memory of its own. Ids that are kept cost 2 % of a font's packed bytes, and allow text to be written before the set of glyphs
 * is complete.
 */
interface Subsetter {
  readonly memory: WebAssembly.Memory
  _initialize(): void
  malloc(length: number): number
  free(address: number): void
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_glyph_set(input: number): number
  hb_subset_input_keep_everything(input: number): void
  hb_subset_input_pin_all_axes_to_default(input: number, face: number): number
  hb_subset_input_pin_axis_location(input: number, face: number, axis: number, value: number): number
  hb_subset_input_set(input: number, which: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_or_fail(face: number, input: number): number
}

export type FontProgram = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array
/** A variable font at a value of its axis `wght`, its other axes where they are by default: a font like any other. */
export type FontInstance = (font: Uint8Array, weight: number) => Uint8Array

/** Values of hb_subset_flags_t and hb_subset_sets_t (hb-subset.h of HarfBuzz). */
const flags = {noHinting: 1, retainIds: 2, outlineOfNothing: 0x40, noLayoutClosure: 0x200}
const droppedTables = 3
const writable = 2

/**
 * Names, characters, layout and hints: what a PDF says elsewhere, or has no use for. Without the tables of variation a font is
 * what it is by default.
 */
const dropped =
  'cmap OS/2 name post GSUB GPOS GDEF kern STAT gasp DSIG meta BASE MATH hdmx VDMX LTSH FFTM vhea vmtx VORG prop fvar gvar avar cvar HVAR VVAR MVAR'.split(
    ' '
  )

let engine: Promise<Subsetter> | undefined

/** @param wasm the bytes of harfbuzz-subset.wasm of the package harfbuzzjs, asked for once in a process */
export async function fontProgram(wasm: () => Uint8Array): Promise<FontProgram> {
  const harfBuzz = await (engine ??= start(wasm()))
  return (font, glyphs) => subsetOf(harfBuzz, font, input => askForGlyphs(harfBuzz, input, glyphs))
}

/** @param wasm as above */
export async function fontInstance(wasm: () => Uint8Array): Promise<FontInstance> {
  const harfBuzz = await (engine ??= start(wasm()))
  return (font, weight) =>
    subsetOf(harfBuzz, font, (input, face) => {
      harfBuzz.hb_subset_input_keep_everything(input)
      harfBuzz.hb_subset_input_pin_all_axes_to_default(input, face)
      harfBuzz.hb_subset_input_pin_axis_location(input, face, tagNumber('wght'), weight)
    })
}

async function start(wasm: Uint8Array): Promise<Subsetter> {
  const {instance} = await WebAssembly.instantiate(new Uint8Array(wasm))
  // The module's exports are those functions of C; WebAssembly does not describe them.
  const harfBuzz = instance.exports as unknown as Subsetter
  harfBuzz._initialize()
  return harfBuzz
}

function askForGlyphs(harfBuzz: Subsetter, input: number, glyphs: Iterable<number>): void {
  const wanted = harfBuzz.hb_subset_input_glyph_set(input)
  for (const glyph of glyphs) harfBuzz.hb_set_add(wanted, glyph)
  const tables = harfBuzz.hb_subset_input_set(input, droppedTables)
  for (const tag of dropped) harfBuzz.hb_set_add(tables, tagNumber(tag))
  const {noHinting, retainIds, outlineOfNothing, noLayoutClosure} = flags
  harfBuzz.hb_subset_input_set_flags(input, noHinting | retainIds | outlineOfNothing | noLayoutClosure)
}

/** Throws when the bytes are no font. */
function subsetOf(harfBuzz: Subsetter, font: Uint8Array, ask: (input: number, face: number) => void): Uint8Array {
  const address = harfBuzz.malloc(font.length)
  new Uint8Array(harfBuzz.memory.buffer).set(font, address)
  const source = harfBuzz.hb_blob_create(address, font.length, writable, 0, 0)
  const face = harfBuzz.hb_face_create(source, 0)
  harfBuzz.hb_blob_destroy(source)
  const input = harfBuzz.hb_subset_input_create_or_fail()
  ask(input, face)
  const made = harfBuzz.hb_subset_or_fail(face, input)
  harfBuzz.hb_subset_input_destroy(input)
  harfBuzz.hb_face_destroy(face)
  if (made === 0) {
    harfBuzz.free(address)
    throw new Error('a font that HarfBuzz cannot take glyphs from')
  }
  const blob = harfBuzz.hb_face_reference_blob(made)
  const from = harfBuzz.hb_blob_get_data(blob, 0)
  const program = new Uint8Array(harfBuzz.memory.buffer, from, harfBuzz.hb_blob_get_length(blob)).slice()
  harfBuzz.hb_blob_destroy(blob)
  harfBuzz.hb_face_destroy(made)
  harfBuzz.free(address)
  return program
}

function tagNumber(tag: string): number {
  return [0, 1, 2, 3].reduce((number, at) => number * 256 + tag.charCodeAt(at), 0)
}
