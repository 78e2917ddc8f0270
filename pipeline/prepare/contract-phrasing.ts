import type {Destination, Phrasing, PictureSource} from '../model/nodes.js'
import {spanRoles} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import type {Contract} from './contract.js'
import {commonOf, numberField, listField, textField, wordField} from './fields.js'

type Builder = (node: SourceNode, contract: Contract) => readonly Phrasing[]

const builders: {readonly [Type in Phrasing['type']]: Builder} = {
  text(node) {
    const emoji = textField(node, 'emoji')
    return node.value ? [{type: 'text', value: node.value, ...(emoji ? {emoji} : undefined), ...commonOf(node)}] : []
  },
  emphasis: (node, {phrasing}) => [{type: 'emphasis', children: phrasing(node.children ?? []), ...commonOf(node)}],
  strong: (node, {phrasing}) => [{type: 'strong', children: phrasing(node.children ?? []), ...commonOf(node)}],
  delete: (node, {phrasing}) => [{type: 'delete', children: phrasing(node.children ?? []), ...commonOf(node)}],
  superscript: (node, {phrasing}) => [
    {type: 'superscript', children: phrasing(node.children ?? []), ...commonOf(node)}
  ],
  subscript: (node, {phrasing}) => [{type: 'subscript', children: phrasing(node.children ?? []), ...commonOf(node)}],
  // A line end in code of a line is a space (CommonMark 0.31.2, section 6.1); micromark leaves it to whoever prints.
  inlineCode: node => [{type: 'inlineCode', value: (node.value ?? '').replace(/\r\n?|\n/g, ' '), ...commonOf(node)}],
  inlineMath: node => [
    {
      type: 'inlineMath',
      value: node.value ?? '',
      ...(node['display'] === true ? {display: true} : undefined),
      ...commonOf(node)
    }
  ],
  break: node => [{type: 'break', ...commonOf(node)}],
  link: (node, {phrasing}) => [
    {
      type: 'link',
      // Only links.ts makes destinations.
      destination: node['destination'] as Destination,
      ...titleOf(node),
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  image: node => {
    const width = node['width']
    return [
      {
        type: 'image',
        // Only pictures.ts makes sources.
        source: node['source'] as PictureSource,
        alt: textField(node, 'alt') ?? '',
        decorative: node['decorative'] === true,
        ...titleOf(node),
        ...(isWidth(width) ? {width} : undefined),
        ...(typeof node['dark'] === 'string' ? {dark: node['dark']} : undefined),
        // Only pictures.ts puts one here.
        ...(node['longdesc'] ? {longdesc: node['longdesc'] as Destination} : undefined),
        ...commonOf(node)
      }
    ]
  },
  footnoteReference: node => [
    {
      type: 'footnoteReference',
      note: textField(node, 'note') ?? '',
      number: numberField(node, 'number') ?? 0,
      call: numberField(node, 'call') ?? 1,
      ...commonOf(node)
    }
  ],
  crossReference: (node, {phrasing}) => [
    {
      type: 'crossReference',
      kind: textField(node, 'kind') ?? '',
      form: wordField(node, 'form', ['full', 'number', 'page']) ?? 'full',
      // A cross reference is made with its destination or not at all.
      destination: node['destination'] as Destination,
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  cite: (node, {phrasing}) => [
    {
      type: 'cite',
      keys: Array.isArray(node['keys']) ? node['keys'].map(String) : [],
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  span: (node, {phrasing}) => [
    {
      type: 'span',
      role: wordField(node, 'role', spanRoles) ?? 'plain',
      ...titleOf(node),
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  ruby: (node, {phrasing}) => [
    {
      type: 'ruby',
      reading: phrasing(listField(node, 'reading') ?? []),
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  indexMark: node => [
    {
      type: 'indexMark',
      entries: Array.isArray(node['entries']) ? node['entries'].map(String) : [],
      ...commonOf(node)
    }
  ]
}

/** `undefined`: no type of phrasing that we know. */
export function contractPhrasing(node: SourceNode, contract: Contract): readonly Phrasing[] | undefined {
  if (!Object.hasOwn(builders, node.type)) return undefined
  // A `link` or `image` without what prepare settles comes from a pass that does not know of it: unknown as well.
  if (node.type === 'link' && node['destination'] === undefined) return undefined
  if (node.type === 'image' && node['source'] === undefined) return undefined
  if (node.type === 'crossReference' && node['destination'] === undefined) return undefined
  // hasOwn has just made sure of it.
  return builders[node.type as Phrasing['type']](node, contract)
}

function titleOf(node: SourceNode): {title: string} | undefined {
  const title = textField(node, 'title')
  return title === undefined ? undefined : {title}
}

function isWidth(value: unknown): value is {readonly value: number; readonly unit: '%' | 'px'} {
  return typeof value === 'object' && value !== null && 'value' in value && 'unit' in value
}
