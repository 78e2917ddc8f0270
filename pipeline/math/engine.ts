/**
 * The door to MathJax: TeX in, its tree and its drawing out.
 *
 * Each formula gets an input of its own, since definitions (`\newcommand`, `\DeclareMathOperator`, `\definecolor`) and labels
 * live in it: what one formula defines is unknown in the next, so a formula means the same wherever it stands and
 * whichever was typeset before. Making one costs a millisecond.
 *
 * No `require`, `html`, `action`, `bbox` or `unicode`: they load files, link, run code or bring styles and fonts of their own. No
 * `noerrors` and `noundefined`: what TeX cannot read is told and not printed in red. Seen with mathjax-full 3.2.2, pinned.
 */
import {liteAdaptor} from 'mathjax-full/js/adaptors/liteAdaptor.js'
import type {LiteElement} from 'mathjax-full/js/adaptors/lite/Element.js'
import type {LiteText} from 'mathjax-full/js/adaptors/lite/Text.js'
import type {MathDocument} from 'mathjax-full/js/core/MathDocument.js'
import type {MmlNode} from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import {HTMLMathItem} from 'mathjax-full/js/handlers/html/HTMLMathItem.js'
import {RegisterHTMLHandler} from 'mathjax-full/js/handlers/html.js'
import {TeX} from 'mathjax-full/js/input/tex.js'
import {mathjax} from 'mathjax-full/js/mathjax.js'
import {SVG} from 'mathjax-full/js/output/svg.js'
import 'mathjax-full/js/input/tex/base/BaseConfiguration.js'
import 'mathjax-full/js/input/tex/ams/AmsConfiguration.js'
import 'mathjax-full/js/input/tex/amscd/AmsCdConfiguration.js'
import 'mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js'
import 'mathjax-full/js/input/tex/braket/BraketConfiguration.js'
import 'mathjax-full/js/input/tex/cancel/CancelConfiguration.js'
import 'mathjax-full/js/input/tex/cases/CasesConfiguration.js'
import 'mathjax-full/js/input/tex/centernot/CenternotConfiguration.js'
import 'mathjax-full/js/input/tex/color/ColorConfiguration.js'
import 'mathjax-full/js/input/tex/colortbl/ColortblConfiguration.js'
import 'mathjax-full/js/input/tex/empheq/EmpheqConfiguration.js'
import 'mathjax-full/js/input/tex/enclose/EncloseConfiguration.js'
import 'mathjax-full/js/input/tex/extpfeil/ExtpfeilConfiguration.js'
import 'mathjax-full/js/input/tex/gensymb/GensymbConfiguration.js'
import 'mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js'
import 'mathjax-full/js/input/tex/mhchem/MhchemConfiguration.js'
import 'mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js'
import 'mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js'
import 'mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js'
import 'mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js'
import 'mathjax-full/js/input/tex/verb/VerbConfiguration.js'

const packages = [
  ...['base', 'ams', 'amscd', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color', 'colortbl', 'empheq'],
  ...[
    'enclose',
    'extpfeil',
    'gensymb',
    'mathtools',
    'mhchem',
    'newcommand',
    'textcomp',
    'textmacros',
    'upgreek',
    'verb'
  ]
]

/** Letters that MathJax's own fonts lack, in a face of ours. Lengths are thousandths of an em. */
export interface OtherLetters {
  width(text: string): number
}

export interface Stop {
  /** MathJax's name of the error. */
  readonly id: string
  readonly message: string
  /** What the parsers, from the innermost to the whole formula, still had to read, and what they were given. */
  readonly parsers: readonly {readonly given: string; readonly rest: string}[]
}

export interface Engine {
  /** MathJax's tree, or where it stopped. */
  read(tex: string, display: boolean): {readonly root: MmlNode; readonly draw: () => LiteElement} | Stop
  readonly adaptor: Adaptor
}
export type Adaptor = ReturnType<typeof liteAdaptor>
export type {LiteElement, LiteText, MmlNode}

type HouseDocument = MathDocument<LiteElement, LiteText, unknown>

/** Uses of macros in one formula, and UTF-16 units they may grow it to: what doubles itself stops here. */
const mostMacros = 1000
const longestExpansion = 20 * 1024

export function openEngine(letters: OtherLetters): Engine {
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)

  /** Letters without a glyph of MathJax's are measured in the face that will show them, and not guessed. */
  class HouseDrawing extends SVG<LiteElement, LiteText, unknown> {
    override measureTextNode(text: LiteElement): {w: number; h: number; d: number} {
      return {w: letters.width(adaptor.textContent(text)) / 1000, h: 0.75, d: 0.2}
    }
  }
  const output = new HouseDrawing({fontCache: 'none'})

  return {
    adaptor,
    read(tex, display) {
      const input = new TeX<LiteElement, LiteText, unknown>({
        packages,
        tags: 'none',
        maxMacros: mostMacros,
        maxBuffer: longestExpansion,
        formatError(_: unknown, error: unknown) {
          throw error
        }
      })
      const document: HouseDocument = mathjax.document('', {InputJax: input, OutputJax: output})
      const item = new HTMLMathItem<LiteElement, LiteText, unknown>(tex, input, display)
      // Metrics matter to lengths in ex and percent only; a container this wide never narrows a table.
      item.setMetrics(16, 8, 100_000, 100_000, 1)
      try {
        item.compile(document)
      } catch (error) {
        return stopOf(error, input.parseOptions.parsers)
      }
      const {root} = item
      // Settles which class each sign has between its neighbours; null is the start of a formula, which the types leave out.
      root.setTeXclass(null as unknown as MmlNode)
      return {
        root,
        draw() {
          item.typeset(document)
          // The container holds the drawing and nothing else.
          return adaptor.firstChild(item.typesetRoot) as LiteElement
        }
      }
    }
  }
}

/** TeX's errors are no `Error`s: an id and a message. Others are MathJax stumbling over what it was given. */
function stopOf(error: unknown, parsers: readonly {readonly string: string; readonly i: number}[]): Stop {
  const {id, message} = Object(error) as {readonly id?: unknown; readonly message?: unknown}
  return {
    id: typeof id === 'string' ? id : '',
    message: error instanceof RangeError ? 'Nested too deeply' : String(message),
    parsers: parsers.map(({string, i}) => ({given: string, rest: string.slice(i)}))
  }
}

/** What is inside of a node. The trees of TeX hold nodes of MathML alone, which MathJax's types do not say. */
export function insideOf(node: MmlNode): readonly MmlNode[] {
  return node.childNodes as unknown as readonly MmlNode[]
}

/** The characters of a node of kind `text`, whose class is not exported with the others. */
export function charactersOf(node: MmlNode): string {
  return node.isKind('text') ? (node as MmlNode & {getText(): string}).getText() : ''
}
