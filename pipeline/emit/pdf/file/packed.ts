/**
 * The one deflate of the edition: pure JavaScript, so that bytes do not depend on the zlib that a Node was built with.
 *
 * Level 5 costs a quarter less time than 6 and 0.3 % more bytes (measured on a book of 580 pages).
 */
import {deflate} from 'pako'

export function packed(bytes: Uint8Array | string): Uint8Array {
  return deflate(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, {level: 5})
}
