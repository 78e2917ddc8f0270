/** The elements of words within a block: links, calls of notes, code, formulas, other languages. */
import type {Span, Tail} from '../content.js'
import {numberToCome} from '../galley.js'
import {createElement, langOf} from './element.js'
import type {StructureElement} from './element.js'
import type {Tag} from './tag.js'

interface Step {
  /** Spans that follow each other are in one element where their steps are the same. */
  readonly key: string
  readonly tag: Tag
  readonly note?: string
}
interface Opened {
  readonly key: string
  readonly element: StructureElement
}

export interface InlineElements {
  /** The element of each span. */
  readonly spans: readonly StructureElement[]
  readonly tail: StructureElement
}

/**
 * @param lang of the block's words, where they say nothing else; a block in one other language gets it
 */
export function inlineElements(
  block: StructureElement,
  spans: readonly Span[],
  tail: Tail | undefined,
  lang: string | undefined
): InlineElements {
  const spoken = new Set(spans.flatMap(span => (/\p{L}/u.test(span.text) ? [span.lang ?? lang] : [])))
  const [only] = spoken
  if (spoken.size === 1 && only !== undefined && only !== langOf(block)) block.lang = only
  const around = langOf(block)
  let open: readonly Opened[] = []
  const elementAt = (steps: readonly Step[]): StructureElement => {
    let same = 0
    while (same < steps.length && steps[same]?.key === open[same]?.key) same++
    const path = open.slice(0, same)
    for (const {key, tag, note} of steps.slice(same)) {
      path.push({key, element: createElement(tag, path.at(-1)?.element ?? block, note)})
    }
    open = path
    return path.at(-1)?.element ?? block
  }
  const elements = spans.map((span, index) => {
    const element = elementAt(stepsOf(span, index, lang, around))
    for (const {element: opened} of open)
      if (opened.tag.type === 'Link') opened.words += span.pageOf === undefined ? span.text : numberToCome
    return element
  })
  const goTo = tail?.pageOf
  return {spans: elements, tail: goTo === undefined ? block : elementAt([linkStep(goTo)])}
}

/** The reading is in the span behind that of its characters. */
function rubySteps(ruby: NonNullable<Span['ruby']>, index: number): readonly Step[] {
  const base = ruby === 'base'
  return [
    {key: `Ruby ${base ? index : index - 1}`, tag: {type: 'Ruby'}},
    base ? {key: 'RB', tag: {type: 'RB'}} : {key: 'RT', tag: {type: 'RT'}}
  ]
}

function linkStep(to: string): Step {
  return {key: `Link ${to}`, tag: {type: 'Link'}}
}

function stepsOf(span: Span, index: number, lang: string | undefined, around: string | undefined): readonly Step[] {
  const {link, goTo, note, said, formula, picture, ruby} = span
  const to = link ?? goTo
  if (said === 'call' && to !== undefined) {
    return [
      {key: `Reference ${to}`, tag: {type: 'Reference'}, note: note ?? to},
      {key: 'Lbl', tag: {type: 'Lbl'}},
      linkStep(to)
    ]
  }
  const own = span.lang ?? lang
  const foreign = own !== undefined && own !== around && /\p{L}/u.test(span.text)
  return [
    ...(to === undefined ? [] : [linkStep(to)]),
    ...(foreign ? [{key: `Span ${own}`, tag: {type: 'Span', lang: own}} as const] : []),
    ...(said === 'code' ? [{key: 'Code', tag: {type: 'Code'}} as const] : []),
    ...(ruby === undefined ? [] : rubySteps(ruby, index)),
    ...(picture?.tag.type === 'Figure' ? [{key: `Figure ${index}`, tag: picture.tag}] : []),
    ...(formula && !formula.sign ? [{key: `Formula ${index}`, tag: {type: 'Formula', alt: formula.said}} as const] : [])
  ]
}
