/** People in words: on the page of contributors, and below the text that they wrote. */
import type {Person} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'
import {roleNouns} from '../publication/credits.js'
import {encodeAddress} from '../tree/address.js'
import {link, text} from './made-nodes.js'
import {sourceOf} from './pictures.js'
import type {ChapterState} from './state.js'

/** Width of a portrait, in CSS pixels. */
const portraitWidth = 96

/** Everyone: the portrait, the name, what they did, where they work, what they say of themselves, where they are found. */
export function contributorNodes({register, chapter, ...state}: ChapterState): readonly SourceNode[] {
  return register.people.flatMap(person => {
    const facts = [roleNouns(person, chapter.lang).join(', '), person.affiliation].filter(
      fact => fact !== undefined && fact !== ''
    )
    const known = facts.join(' · ')
    const rest = behindName(person)
    const named =
      rest === undefined
        ? [...(known === '' ? [] : [text(` · ${known}`)]), ...ownLine(person.bio)]
        : [text(rest), ...ownLine(known)]
    const children: readonly SourceNode[] = [
      ...portraitOf(person, undefined, {register, chapter, ...state}),
      {type: 'paragraph', flush: true, children: [nameOf(person), ...named, ...reachedAt(person)]}
    ]
    return [{type: 'block', kind: 'custom', classes: ['contributor'], children}]
  })
}

/**
 * What the authors of a text say of themselves, below it: those who gave a line about themselves, a place of work or a
 * portrait. In a book of one author that is the business of a chapter or of the contributors.
 */
export function authorNodes(people: readonly Person[], state: ChapterState): readonly SourceNode[] {
  const spot = state.chapter.frontMatterSpans.get('authors')
  const children = people
    .filter(({roles, bio, image, affiliation}) => roles.includes('aut') && (bio ?? image ?? affiliation) !== undefined)
    .flatMap((person): readonly SourceNode[] => {
      const {bio, affiliation} = person
      const rest = behindName(person)
      const words =
        rest === undefined
          ? (affiliation === undefined ? '' : `, ${affiliation}`) +
            (bio === undefined ? '' : `${affiliation === undefined ? ' ' : '. '}${bio}`)
          : (affiliation === undefined ? '' : ` (${affiliation})`) + rest
      return [
        ...portraitOf(person, spot, state),
        {
          type: 'paragraph',
          flush: true,
          children: [nameOf(person), ...(words === '' ? [] : [text(words)]), ...reachedAt(person)]
        }
      ]
    })
  return children.length === 0 ? [] : [{type: 'block', kind: 'credits', classes: ['authors'], children}]
}

/** It is of the person whose name stands below, so there is nothing more to say of it. */
function portraitOf({image}: Person, position: SourceNode['position'], state: ChapterState): readonly SourceNode[] {
  if (image === undefined) return []
  const source = sourceOf(image, {position}, state)
  if (source.kind !== 'asset') return []
  const width = {value: portraitWidth, unit: 'px'}
  const picture: SourceNode = {type: 'image', source, alt: '', decorative: true, width}
  return [{type: 'figure', kind: 'figure', placement: 'here', classes: ['portrait'], children: [picture]}]
}

/** What follows the name in a line that begins with it, "Finis writes endings": the name is not said twice. */
function behindName({name, bio}: Person): string | undefined {
  if (bio === undefined || !bio.startsWith(name)) return undefined
  const rest = bio.slice(name.length)
  return /^[\p{L}\p{M}\p{N}]/u.test(rest) ? undefined : rest
}

function ownLine(words: string | undefined): readonly SourceNode[] {
  return words === undefined || words === '' ? [] : [{type: 'break'}, text(words)]
}

function nameOf({name, url}: Person): SourceNode {
  const strong: SourceNode = {type: 'strong', children: [text(name)]}
  return url === undefined ? strong : link(url, [strong])
}

/** On a line of its own: mail and ORCID, as far as given. */
function reachedAt({email, orcid}: Person): readonly SourceNode[] {
  const links = [
    ...(email === undefined ? [] : [link(encodeAddress(`mailto:${email}`), [text(email)])]),
    ...(orcid === undefined ? [] : [link(`https://orcid.org/${orcid}`, [text(`ORCID ${orcid}`)])])
  ]
  if (links.length === 0) return []
  return [{type: 'break'}, ...links.flatMap((node, index) => (index === 0 ? [node] : [text(' · '), node]))]
}
