import type {Properties} from 'hast'
import type {Common} from '../../model/nodes.js'
import type {HastHooks} from './state.js'

/**
 * Attributes of the fields that all nodes share. A class an author gave is printed with `x-` before it, so that it never
 * meets a class of ours: `{.notes}` must not be taken for the list of notes.
 *
 * @param className our own classes of the element
 */
export function commonAttributes(
  node: Common,
  state: Pick<HastHooks, 'id'>,
  className: readonly (string | undefined)[] = []
): Properties {
  const classes = className.filter(name => name !== undefined)
  for (const name of node.classes ?? []) classes.push(`x-${name}`)
  return {
    id: node.identifier === undefined ? undefined : state.id(node.identifier),
    className: classes.length > 0 ? classes : undefined,
    lang: node.lang,
    dir: node.dir
  }
}

/** Whether the node has anything that asks for an element of its own. */
export function hasAttributes(node: Common): boolean {
  return (
    node.identifier !== undefined ||
    node.lang !== undefined ||
    node.dir !== undefined ||
    (node.classes !== undefined && node.classes.length > 0)
  )
}
