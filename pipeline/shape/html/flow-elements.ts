import type {SourceNode} from '../../model/source-tree.js'
import {asFlow, asPhrasing, isFlow} from '../../tree/flow.js'
import {noAttributes} from '../../tree/attributes.js'
import {plainText} from '../../tree/text.js'
import {isBlockName} from '../named-blocks.js'
import type {ConvertState, ElementHandler, HtmlElement} from './convert.js'

export const flowElements: readonly (readonly [string, ElementHandler])[] = [
  ['p', paragraph],
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'nav', 'address'].map(name => [name, division] as const),
  ['center', ({children, base}) => centred(children, base)],
  ['aside', element => division({...element, base: {classes: ['box'], ...element.base}})],
  ...[1, 2, 3, 4, 5, 6].map(depth => [`h${depth}`, heading(depth)] as const),
  ['hr', ({base}) => [{type: 'thematicBreak', ...base}]],
  ['blockquote', ({children, base}) => [{type: 'blockquote', children: asFlow(children), ...base}]],
  ['pre', preformatted],
  ['ul', list],
  ['ol', list],
  ['li', item],
  ['dl', definitionList],
  ['dt', ({children, base}) => [{type: 'definitionTerm', children: asPhrasing(children), ...base}]],
  ['dd', ({children, base}) => [{type: 'definitionDescription', children: asFlow(children), ...base}]],
  ['figure', figure],
  ['figcaption', ({children, base}) => [{type: 'caption', children: asPhrasing(children), ...base}]],
  ['details', details],
  ['summary', ({children, base}) => [{type: 'summary', children: asPhrasing(children), ...base}]]
]

/** In a paragraph of Markdown a `p` can only mean a new one; where blocks stand in it, they go free. */
function paragraph({children, base, attributes}: HtmlElement): readonly SourceNode[] {
  const flow = children.some(isFlow)
  const blocks = flow ? asFlow(children) : asFlow([{type: 'paragraph', children: trimmed(children), ...base}])
  const kept = blocks.filter(block => block.type !== 'paragraph' || (block.children ?? []).length > 0)
  return attributes.get('align')?.toLowerCase() === 'center' ? centred(kept, {position: base.position}) : kept
}

function trimmed(children: readonly SourceNode[]): readonly SourceNode[] {
  return asFlow(children)[0]?.children ?? []
}

function centred(children: readonly SourceNode[], base: object): readonly SourceNode[] {
  const blocks = asFlow(children)
  return blocks.length === 0 ? [] : [{type: 'block', kind: 'center', children: blocks, ...base}]
}

/** A division by class is what a fence of that name is; one that says nothing leaves its content alone. */
function division({children, base, attributes}: HtmlElement): readonly SourceNode[] {
  const {classes, ...rest} = base
  const blocks = asFlow(children)
  const centre = attributes.get('align')?.toLowerCase() === 'center'
  if (blocks.length === 0 && base.identifier === undefined) return []
  if (classes?.some(isBlockName)) {
    // The traversal makes the block, as it does of a fence.
    return [{type: 'fence', style: 'pandoc', attributes: {...noAttributes, classes}, children: blocks, ...rest}]
  }
  if (centre) return centred(blocks, base)
  const says = base.identifier ?? classes ?? base.lang ?? base.dir
  return says === undefined ? blocks : [{type: 'block', kind: 'custom', children: blocks, ...base}]
}

function heading(depth: number): ElementHandler {
  return ({children, base}) => [{type: 'heading', depth, children: asPhrasing(children), ...base}]
}

/** Its text is code; the language stands in a class of it or of the `code` inside. Blocks of Markdown in it follow. */
function preformatted({children, base}: HtmlElement): readonly SourceNode[] {
  const words = children.filter(child => !isFlow(child))
  const value = plainText(words).replace(/\n$/, '')
  const {classes = [], ...rest} = base
  const inner = words.flatMap(({classes: of}) => (Array.isArray(of) ? of.map(String) : []))
  const named = [...classes, ...inner].map(name => /^lang(?:uage)?-(.+)$/.exec(name)?.[1]).find(Boolean)
  const code: SourceNode = {type: 'code', value, ...(named ? {lang: named} : undefined), position: rest.position}
  return [...(value.trim() === '' ? [] : [code]), ...children.filter(isFlow)]
}

