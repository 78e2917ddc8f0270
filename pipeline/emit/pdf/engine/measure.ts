/**
 * pdfmake's measuring pass, with the words left out: a paragraph's looks are settled here, its words are shaped when the
 * paragraph is laid out and forgotten when its lines are made. Tables have widths of their own, so nothing asks for them.
 */
import measureModule from 'pdfmake/js/DocMeasure.js'
import type {SVGMeasure} from 'pdfmake/js/SVGMeasure.js'
import type {Direction} from '../../../fonts/face.js'
import type {FontName, ParagraphLook, TextNode} from '../content.js'
import type {BookDocument} from './document.js'
import {settle} from './looks.js'
import type {SettledLook} from './looks.js'

/** A text node after measuring. */
export interface MeasuredText extends TextNode {
  look: SettledLook
  paragraph: Required<
    Pick<ParagraphLook, 'alignment' | 'leading' | 'indent' | 'hang' | 'preserve' | 'balance' | 'direction'>
  > &
    Pick<ParagraphLook, 'turn'>
  _minWidth: number
  _maxWidth: number
}
interface MeasuredBox {
  _minWidth: number
  _maxWidth: number
}

export class BookMeasure extends measureModule.default {
  constructor(
    private readonly book: BookDocument,
    styles: object,
    defaultStyle: object,
    svgMeasure: SVGMeasure,
    tableLayouts: object
  ) {
    super(book, styles, defaultStyle, svgMeasure, tableLayouts)
  }

  override measureLeaf(node: MeasuredText): object {
    // The stack answers with what a style or a node above says, which content.ts types.
    const ask = (name: keyof ParagraphLook): unknown => this.styleStack.getProperty(name)
    const size = ask('fontSize') as number
    node.look = settle(this.book, {
      font: ask('font') as FontName,
      bold: ask('bold') === true,
      italics: ask('italics') === true,
      fontSize: size,
      color: ask('color') as string,
      features: (ask('features') ?? []) as readonly string[],
      lang: ask('lang') as string,
      hyphenated: ask('hyphenated') === true
    })
    node.paragraph = {
      alignment: (ask('alignment') ?? 'left') as MeasuredText['paragraph']['alignment'],
      leading: (ask('leading') ?? size * 1.4) as number,
      indent: (ask('indent') ?? 0) as number,
      hang: (ask('hang') ?? 0) as number,
      preserve: ask('preserve') === true,
      balance: ask('balance') === true,
      direction: ask('direction') === 'rtl' ? 'rtl' : 'ltr',
      ...turnOf(ask('turn'))
    }
    node._minWidth = 0
    node._maxWidth = 0
    return node
  }

  /** As large as it says; the picture itself is not asked for. */
  override measureImage(node: {readonly width: number; readonly height: number}): object {
    this.measureImageWithDimensions(node, node)
    return node
  }

  override measureUnorderedList(node: {readonly ul: object[]; runs?: Direction} & MeasuredBox): object {
    node.runs = this.styleStack.getProperty('direction') === 'rtl' ? 'rtl' : 'ltr'
    for (const [index, item] of node.ul.entries()) node.ul[index] = this.measureNode(item)
    node._minWidth = 0
    node._maxWidth = 0
    return node
  }
}

function turnOf(color: unknown): Pick<ParagraphLook, 'turn'> {
  return typeof color === 'string' ? {turn: color} : {}
}
