import type {SourceNode} from '../model/source-tree.js'
import type {PassState} from './context.js'

/** Classes that say something to us, though no style is made for them. */
const meant: ReadonlySet<string> = new Set([
  'verbatim',
  'page',
  'unnumbered',
  'unlisted',
  'attribution',
  'index',
  'download',
  'date',
  'dateline',
  'salutation',
  'signature',
  'spoiler'
])

/** Reports `class-unstyled`, once for each class of a file. */
export function reportUnstyled(classes: readonly string[], place: SourceNode, state: PassState): void {
  for (const name of classes) {
    if (state.styled.has(name) || meant.has(name) || state.unstyled.has(name)) continue
    state.unstyled.add(name)
    state.diagnostics.report('class-unstyled', place, {name})
  }
}

const pictures: ReadonlySet<string> = new Set(['image', 'imageReference', 'wikiLink'])

/** A picture, or a link or line with one: their classes say where it stands, and are no names of styles. */
export function showsPicture({type, children = []}: SourceNode): boolean {
  if (pictures.has(type)) return true
  return children.some(child => pictures.has(child.type) || (child.type === 'link' && showsPicture(child)))
}
