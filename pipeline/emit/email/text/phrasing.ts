/** Phrasing as plain text: every word, and as little else as the reader needs. */
import {numberIn} from '../../../language/numerals.js'
import type {Phrasing} from '../../../model/nodes.js'
import type {Handlers} from '../../handlers.js'
import type {TextState} from './state.js'

type PhrasingHandlers = Pick<Handlers<string, TextState>, Phrasing['type']>

export const phrasingHandlers: PhrasingHandlers = {
  text: node => [node.value.replaceAll('\n', ' ')],
  emphasis: (node, state) => [`*${state.run(node.children)}*`],
  strong: (node, state) => [`*${state.run(node.children)}*`],
  delete: (node, state) => [`~${state.run(node.children)}~`],
  inlineCode: node => [node.value],
  inlineMath: (node, state) => [unparted(state.formula(node)?.plain ?? node.value.replace(/\s+/g, ' '))],
  break: () => ['\n'],
  link(node, state) {
    const words = state.run(node.children)
    return [led(words, state.href(node.destination), state)]
  },
  // A number or title within the letter; the place it names has no address of its own in plain text.
  crossReference: (node, state) => [state.run(node.children)],
  image(node, state) {
    const words = node.alt === '' ? [] : [`[${state.strings.image}: ${node.alt}]`]
    return node.source.kind === 'remote' ? [[...words, led('', node.source.url, state)].join(' ')] : words
  },
  footnoteReference: (node, state) => [`[${numberIn(state.lang, node.number)}]`],
  cite: (node, state) => [state.run(node.children)],
  span: (node, state) => [node.role === 'underline' ? `_${state.run(node.children)}_` : state.run(node.children)],
  superscript: (node, state) => [raised(state.run(node.children))],
  subscript: (node, state) => [state.run(node.children)],
  ruby: (node, state) => [`${state.run(node.children)}（${state.run(node.reading)}）`],
  indexMark: () => [] // a letter has no index
}

/** Half a line: a longer formula may be parted. */
const short = 36

/** What a line of text cannot say exactly is said in TeX. A short formula is not parted. */
function unparted(formula: string): string {
  return formula.length > short ? formula : formula.replaceAll(' ', '\u00a0')
}

const superscripts: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-=()n'].map((character, index) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index] ?? character])
)

/** Figures have superscript forms; other words get a caret, so that m2 and m² stay apart. */
function raised(words: string): string {
  const characters = [...words]
  return characters.every(character => superscripts.has(character))
    ? characters.map(character => superscripts.get(character)).join('')
    : `^${words}`
}

/** Words with the number of their address; an address shown as itself needs none. */
function led(words: string, url: string | undefined, state: TextState): string {
  if (url === undefined) return words
  const bare = url.replace(/^mailto:/, '')
  if (words === url || words === bare || `https://${words}` === url || `http://${words}` === url) return words
  return words === '' ? `<${url}>` : `${words} {${state.linkNumber(url)}}`
}
