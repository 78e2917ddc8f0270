import type {Diagnostics} from '../diagnostics/collector.js'
import type {LocatedMap} from './located.js'

/** Keys that are read and checked, and what they will be for. */
const laterKeys: ReadonlyMap<string, string> = new Map([
  ['bibliography', 'citations'],
  ['csl', 'citations']
])

/** Reports `key-later`: a key without effect is told, so that nobody looks for it in the pages. */
export function reportLaterKeys({entries}: LocatedMap, diagnostics: Diagnostics): void {
  for (const {key, keySpan} of entries) {
    const what = laterKeys.get(key)
    if (what !== undefined) diagnostics.report('key-later', keySpan, {key, what})
  }
}
