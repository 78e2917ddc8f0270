/**
 * A face that shapes: words to glyphs by HarfBuzz, each word once.
 *
 * Glyph ids are those of the complete file, so what was shaped can be drawn wherever the face is, whatever else is drawn with
 * it. HarfBuzz reads the OpenType features (kerning, ligatures, small capitals, marks, Arabic forms) of every script and
 * mirrors brackets in right-to-left words itself.
 */
import type * as HarfBuzz from 'harfbuzzjs'
import {coverage} from './coverage.js'
import {metricsOf} from './metrics.js'
import type {FaceMetrics} from './metrics.js'

export type Direction = 'ltr' | 'rtl'

/** A word of one face. The glyphs stand from left to right; lengths are font units. */
export interface Shaped {
  readonly face: Face
  readonly text: string
  readonly glyphs: Uint16Array
  /** By glyph: where its characters begin in the text, in UTF-16 units. */
  readonly clusters: Uint16Array
  readonly advances: Int16Array
  /** By glyph; `undefined` where all are 0. */
  readonly xOffsets: Int16Array | undefined
  readonly yOffsets: Int16Array | undefined
  /** Sum of the advances, in thousandths of an em. */
  readonly width: number
  /** As it was asked for, so that a part of the word can be. */
  readonly features: readonly string[]
  readonly direction: Direction | undefined
  readonly lang: string | undefined
}

export interface Face extends FaceMetrics {
  /** Names the face among those of a publication. */
  readonly key: string
  /** The complete file. */
  readonly bytes: Uint8Array
  has(codePoint: number): boolean
  /**
   * @param features OpenType tags to switch on beside the font's own; `-liga` switches one off
   * @param direction of the word; left to the script when it is not given
   * @param lang a BCP 47 tag: some languages write a letter otherwise (the feature `locl`)
   */
  shape(text: string, features?: readonly string[], direction?: Direction, lang?: string): Shaped
}

type Engine = typeof HarfBuzz
let engine: Engine | undefined

/** Opens faces. Waits for HarfBuzz the first time (a WebAssembly module of 440 kB). */
export async function faceOpener(): Promise<(key: string, bytes: Uint8Array) => Face> {
  const harfBuzz = (engine ??= await import('harfbuzzjs'))
  return (key, bytes) => openFace(harfBuzz, key, bytes)
}

/** Faces by their bytes: a process that sets many chapters shapes a word once. */
const opened = new WeakMap<Uint8Array, Map<string, Face>>()

/** Throws when the bytes are no font. */
function openFace(harfBuzz: Engine, key: string, bytes: Uint8Array): Face {
  let named = opened.get(bytes)
  if (!named) opened.set(bytes, (named = new Map()))
  const known = named.get(key)
  if (known) return known
  const metrics = metricsOf(bytes)
  const font = new harfBuzz.Font(new harfBuzz.Face(new harfBuzz.Blob(bytes)))
  const buffer = new harfBuzz.Buffer()
  const sets = new Map<string, Map<string, Shaped>>()
  const settings = new Map<string, HarfBuzz.Feature[]>()
  const covers = coverage(bytes)
  const scale = 1000 / metrics.unitsPerEm

  const settingsOf = (name: string, features: readonly string[]): HarfBuzz.Feature[] => {
    let setting = settings.get(name)
    if (!setting) {
      setting = features.map(tag => new harfBuzz.Feature(tag.replace(/^-/, ''), tag.startsWith('-') ? 0 : 1))
      settings.set(name, setting)
    }
    return setting
  }

  const layOut = (
    text: string,
    features: readonly string[],
    direction: Direction | undefined,
    lang: string | undefined
  ): Shaped => {
    buffer.clearContents()
    // A base and its marks keep clusters of their own: pointed Hebrew is wrong with HarfBuzz's default.
    buffer.setClusterLevel(harfBuzz.ClusterLevel.CHARACTERS)
    buffer.addText(text)
    buffer.guessSegmentProperties()
    if (direction) buffer.setDirection(direction === 'rtl' ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR)
    if (lang !== undefined) buffer.setLanguage(lang)
    harfBuzz.shape(font, buffer, settingsOf(features.join(), features))
    const infos = buffer.getGlyphInfos()
    const places = buffer.getGlyphPositions()
    const count = infos.length
    const [glyphs, clusters, advances] = [new Uint16Array(count), new Uint16Array(count), new Int16Array(count)]
    let xOffsets: Int16Array | undefined
    let yOffsets: Int16Array | undefined
    let width = 0
    for (let index = 0; index < count; index++) {
      const [info, place] = [infos[index], places[index]]
      if (!info) continue
      glyphs[index] = info.codepoint
      clusters[index] = info.cluster
      if (!place) continue
      advances[index] = place.xAdvance
      width += place.xAdvance
      if (place.xOffset !== 0) (xOffsets ??= new Int16Array(count))[index] = place.xOffset
      if (place.yOffset !== 0) (yOffsets ??= new Int16Array(count))[index] = place.yOffset
    }
    return {face, text, glyphs, clusters, advances, xOffsets, yOffsets, width: width * scale, features, direction, lang}
  }

  const face: Face = {
    ...metrics,
    key,
    bytes,
    has: covers,
    shape(text, features = [], direction, lang) {
      const plain = direction === undefined ? features.join() : `${direction} ${features.join()}`
      const name = lang === undefined ? plain : `${plain} ${lang}`
      let words = sets.get(name)
      if (!words) sets.set(name, (words = new Map()))
      let shaped = words.get(text)
      if (!shaped) words.set(text, (shaped = layOut(text, features, direction, lang)))
      return shaped
    }
  }
  named.set(key, face)
  return face
}

/** The characters that each glyph stands for: of several glyphs of one cluster the first has them all. */
export function charactersOf({text, clusters}: Shaped): readonly string[] {
  // Where the characters of a cluster end; 0 where none begins.
  const ends = new Uint16Array(text.length + 1)
  for (const start of clusters) ends[start] = 1
  let next = text.length
  for (let start = text.length - 1; start >= 0; start--) {
    if (ends[start] === 0) continue
    ends[start] = next
    next = start - (ends[start - 1] === 0 && isStacked(text, start) ? 1 : 0)
  }
  return Array.from(clusters, (from, index) => {
    if (index > 0 && clusters[index - 1] === from) return ''
    return text.slice(ends[from - 1] === 0 && isStacked(text, from) ? from - 1 : from, ends[from])
  })
}

/** A shadda behind a vowel mark: HarfBuzz sets it first, and a glyph for both stands where the shadda does. */
function isStacked(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x651 && /[\u064b-\u0650\u0670]/.test(text.charAt(at - 1))
}
