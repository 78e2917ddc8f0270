import type {PreparedPublication} from '../model/publication.js'

/** The publication with only the chapters asked for, by slug, path or number; all of it when none is asked for. */
export function selectChapters(publication: PreparedPublication, wanted: readonly string[]): PreparedPublication {
  if (wanted.length === 0) return publication
  const names = new Set(wanted)
  const chapters = publication.chapters.filter(
    ({slug, path, id, number}) =>
      names.has(slug) || names.has(path) || names.has(id) || (number !== undefined && names.has(number))
  )
  const ids = new Set(chapters.map(({id}) => id))
  const divisions = publication.divisions
    .map(division => ({...division, chapters: division.chapters.filter(id => ids.has(id))}))
    .filter(({chapters}) => chapters.length > 0)
  return {...publication, chapters, divisions}
}

/**
 * What `set` may see of the whole: only what is part of the key of every unit. Facts that change with each paragraph (words,
 * outlines, descriptions) are emptied, so that an edit of one chapter leaves the units of the others as they are.
 */
export function settingView(publication: PreparedPublication): PreparedPublication {
  const chapters = publication.chapters.map(head => ({
    ...head,
    outline: [],
    words: 0,
    minutes: 0,
    description: undefined,
    key: ''
  }))
  return {...publication, chapters, words: 0}
}
