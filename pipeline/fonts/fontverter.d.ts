/** The part of fontverter 2.0.0 that we use; the package describes none of itself. */
declare module 'fontverter' {
  /** Rejects when the bytes are no font of these kinds. */
  export function convert(font: Buffer, to: 'sfnt' | 'woff' | 'woff2'): Promise<Buffer>
}
