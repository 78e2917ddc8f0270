import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'
import {placeIn} from './place.js'

/** Words between single tildes: not at a word's edge outside, not at a space inside. `~5` is "about five". */
const single = /(?<![\p{L}\p{N}~\\])~(?=[^\s~])([^~\n]{0,200}[^\s~])~(?![\p{L}\p{N}~])/gu

/** Words between single tildes are printed as typed: elsewhere they are struck out. Reports `tilde-single`. */
export function reportSingleTildes(node: SourceNode, diagnostics: Diagnostics): void {
  const {value} = node
  if (!value?.includes('~')) return
  for (const {0: raw, 1: words = '', index} of value.matchAll(single)) {
    diagnostics.report('tilde-single', {position: placeIn(node, index, index + raw.length)}, {raw, words})
  }
}
