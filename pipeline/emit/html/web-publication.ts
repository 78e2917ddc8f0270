import type {PreparedPublication} from '../../model/publication.js'

/** The publication without the chapters that are for other editions: links to those are printed as text. */
export function webPublication(publication: PreparedPublication): PreparedPublication {
  if (publication.chapters.every(({only}) => !only || only.includes('html'))) return publication
  const chapters = publication.chapters.filter(({only}) => !only || only.includes('html'))
  const ids = new Set(chapters.map(({id}) => id))
  const divisions = publication.divisions.map(({opener, ...division}) => ({
    ...division,
    chapters: division.chapters.filter(id => ids.has(id)),
    ...(opener !== undefined && ids.has(opener) && {opener})
  }))
  return {...publication, chapters, divisions: divisions.filter(division => division.chapters.length > 0)}
}
