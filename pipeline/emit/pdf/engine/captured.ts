/**
 * An object of pdfkit's that only remembers what was put into it: pdfkit's references write themselves to the file, these are
 * gathered into a galley.
 */
import type {Held} from 'pdfmake/js/PDFDocument.js'

export class Captured implements Held {
  readonly id: number = 0
  readonly gen: number = 0
  readonly chunks: (string | Uint8Array | number)[] = []
  constructor(readonly data: Record<string, unknown> = {}) {}
  write(chunk: string | Uint8Array): void {
    this.chunks.push(chunk)
  }
  end(chunk?: string | Uint8Array): void {
    if (chunk !== undefined) this.write(chunk)
  }
  finalize(): void {
    // Nothing to finish: the galley takes it as it is.
  }
}

/** Bytes of a stream, or of a stretch of it. */
export function bytesOf(chunks: readonly (string | Uint8Array)[]): Uint8Array {
  if (chunks.every(chunk => typeof chunk === 'string')) return Buffer.from(`${chunks.join('\n')}\n`, 'latin1')
  // pdfkit writes text of one byte a character.
  return Buffer.concat(chunks.map(chunk => (typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : chunk)))
}
