/** What a build made, as lines for a person. */
import type {Colors} from 'picocolors/types.js'
import type {EditionName} from '../model/edition.js'
import type {Message} from '../model/message.js'
import {countBySeverity} from './order.js'

export interface SummaryFile {
  readonly edition: EditionName
  readonly path: string
  readonly size: number
  readonly pages: number | undefined
}
export interface SummaryPublication {
  readonly slug: string
  /** Below the output folder. */
  readonly folder: string
  readonly title: string
  readonly chapters: number
  readonly words: number
  readonly files: readonly SummaryFile[]
}

export function summaryLines(
  publications: readonly SummaryPublication[],
  output: string,
  colours: Colors
): readonly string[] {
  return publications.flatMap(({slug, folder, title, chapters, words, files}) => [
    '',
    `${colours.bold(title)}  ${colours.dim(`${counted(chapters, 'chapter')}, ${thousands(words)} words`)}`,
    ...(['html', 'pdf', 'epub', 'email'] as const).flatMap(edition =>
      editionLine(edition, {slug, folder, files}, output, colours)
    )
  ])
}

/** The file a person opens for each edition. */
function editionLine(
  edition: EditionName,
  {slug, folder, files}: Pick<SummaryPublication, 'slug' | 'folder' | 'files'>,
  output: string,
  colours: Colors
): readonly string[] {
  const own = files.filter(file => file.edition === edition)
  const front = own.find(({path}) => path === frontFile(edition, slug)) ?? own[0]
  if (!front) return []
  const size = own.reduce((sum, file) => sum + file.size, 0)
  const pages = front.pages === undefined ? '' : `, ${counted(front.pages, 'page')}`
  const count = own.length > 1 ? `, ${own.length} files` : ''
  return [
    `  ${edition.padEnd(6)}${output}/${folder}/${front.path}  ${colours.dim(`${sizeText(size)}${pages}${count}`)}`
  ]
}

function frontFile(edition: EditionName, slug: string): string {
  switch (edition) {
    case 'html':
      return 'index.html'
    case 'pdf':
      return `${slug}.pdf`
    case 'epub':
      return `${slug}.epub`
    case 'email':
      return 'email/email.html'
  }
}

export function noticedLine(messages: readonly Message[], colours: Colors): string {
  const {error, warn, info} = countBySeverity(messages)
  if (error + warn + info === 0) return colours.green('Nothing to report.')
  const parts = [
    error > 0 ? colours.red(counted(error, 'error')) : '',
    warn > 0 ? colours.yellow(counted(warn, 'warning')) : '',
    info > 0 ? colours.cyan(counted(info, 'note')) : ''
  ]
  return parts.filter(part => part !== '').join(', ')
}

export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** 170257 -> "170,257"; not by Intl, which differs by version. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}
