import type {HastHooks} from '../../../pipeline/emit/hast/state.js'
import {h} from '../../../pipeline/emit/hast/element.js'
import {imgElement} from '../../../pipeline/emit/hast/image.js'
import {stringsFor} from '../../../pipeline/language/strings.js'
import type {PreparedNode} from '../../../pipeline/model/nodes.js'
import {tourChapters, tourPublication} from '../../support/tour.js'

/** Hooks at their plainest, with what they were told. */
export function plainHooks(): HastHooks & {readonly unknown: PreparedNode[]; readonly leftOut: PreparedNode[]} {
  const unknown: PreparedNode[] = []
  const leftOut: PreparedNode[] = []
  return {
    unknown,
    leftOut,
    medium: 'html',
    publication: tourPublication,
    chapter: tourChapters[0]?.head,
    strings: stringsFor('en'),
    href(destination) {
      switch (destination.kind) {
        case 'external':
          return destination.url
        case 'internal':
          return destination.chapter === 'absent.md'
            ? undefined
            : `${destination.chapter}#${destination.identifier ?? ''}`
        case 'file':
          return `files/${destination.assetId}`
      }
    },
    id: identifier => identifier,
    picture: (image, asset) => [imgElement(image, {id: identifier => identifier}, asset.id, asset.picture)],
    formula: () => undefined,
    noteCall: node => [h('sup', {}, [h('a', {href: `#note-${node.note}`}, String(node.number))])],
    tokens: value => [{text: value, kind: undefined}],
    reportUnknown: node => void unknown.push(node),
    leaveOut: node => void leftOut.push(node)
  }
}
