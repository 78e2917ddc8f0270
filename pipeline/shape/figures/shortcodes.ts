/** Shortcodes that show something: `{{< figure src="x.png" caption="…" >}}`, `{{< youtube id >}}`, `{{< video url >}}`. */
import type {SourceNode} from '../../model/source-tree.js'
import {readShortcode} from '../../tree/shortcode.js'
import type {PassState} from '../context.js'
import {mediaOfShortcode} from '../media.js'
import {figureOfAttributes} from './block.js'

/** `undefined`: a shortcode of another kind. */
export function shownByShortcode(node: SourceNode, state: PassState): SourceNode | undefined {
  const code = readShortcode(node.value ?? '')
  if (!code || code.closing) return undefined
  if (code.name !== 'figure' && code.name !== 'img') return mediaOfShortcode(node, code, state)
  const [first] = code.positional
  const id = code.pairs.findLast(([key]) => key === 'id')?.[1]
  const classes = code.pairs.flatMap(([key, value]) =>
    key === 'class' ? value.split(/\s+/).filter(name => name !== '') : []
  )
  const pairs = [...(first === undefined ? [] : [['src', first] as const]), ...code.pairs]
  const attributes = {...(id === undefined ? {} : {id}), classes, pairs}
  return figureOfAttributes({...node, attributes}, state)
}