function item({children, base, attributes}: HtmlElement, {diagnostics}: ConvertState): readonly SourceNode[] {
  const value = attributes.get('value')
  const number = integer(value)
  if (value !== undefined && number === undefined) {
    diagnostics.report('html-attribute', base.position, {attribute: 'value', tag: 'li'})
  }
  const numbered = number === undefined ? undefined : {number}
  return [{type: 'listItem', spread: false, ...numbered, children: asFlow(children), ...base}]
}

/** As browsers read it; what no list is counted to is no number. */
function integer(value: string | undefined): number | undefined {
  return /^\s*[+-]?\d{1,9}\s*$/.test(value ?? '') ? Number(value) : undefined
}

/** What stands in a list outside its items is an item of its own. */
function list({name, children, base, attributes}: HtmlElement): readonly SourceNode[] {
  const items: SourceNode[] = []
  for (const child of children) {
    if (child.type === 'listItem') items.push(child)
    else {
      const blocks = asFlow([child])
      if (blocks.length > 0) items.push({type: 'listItem', spread: false, children: blocks, position: child.position})
    }
  }
  if (items.length === 0) return []
  const ordered = name === 'ol'
  const reversed = ordered && attributes.has('reversed')
  const start = integer(attributes.get('start')) ?? numberOf(items[0]) ?? (reversed ? items.length : 1)
  const marker = ordered ? markers.get(attributes.get('type') ?? '1') : undefined
  const spread = items.some(({children}) => (children ?? []).length > 1 && children?.[1]?.type === 'paragraph')
  return [
    {
      type: 'list',
      ordered,
      ...(ordered ? {start} : undefined),
      ...(reversed ? {reversed} : undefined),
      ...(marker ? {marker} : undefined),
      spread,
      children: ordered ? onlyJumps(items, start, reversed ? -1 : 1) : items.map(withoutNumber),
      ...base
    }
  ]
}

function numberOf(item: SourceNode | undefined): number | undefined {
  const number = item?.['number']
  return typeof number === 'number' ? number : undefined
}

function withoutNumber({number: _, ...item}: SourceNode): SourceNode {
  return item
}

/** Numbers that the list comes to by itself go without saying. */
function onlyJumps(items: readonly SourceNode[], start: number, step: number): readonly SourceNode[] {
  let next = start
  return items.map(item => {
    const number = numberOf(item) ?? next
    const expected = next
    next = number + step
    return number === expected ? withoutNumber(item) : item
  })
}

const markers: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman']
])

function definitionList({children, base}: HtmlElement): readonly SourceNode[] {
  const parts = children.flatMap((child): readonly SourceNode[] => {
    if (child.type === 'definitionTerm' || child.type === 'definitionDescription') return [child]
    const blocks = asFlow([child])
    return blocks.length === 0 ? [] : [{type: 'definitionDescription', children: blocks, position: child.position}]
  })
  return parts.length === 0 ? [] : [{type: 'definitionList', children: parts, ...base}]
}

/** Pictures stand in it directly; which kind of figure it is shows from what it holds. Its blocks are looked at again later. */
function figure({children, base}: HtmlElement): readonly SourceNode[] {
  const captions = children.filter(({type}) => type === 'caption')
  const blocks = asFlow(children.filter(({type}) => type !== 'caption'))
  const words = captions.flatMap(({children}, index) => [...(index > 0 ? [{type: 'break'}] : []), ...(children ?? [])])
  if (blocks.length === 0) return words.length === 0 ? [] : [{type: 'paragraph', children: words, ...base}]
  const caption: readonly SourceNode[] =
    words.length === 0 ? [] : [{type: 'caption', children: words, position: captions[0]?.position}]
  return [{type: 'figure', kind: 'figure', placement: 'auto', children: [...blocks, ...caption], ...base}]
}

function details({children, base, attributes}: HtmlElement): readonly SourceNode[] {
  const summary = children.find(({type}) => type === 'summary')
  const rest = asFlow(children.filter(child => child !== summary))
  const open = attributes.has('open') ? {open: true} : undefined
  return [{type: 'details', summary: summary?.children ?? [], ...open, children: rest, ...base}]
}
