import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {HastNode} from './element.js'

const printer = unified()
  .use(rehypeStringify, {characterReferences: {omitOptionalSemicolons: false}, tightDoctype: true})
  .freeze()

/** HTML of nodes, in the HTML syntax: void elements without slash, no doctype. */
export function printHtml(nodes: readonly HastNode[]): string {
  const root: Root = {type: 'root', children: [...nodes]}
  return printer.stringify(root)
}
