/** The text of a chapter's PDF content: a line a block with its style, markers of lists, tables as rows. */
import type {CellNode, PdfNode, Span} from '../../pipeline/emit/pdf/content.js'
import {visible} from './visible.js'

export function printPages(content: readonly PdfNode[]): string {
  return visible(content.flatMap(node => linesOf(node, 0)).join('\n'))
}

function linesOf(node: PdfNode, depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  const style = node.style === undefined ? '' : `[${node.style}] `
  if ('text' in node) return [indent + style + wordsOf(node.text)]
  if ('stack' in node) return node.stack.flatMap(child => linesOf(child, depth))
  if ('ul' in node) {
    return node.ul.flatMap(({marker, stack}) => {
      const [first = '', ...more] = stack.flatMap(child => linesOf(child, depth + 1))
      return [`${indent}${marker?.map(({text}) => text).join('') ?? '·'} ${first.trimStart()}`, ...more]
    })
  }
  if ('table' in node) {
    const {body, headerRows} = node.table
    return body.map((row, index) => {
      const mark = index < headerRows ? '‖' : '|'
      return `${indent}${mark} ${row.map(cellText).join(` ${mark} `)} ${mark}`
    })
  }
  if ('image' in node) return [`${indent}${style}(picture ${Math.round(node.width)} × ${Math.round(node.height)} pt)`]
  return [`${indent}${style}(drawing ${Math.round(node.width)} × ${Math.round(node.height)} pt)`]
}

function cellText({stack}: CellNode): string {
  return stack.flatMap(child => linesOf(child, 0)).join(' / ')
}

/** Runs with what makes them differ: `*italic*`, `**bold**`, `<address>` and `<#place>` after a link, `{page}` for its number, `{reading}` over what is before it. */
function wordsOf(text: string | readonly Span[]): string {
  if (typeof text === 'string') return text
  return text
    .map(({text, bold, italics, font, link, goTo, rise, strike, pageOf, picture, ruby, formula}) => {
      let words = pageOf === undefined ? text.replaceAll('\n', '⏎') : '{page}'
      if (picture) words = `(picture ${Math.round(picture.width)} × ${Math.round(picture.height)} pt)`
      if (formula?.sign) words = formula.said
      if (ruby === 'reading') words = `{${words}}`
      if (font === 'code') words = `\`${words}\``
      if (strike) words = `~~${words}~~`
      if (italics) words = `*${words}*`
      if (bold) words = `**${words}**`
      if (rise !== undefined && rise !== 0) words = `^${words}^`
      const target = link ?? (goTo === undefined ? undefined : `#${goTo}`)
      return target === undefined ? words : `${words}<${target}>`
    })
    .join('')
}
