import type {Person} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'
import {roleNouns} from '../publication/credits.js'

/** A paragraph a person: the name, what they did, where they work, what they say of themselves, their ORCID. */
export function contributorNodes(people: readonly Person[], lang: string): readonly SourceNode[] {
  return people.map(person => {
    const name: SourceNode = {type: 'strong', children: [text(person.name)]}
    const facts = [roleNouns(person, lang).join(', '), person.affiliation].filter(
      fact => fact !== undefined && fact !== ''
    )
    const children: readonly SourceNode[] = [
      person.url === undefined ? name : link(person.url, [name]),
      ...(facts.length > 0 ? [text(` · ${facts.join(' · ')}`)] : []),
      ...(person.bio === undefined ? [] : [{type: 'break'}, text(person.bio)]),
      ...(person.orcid === undefined
        ? []
        : [{type: 'break'}, link(orcidAddress(person.orcid), [text(`ORCID ${person.orcid}`)])])
    ]
    return {type: 'paragraph', flush: true, children}
  })
}

function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`
}

function text(value: string): SourceNode {
  return {type: 'text', value}
}

function link(url: string, children: readonly SourceNode[]): SourceNode {
  return {type: 'link', destination: {kind: 'external', url}, children}
}
