import type {SourceChapter, SourceDivision} from '../model/publication.js'

/**
 * The divisions of an issue: articles that stand one after another outside its sections and name one in their front matter
 * (`section: Opinion`) are a section of that name.
 */
export function withSections(
  divisions: readonly SourceDivision[],
  chapters: readonly SourceChapter[]
): readonly SourceDivision[] {
  const sections = new Map(chapters.map(({path, frontMatter}) => [path, frontMatter.section]))
  return divisions.flatMap(division => {
    const plain = division.kind === 'plain' && division.matter === 'main' && division.announced === undefined
    return plain ? runsOf(division, sections) : [division]
  })
}

function runsOf(
  division: SourceDivision,
  sections: ReadonlyMap<string, string | undefined>
): readonly SourceDivision[] {
  const runs: {readonly title: string | undefined; readonly chapters: string[]}[] = []
  for (const path of division.chapters) {
    const title = sections.get(path)
    const last = runs.at(-1)
    if (last && last.title === title) last.chapters.push(path)
    else runs.push({title, chapters: [path]})
  }
  return runs.map(run => ({...division, ...run, kind: run.title === undefined ? 'plain' : 'section'}))
}
