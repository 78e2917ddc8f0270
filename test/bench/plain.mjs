/**
 * What stands beside our figures: the same Markdown read by remark and given to pdfmake as it comes, without tags, notes at the
 * foot, hyphens or total-fit lines. The whole process counts, as with ours.
 */
import {createRequire} from 'node:module'
import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

const require = createRequire(import.meta.url)
const measure = 312
const page = {width: 432, height: 648}

export async function setPlain(path) {
  const [{unified}, {default: parse}, {default: gfm}, {fontFile}] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
    import('../../lib/fonts/files.js')
  ])
  const tree = unified().use(parse).use(gfm).parse(textOf(path))
  const face = italic => fontFile({family: 'text', weight: 400, italic})
  const bold = fontFile({family: 'text', weight: 600, italic: false})
  const pdfmake = require('pdfmake')
  pdfmake.setFonts({Text: {normal: face(false), bold, italics: face(true), bolditalics: bold}})
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setUrlAccessPolicy(() => false)
  let pages = 0
  await pdfmake
    .createPdf({
      pageSize: page,
      pageMargins: [54, 60, page.width - 54 - measure, 70],
      content: tree.children.flatMap(block),
      footer: number => ({text: String((pages = number)), alignment: 'center'}),
      defaultStyle: {font: 'Text', fontSize: 10.5, lineHeight: 1.1}
    })
    .getBuffer()
  return pages
}

function textOf(path) {
  if (statSync(path).isFile()) return readFileSync(path, 'utf8')
  return readdirSync(path)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(join(path, name), 'utf8'))
    .join('\n\n')
}

function block(node) {
  switch (node.type) {
    case 'heading':
      return [{text: inline(node, {}), fontSize: 20 - 2 * node.depth, bold: true, margin: [0, 12, 0, 6]}]
    case 'paragraph':
      return [{text: inline(node, {}), alignment: 'justify'}]
    case 'blockquote':
      return [{stack: node.children.flatMap(block), margin: [18, 6, 18, 6]}]
    case 'list':
      return [{[node.ordered ? 'ol' : 'ul']: node.children.map(item => ({stack: item.children.flatMap(block)}))}]
    case 'table': {
      const body = node.children.map(row => row.children.map(cell => ({text: inline(cell, {})})))
      return [{table: {headerRows: 1, widths: body[0].map(() => '*'), body}}]
    }
    case 'code':
      return [{text: node.value, preserveLeadingSpaces: true}]
    case 'footnoteDefinition':
      return node.children.flatMap(block)
    default:
      return []
  }
}

function inline(node, look) {
  return node.children.flatMap(child => {
    if (child.type === 'text' || child.type === 'inlineCode') return [{...look, text: child.value.replace(/\n/g, ' ')}]
    if (child.type === 'strong') return inline(child, {...look, bold: true})
    if (child.type === 'emphasis') return inline(child, {...look, italics: true})
    return 'children' in child ? inline(child, look) : []
  })
}
