/** Entries of glossaries. */
import type {Facts, Register, TermEntry, TermFact} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {termKey} from '../tree/term-key.js'
import {bareNodes} from './bare-nodes.js'

/** The entries of a definition list of a glossary: its terms have ids, which shape gave them. */
export function termFacts({children = []}: SourceNode): readonly TermFact[] {
  const facts: TermFact[] = []
  let terms: SourceNode[] = []
  let texts: SourceNode[] = []
  const close = () => {
    const description = bareNodes(texts)
    for (const {identifier, children: words = []} of terms) {
      if (typeof identifier !== 'string') continue
      const bare = bareNodes(words)
      const text = plainText(bare).replace(/\s+/g, ' ').trim()
      facts.push({identifier, term: {text, children: bare}, description})
    }
    terms = []
    texts = []
  }
  for (const child of children) {
    if (child.type === 'definitionTerm') {
      if (texts.length > 0) close()
      terms.push(child)
    } else texts.push(...(child.children ?? []))
  }
  close()
  return facts
}

/** By the term as terms are compared; the first entry of a term counts. */
export function termEntries(facts: readonly Facts[]): Register['terms'] {
  const entries = new Map<string, TermEntry>()
  for (const {id, path, terms} of facts) {
    for (const term of terms) {
      const key = termKey(term.term.text)
      if (!entries.has(key)) entries.set(key, {...term, chapter: id, path})
    }
  }
  return entries
}
