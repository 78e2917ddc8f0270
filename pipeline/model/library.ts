/** One file of a publication's folder, as found on disk. */
export interface LibraryFile {
  /** Relative to the publication's folder, with `/`, Unicode NFC as on disk. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/**
 * Every file of one publication's folder. The only way for a stage to see a file's bytes: synchronous and memoised, so that
 * stages stay pure functions of what they are given. Nothing outside the folder can be asked for.
 */
export interface Library {
  readonly files: ReadonlyMap<string, LibraryFile>
  /** Bytes of a file of `files`; `undefined` when it is not there or cannot be read. */
  bytes(path: string): Uint8Array | undefined
  /** SHA-256 of the bytes in hexadecimal; `undefined` as for `bytes`. */
  digest(path: string): string | undefined
}
