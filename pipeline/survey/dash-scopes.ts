import type {Diagnostics} from '../diagnostics/collector.js'
import {dashMode} from '../language/dashes.js'
import type {Config} from '../model/config.js'
import type {Facts, Register} from '../model/publication.js'

/**
 * How each chapter's `--` is read. With `dashes: auto` the author's habit decides: over a whole book, over each article of an
 * issue by itself. Reports `dash-mode` once a scope, at its first `--`.
 */
export function settleDashes(
  facts: readonly Facts[],
  {type, typography}: Config,
  diagnosticsOf: (path: string) => Diagnostics
): Register['dashes'] {
  const {dashes} = typography
  if (dashes !== 'auto') return new Map(facts.map(({id}) => [id, dashes]))
  const scopes = type === 'book' || type === 'article' ? [facts] : facts.map(chapter => [chapter])
  const modes = new Map<string, 'pandoc' | 'typewriter'>()
  for (const scope of scopes) {
    const double = scope.reduce((sum, chapter) => sum + chapter.dashes.double, 0)
    const triple = scope.reduce((sum, chapter) => sum + chapter.dashes.triple, 0)
    const mode = dashMode({double, triple})
    for (const {id} of scope) modes.set(id, mode)
    const first = scope.find(chapter => chapter.dashes.double > 0)
    if (first) diagnosticsOf(first.path).report('dash-mode', first.dashes.first, {mode, count: double})
  }
  return modes
}
