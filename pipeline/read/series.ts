/**
 * A series of issues: each `publication.yaml` that its pattern finds is a publication of its own, and what it does not set comes
 * from the series. Issues stand newest first, by date and then by name, each with the one before and the one after it.
 */
import type {SourcePublication, SourceSeries} from '../model/publication.js'
import {feedsOf} from '../publication/feeds.js'
import {newestFirst} from '../publication/moments.js'
import type {SlugShelf} from './configuration/name.js'
import type {Source} from './discover.js'
import {lentPath, withLent} from './lent.js'
import {withSeries} from './inherited.js'
import {readPublication} from './publication.js'
import type {PublicationRequest, ReadPublication} from './publication.js'

/** The publication of a source; of a series its issues as well, before it. */
export function readSource(source: Source, request: PublicationRequest): readonly ReadPublication[] {
  const read = readPublication(source, request)
  const {publication, loaded, issueFiles} = read
  if (!publication || !loaded || issueFiles.length === 0) return [read]
  const {config} = publication
  const shelf: SlugShelf = new Map(
    siteNames.map(name => [name, {owner: `${source.prefix}publication.yaml`, byHand: false}])
  )
  const issues = issueFiles.map(path =>
    readPublication(issueSource(source, path), {
      ...request,
      url: config.url,
      shelf,
      series: {
        inherited: issue => withSeries(issue, loaded, path => lentPath(path, publication.library)),
        lending: own => withLent(own, publication.library, loaded.typed)
      }
    })
  )
  const inOrder = issues
    .flatMap(issue => issue.publication ?? [])
    .sort((one, two) => newestFirst(one.config, two.config))
  const linked = new Map(
    inOrder.map((issue, index) => [issue, {...issue, series: seriesOf(index, inOrder, publication)}])
  )
  return [
    ...issues.map(issue => ({...issue, publication: issue.publication && linked.get(issue.publication)})),
    dated(read, publication, inOrder)
  ]
}

/** The series with the names of its issues; where it has no date itself, it is of the day of the newest. */
function dated(
  read: ReadPublication,
  publication: SourcePublication,
  issues: readonly SourcePublication[]
): ReadPublication {
  const {config} = publication
  const [newest] = issues
  const slugs = issues.map(issue => issue.config.slug)
  const undated = config.date === undefined && config.updated === undefined
  if (!undated || newest?.config.date === undefined) return {...read, publication: {...publication, issues: slugs}}
  const {buildDate} = newest.config
  return {
    ...read,
    publication: {...publication, config: {...config, buildDate}, issues: slugs},
    messages: read.messages.filter(({rule}) => rule !== 'date-missing')
  }
}

/** Folders that the pages of the series have beside those of its issues. */
const siteNames = ['assets', 'email', 'files', 'images']

function issueSource({root, prefix}: Source, path: string): Source {
  const folder = path.split('/').slice(0, -1).join('/')
  return {
    root: `${root}/${folder}`,
    file: undefined,
    prefix: `${prefix}${folder}/`,
    name: folder.split('/').at(-1) ?? folder
  }
}

function seriesOf(index: number, issues: readonly SourcePublication[], {config}: SourcePublication): SourceSeries {
  const link = (at: number) => {
    const issue = issues[at]?.config
    return issue && {title: issueTitle(issue.title, issue.number, config.title), slug: issue.slug}
  }
  return {
    title: config.title,
    slug: config.slug,
    feeds: feedsOf(config),
    newer: index === 0 ? undefined : link(index - 1),
    older: link(index + 1)
  }
}

/** An issue that is called as its periodical is told by its number. */
function issueTitle(title: string, number: string | undefined, series: string): string {
  return title === series && number !== undefined ? `${title} ${number}` : title
}
