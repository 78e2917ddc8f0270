import subsetFont from 'subset-font'

/** The font with only the glyphs for `characters` and what they need for ligatures, kerning and figures. */
export async function subset(bytes: Uint8Array, characters: string, format: 'woff2' | 'truetype'): Promise<Uint8Array> {
  const made = await subsetFont(Buffer.from(bytes), characters, {targetFormat: format})
  return new Uint8Array(made)
}
