interface Sketchable {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly Sketchable[] | undefined
  readonly [field: string]: unknown
}

/** Fields that tell nodes of a type apart, as they stand in a sketch after its name. */
const marks: Readonly<Record<string, readonly string[]>> = {
  heading: ['depth', 'identifier'],
  span: ['role', 'identifier', 'lang', 'title'],
  block: ['kind', 'classes', 'identifier', 'lang'],
  admonition: ['kind', 'folded'],
  figure: ['kind', 'identifier'],
  list: ['ordered', 'start', 'marker'],
  listItem: ['checked'],
  table: ['head'],
  tableCell: ['header', 'colspan', 'rowspan'],
  code: ['language', 'lang'],
  image: ['alt'],
  media: ['kind', 'url'],
  footnoteReference: ['number', 'call'],
  details: ['open']
}

/** A tree as one line a block: `paragraph[words strong[more]]`. Text nodes are their text. */
export function sketch(nodes: readonly unknown[]): string {
  // Prepared and source nodes alike have a type; the rest is read with care.
  return nodes.map(node => one(node as Sketchable)).join('\n')
}

function one(node: Sketchable): string {
  if (node.type === 'text') return String(node.value)
  const fields = (marks[node.type] ?? []).flatMap(name => {
    const value = node[name]
    return value === undefined || value === null || value === false
      ? []
      : [Array.isArray(value) ? value.join('.') : String(value)]
  })
  const heads = ['title', 'summary', 'reading'].flatMap(name => {
    const list = node[name]
    return Array.isArray(list) ? [`{${list.map(child => one(child as Sketchable)).join('')}}`] : []
  })
  const name = [node.type, ...fields].join(' ')
  const destination =
    node['destination'] === undefined ? '' : `->${JSON.stringify(Object.values(Object(node['destination'])))}`
  const inner = node.children?.map(child => one(child)).join(isPhrasingParent(node) ? '' : ' ')
  const content = inner ?? (typeof node.value === 'string' ? node.value : '')
  return `${name}${destination}${heads.join('')}[${content}]`
}

function isPhrasingParent({type}: Sketchable): boolean {
  return !['list', 'listItem', 'blockquote', 'block', 'table', 'tableRow', 'figure', 'details', 'admonition'].includes(
    type
  )
}
