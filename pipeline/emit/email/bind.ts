/** Parts -> files: each letter as HTML, as text and as a message, and the pictures of all. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import {stringsFor} from '../../language/strings.js'
import {titlesOf, typesetAll} from '../../math/formulas.js'
import type {Artifact} from '../../model/artifact.js'
import type {Outcome} from '../../model/message.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture} from '../../model/workshop.js'
import type {BindingContext} from '../emitter.js'
import {h} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {templateOf} from '../slots.js'
import {hostOf, pageAddress} from './addresses.js'
import {drawMailBand} from './band.js'
import {createMailWriter} from './body.js'
import {mailCover} from './cover.js'
import {drawFormulas} from './formulas.js'
import {fromOf, preheaderOf, subjectOf} from './inbox.js'
import {letterHtml} from './letter.js'
import type {LetterInput} from './letter.js'
import {mailOf, planLetters} from './letters.js'
import {partsOf, sectionsOf} from './lists.js'
import type {Letter} from './letters.js'
import {printMessage} from './mime/message.js'
import {fitLetter, mostBytes} from './overflow.js'
import type {EmailPart} from './part.js'
import {derivePictures, pictureAddress, widest} from './pictures.js'
import {profileOf} from './profiles.js'
import {describe} from './report.js'
import type {EmailReport} from './report.js'
import {printShell} from './shell.js'
import {forService, slot, textForService} from './slots.js'
import {createLook} from './styles.js'
import {letterText} from './text/letter.js'
import {createTextWriter} from './text/writer.js'

export async function bindLetters(
  publication: PreparedPublication,
  parts: readonly EmailPart[],
  context: BindingContext
): Promise<Outcome<readonly Artifact[]>> {
  const {theme, workshop} = context
  const {config} = publication
  const diagnostics = createDiagnostics('publication.yaml')
  const mail = mailOf(publication)
  const profile = profileOf(mail.profile)
  const look = createLook(config, theme)
  const band = await drawMailBand(publication, context)
  const planned = planLetters(publication, parts)
  const cover = planned.some(({form}) => form === 'launch') ? await mailCover(publication, context) : undefined
  const titles = await typesetAll(titlesOf(publication), workshop)
  const writer = createMailWriter(undefined, context, diagnostics, new Set(), titles)
  const [width, height] = theme.mail.band
  const common = {
    publication,
    context,
    look,
    writer,
    sections: sectionsOf(publication),
    parts: partsOf(publication),
    band: {src: `images/${band.name}`, width: widest(theme), height: Math.round((widest(theme) * height) / width)},
    cover,
    foot: profile.footed
      ? undefined
      : {
          unsubscribe: mail.unsubscribe ?? (profile.unsubscribe === undefined ? undefined : slot('unsubscribe')),
          address: mail.address ?? (profile.address === undefined ? undefined : slot('address'))
        }
  }
  const inputFor = (letter: Letter): LetterInput => ({...common, web: webOf(letter, publication)})
  const addressOf = (name: string) => pictureAddress(publication, name, '')
  const htmlOf = (letter: Letter, content: string, as: 'letter' | 'page', address: (name: string) => string) =>
    shell(publication, context, {
      subject: subjectOf(letter, publication),
      preheader: preheaderOf(letter, publication),
      as,
      content: forService(withAddresses(content, address), profile)
    })

  const bytes = (text: string) => Buffer.byteLength(text, 'utf8')
  // Without an address the rest of a letter stands nowhere, so it is not cut.
  const overflow = mail.overflow === 'truncate' && config.url === undefined ? 'warn' : mail.overflow
  const letters = planned.flatMap(letter =>
    fitLetter(
      letter,
      overflow,
      one => bytes(htmlOf(one, letterHtml(inputFor(one), one), 'letter', addressOf)),
      ({html}) => bytes(withAddresses(html, addressOf))
    )
  )
  // Before the pictures: titles may have formulas.
  const written = letters.map(letter => ({letter, content: letterHtml(inputFor(letter), letter)}))
  const pictures = new Map<string, DerivedPicture>([
    ...(await derivePictures(
      parts.flatMap(part => part.pictures),
      publication,
      theme,
      workshop
    )),
    ...(await drawFormulas([...parts.flatMap(part => part.formulas), ...writer.drawn.values()], workshop)),
    ...(cover ? [[cover.name, cover.picture] as const] : []),
    [band.name, band.picture] as const
  ])

  const host = hostOf(publication)
  const inside = mail.images === 'cid' || config.url === undefined
  const reports: (EmailReport & {readonly folder: string})[] = []
  const artifacts = written.flatMap(({letter, content}) => {
    const input = inputFor(letter)
    const folder = letter.folder === '' ? '' : `${letter.folder}/`
    const near = (name: string) => pictureAddress(publication, name, folder)
    const html = htmlOf(letter, content, 'letter', near)
    const carried = new Map(
      [...new Set(namesIn(content))].flatMap(name => {
        const picture = pictures.get(name)
        return picture ? [[name, picture] as const] : []
      })
    )
    const subject = subjectOf(letter, publication)
    const preheader = preheaderOf(letter, publication)
    const text = textForService(
      letterText(input, letter, createTextWriter(publication, publication.config.lang, diagnostics, titles), preheader),
      profile
    )
    const message = printMessage({
      from: fromOf(publication),
      replyTo: mail.replyTo,
      subject,
      date: config.buildDate,
      slug: [config.slug, letter.folder].filter(name => name !== '').join('-'),
      host,
      listId: mail.listId,
      unsubscribe: mail.unsubscribe,
      archivedAt: archiveOf(input.web),
      text,
      html: inside ? htmlOf(letter, content, 'letter', name => `cid:${contentId(name, host)}`) : html,
      pictures: inside
        ? [...carried].map(([name, {mediaType, bytes}]) => ({id: contentId(name, host), name, mediaType, bytes}))
        : []
    })
    const shown = [...carried].map(([name, {width, height, bytes}]) => ({name, width, height, bytes: bytes.length}))
    const words = letter.single && letter.form === 'text' ? letter.single.words : publication.words
    const report = describe(
      {subject, preheader, from: fromOf(publication), words, pictures: shown},
      html,
      text,
      message
    )
    if (report.bytes.html > mostBytes)
      diagnostics.report('email-too-long', undefined, {kilobytes: Math.round(report.bytes.html / 1000)})
    reports.push({folder: letter.folder, ...report})
    const up = folder === '' ? '' : '../'
    return [
      artifact(
        `${folder}index.html`,
        'text/html',
        htmlOf(letter, content, 'page', name => `${up}images/${name}`)
      ),
      artifact(`${folder}email.html`, 'text/html', html),
      artifact(`${folder}email.txt`, 'text/plain', text),
      artifact(`${folder}newsletter.eml`, 'message/rfc822', message)
    ]
  })
  const [only, second] = reports
  const list = second
    ? [artifact('index.html', 'text/html', shell(publication, context, listOf(reports, publication, look)))]
    : []
  const report = second ? {letters: reports} : {...only, folder: undefined}
  const value = [
    ...list,
    ...artifacts,
    artifact('email.report.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`),
    ...[...pictures].map(pictureArtifact)
  ]
  return {value, messages: diagnostics.messages, treatments: writer.treatments}
}

type Shown = Pick<Parameters<typeof printShell>[0], 'subject' | 'preheader' | 'as' | 'content'>

function shell(publication: PreparedPublication, {theme, templates}: BindingContext, shown: Shown): string {
  const frame = templateOf(templates, 'email/letter.html')
  const profile = profileOf(mailOf(publication).profile)
  const safe = (html: string) => forService(html, profile)
  return printShell({frame, publication, theme, look: createLook(publication.config, theme), safe, ...shown})
}

/** The page that leads to several letters. */
function listOf(
  letters: readonly Pick<EmailReport & {readonly folder: string}, 'subject' | 'folder'>[],
  publication: PreparedPublication,
  {styles}: ReturnType<typeof createLook>
): Shown {
  const items = letters.map(({subject, folder}) =>
    h('li', {style: styles.item}, [h('a', {href: `${folder}/index.html`, style: styles.link}, subject)])
  )
  const title = publication.title.text
  const content = printHtml([h('h1', {style: styles.title}, title), h('ol', {style: styles.list}, items)])
  return {subject: `${title}: ${stringsFor(publication.config.lang).byEmail}`, preheader: title, as: 'page', content}
}

