import {slug} from 'github-slugger'
import type {HeadingFact} from '../model/publication.js'

export interface HeadingInput {
  /** Given by hand. */
  readonly identifier: string | undefined
  /** Something before it has that id. */
  readonly taken?: boolean
  readonly depth: number
  readonly text: string
  /** False: it is exempt from numbers. */
  readonly numbered?: boolean
  /** Other ids given by hand. */
  readonly aliases?: readonly string[]
}

/**
 * Ids of headings in document order: given by hand, else GitHub's slug of the text; repeated with `-1`, `-2` at the end.
 *
 * Source: github-slugger 2.0 makes GitHub's slugs; numbering is written anew to stay linear with ids given by hand among them.
 *
 * @param taken the slug of the title, where it is a heading of the file, since GitHub counts it; ids given by hand to what is
 *   no heading
 */
export function headingFacts(headings: readonly HeadingInput[], taken: readonly string[]): readonly HeadingFact[] {
  const given = headings.flatMap(({identifier}) => identifier ?? [])
  const used = new Set([...taken, ...given])
  const givenOnce = new Set<string>()
  const counts = new Map<string, number>()
  const free = (base: string): string => {
    for (let number = counts.get(base) ?? 0; ; number++) {
      const id = number === 0 ? base : `${base}-${number}`
      if (used.has(id)) continue
      counts.set(base, number + 1)
      used.add(id)
      return id
    }
  }
  const pandocCounts = new Map<string, number>()
  return headings.map(({identifier, taken: before = false, depth, text, numbered = true, aliases = []}) => {
    const repeated = identifier !== undefined && (before || givenOnce.has(identifier))
    if (identifier !== undefined) givenOnce.add(identifier)
    const id = identifier !== undefined && !repeated ? identifier : free(identifier ?? (slug(text) || 'section'))
    const base = pandocId(text)
    const count = pandocCounts.get(base) ?? 0
    pandocCounts.set(base, count + 1)
    const alias = count === 0 ? base : `${base}-${count}`
    return {identifier: id, aliases: [...new Set([...aliases, alias])].filter(one => one !== id), depth, text, numbered}
  })
}

/**
 * The id Pandoc would give, under which older manuscripts link.
 *
 * Source: Pandoc User's Guide, "Extension: auto_identifiers".
 */
export function pandocId(text: string): string {
  const kept = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_.-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
    .replace(/^[^\p{L}]+/u, '')
  return kept || 'section'
}
