/** What element a span of each role is. A closed table: a new role is a compile error here. */
import type {InlineSpan, SpanRole} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

type SpanElement = (node: InlineSpan, state: HastState) => HastNode

export const spanElements: Readonly<Record<SpanRole, SpanElement>> = {
  smallcaps: element('span', 'smallcaps'),
  mark: element('mark'),
  underline: element('u'),
  kbd: element('kbd'),
  samp: element('samp'),
  var: element('var'),
  small: element('small'),
  insert: element('ins'),
  abbr: element('abbr'),
  term: element('i', 'term'),
  // Not `q`: browsers put marks around it, and the marks are in the text already.
  quote: element('span', 'quote'),
  dropcap: element('span', 'dropcap'),
  name: element('span', 'name'),
  'title-of-work': element('cite'),
  definition: element('dfn'),
  time: timeElement,
  isolate: element('bdi'),
  plain: element('span')
}

function element(tagName: string, className?: string): SpanElement {
  return (node, state) =>
    h(tagName, {...commonAttributes(node, state, [className]), title: node.title}, state.walk(node.children))
}

/** HTML's date, month, year, time, and date with time; anything else may not stand in `datetime`. */
const machineTime =
  /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\d\d:\d\d(?::\d\d)?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)$/

function timeElement(node: InlineSpan, state: HastState): HastNode {
  const attributes = commonAttributes(node, state)
  const children = state.walk(node.children)
  if (node.title !== undefined && machineTime.test(node.title))
    return h('time', {...attributes, dateTime: node.title}, children)
  return h('span', {...attributes, title: node.title}, children)
}
