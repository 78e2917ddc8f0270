/** What a language is called, and which are none that code is coloured in. */
import {grammarNames, grammarOf} from '../../highlight/languages.js'
import {nearest} from '../../diagnostics/near.js'

/** Names for code that has no language. */
const plain: ReadonlySet<string> = new Set(
  (
    'text txt plain plaintext plain-text none nohighlight no-highlight output out stdout stderr console-output csv tsv log ' +
    'logs ascii ansi raw prompt tree example pseudocode pseudo algorithm verbatim default code undefined null nil fortune'
  ).split(' ')
)
const diagrams: ReadonlySet<string> = new Set(
  'mermaid dot graphviz plantuml puml d2 ditaa svgbob nomnoml wavedrom vega vega-lite bytefield pikchr blockdiag seqdiag actdiag nwdiag'.split(
    ' '
  )
)
/** What engines of cells and other tools call languages. */
const others: ReadonlyMap<string, string> = new Map([
  ['ipython2', 'python'],
  ['ipython3', 'python'],
  ['python2', 'python'],
  ['python3', 'python'],
  ['py3', 'python'],
  ['ojs', 'js'],
  ['observable', 'js'],
  ['rcpp', 'cpp'],
  ['octave', 'matlab'],
  ['golang', 'go'],
  ['terminal', 'console'],
  ['shell-session', 'console'],
  ['bash-session', 'console'],
  ['cmd', 'dos'],
  ['jsonnet', 'json'],
  ['objective-c', 'objectivec'],
  ['elisp', 'lisp'],
  ['restructuredtext', 'text'],
  ['rst', 'text']
])

export function isDiagram(language: string): boolean {
  return diagrams.has(language.toLowerCase())
}

/** The language as the editions know it, in the author's spelling where there is no other. */
export function languageOf(word: string): string {
  return others.get(word.toLowerCase()) ?? word
}

export function isLanguage(language: string): boolean {
  return grammarOf(language) !== undefined || plain.has(language.toLowerCase()) || isDiagram(language)
}

export function nearLanguage(word: string): string | undefined {
  return nearest(word, grammarNames())
}