/** A letter about one chapter can be read on its page; `web:` is the address of a letter that is the only one. */
function webOf({single, folder}: Letter, publication: PreparedPublication): string | undefined {
  const {url, editions} = publication.config
  const mail = mailOf(publication)
  const page = single && editions.html !== false ? pageAddress(publication, single.id) : undefined
  if (folder !== '') return page ?? mail.web ?? url
  if (mail.web !== undefined) return mail.web
  return profileOf(mail.profile).web === undefined ? url : slot('web')
}

/** The header names an address, never a token. */
function archiveOf(web: string | undefined): string | undefined {
  return web !== undefined && /^https?:/.test(web) ? web : undefined
}

/** Where a letter shows a picture of its own. */
const shownPicture = /src="images\/([^"]+)"/g

function withAddresses(html: string, address: (name: string) => string): string {
  return html.replace(shownPicture, (_, name: string) => `src="${address(name)}"`)
}

function namesIn(html: string): readonly string[] {
  return [...html.matchAll(shownPicture)].map(([, name = '']) => name)
}

function contentId(name: string, host: string): string {
  return `${name}@${host}`
}

function artifact(name: string, mediaType: string, text: string): Artifact {
  return {path: `email/${name}`, mediaType, bytes: new TextEncoder().encode(text)}
}

function pictureArtifact([name, {mediaType, bytes}]: readonly [string, DerivedPicture]): Artifact {
  return {path: `email/images/${name}`, mediaType, bytes}
}
