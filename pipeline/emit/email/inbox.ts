/** What an inbox shows of a letter before it is opened: sender, subject, and the first words. */
import type {PreparedPublication} from '../../model/publication.js'
import {issueNumber} from '../../publication/issue.js'
import {hostOf} from './addresses.js'
import {placeText} from './bylines.js'
import {mailOf} from './letters.js'
import type {Letter} from './letters.js'

export function fromOf(publication: PreparedPublication): string {
  return mailOf(publication).from ?? `${publication.title.text} <noreply@${hostOf(publication)}>`
}

export function subjectOf(letter: Letter, publication: PreparedPublication): string {
  const {place} = letter
  const subject = wholeSubject(letter, publication)
  return place ? `${subject} (${placeText(place, publication.config.lang)})` : subject
}

function wholeSubject({single, folder, place}: Letter, publication: PreparedPublication): string {
  const given = mailOf(publication).subject
  const serial = single !== undefined && folder !== '' && publication.chapters.length > 1
  const title = single?.title.text
  // One of a series of letters says which; its file may have a subject of its own.
  if (serial && !(place && given)) return single.email.subject ?? `${given ?? publication.title.text}: ${title}`
  return (
    given ??
    title ??
    [publication.title.text, issueNumber(publication.config)].filter(part => part !== undefined).join(' · ')
  )
}

/** 40 to 140 characters of real text, cut at a word. */
export function preheaderOf(letter: Letter, publication: PreparedPublication): string {
  const {single, texts, place, folder} = letter
  const [first] = publication.chapters
  const own = folder !== '' && single ? single.email.preheader : mailOf(publication).preheader
  if (place && place.number > 1)
    return shortened((texts[0]?.extract.blocks[0]?.text ?? publication.title.text).replace(/\[[^\]\s]{1,6}\]/g, ''))
  if (own !== undefined) return shortened(own)
  // The letter of a series is one of its articles.
  const whole = single && publication.config.type !== 'article' ? undefined : publication.description
  const head = single ?? first
  return shortened(whole ?? head?.standfirst?.text ?? head?.description ?? publication.title.text)
}

function shortened(given: string): string {
  const words = given.replace(/\s+/g, ' ').trim()
  if ([...words].length <= 140) return words
  const cut = [...words].slice(0, 139).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).trimEnd()}…`
}
