import {nearest} from '../diagnostics/near.js'
import type {EditionName} from '../model/edition.js'
import type {ChapterHead, PreparedPublication} from '../model/publication.js'
import {newestFirst} from '../publication/moments.js'

/** The publication with only the chapters asked for, by slug, path or number; all of it when none is asked for. */
export function selectChapters(publication: PreparedPublication, wanted: readonly string[]): PreparedPublication {
  if (wanted.length === 0) return publication
  return onlyChapters(publication, head => namesOf(head).some(name => wanted.includes(name)))
}

/** What an edition shows: chapters whose condition leaves it out are not there, and links to them are printed as text. */
export function forEdition(publication: PreparedPublication, edition: EditionName): PreparedPublication {
  const {chapters} = publication
  const isShown = ({only}: ChapterHead) => only === undefined || only.includes(edition)
  return chapters.every(isShown) ? publication : onlyChapters(publication, isShown)
}

/** What a letter is about: of a series its newest article, drafts aside. */
export function forLetter(publication: PreparedPublication): PreparedPublication {
  const {config, chapters} = publication
  if (config.type === 'book' || config.type === 'issue') return publication
  if (config.type === 'article') return withLetter(publication)
  const written = chapters.filter(({generate, draft}) => generate === undefined && !draft)
  const [newest] = [...(written.length > 0 ? written : chapters)].sort(newestFirst)
  return withLetter(onlyChapters(publication, head => head === newest))
}

/** The letter of one text, with what its own file says of the letter. */
function withLetter(publication: PreparedPublication): PreparedPublication {
  const {config, chapters} = publication
  const own = chapters[0]?.email ?? {}
  const {email} = config.editions
  if (email === false || Object.keys(own).length === 0) return publication
  return {...publication, config: {...config, editions: {...config.editions, email: {...email, ...own}}}}
}

function onlyChapters(publication: PreparedPublication, isWanted: (head: ChapterHead) => boolean): PreparedPublication {
  const chapters = publication.chapters.filter(isWanted)
  const ids = new Set(chapters.map(({id}) => id))
  const divisions = publication.divisions
    .map(({opener, ...division}) => ({
      ...division,
      chapters: division.chapters.filter(id => ids.has(id)),
      ...(opener !== undefined && ids.has(opener) && {opener})
    }))
    .filter(({chapters, announced}) => chapters.length > 0 || announced !== undefined)
  return {...publication, chapters, divisions}
}

/** Wanted names that are no chapter of any of the publications, with the nearest that is. */
export function unknownChapters(
  publications: readonly PreparedPublication[],
  wanted: readonly string[]
): readonly {readonly name: string; readonly near: string | undefined}[] {
  const known = new Set(publications.flatMap(({chapters}) => chapters.flatMap(namesOf)))
  return wanted.filter(name => !known.has(name)).map(name => ({name, near: nearest(name, known)}))
}

function namesOf({slug, path, id, number}: ChapterHead): readonly string[] {
  return [slug, path, id, ...(number === undefined ? [] : [number])]
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
    key: '',
    content: ''
  }))
  return {...publication, chapters, words: 0}
}
