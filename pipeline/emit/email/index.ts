/** The mail: a letter in HTML and in plain text, the message that carries both, and a copy to read in a browser. */
import {createDiagnostics} from '../../diagnostics/collector.js'
import type {Artifact} from '../../model/artifact.js'
import type {EmailConfig} from '../../model/config.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {DerivedPicture} from '../../model/workshop.js'
import {titlesOf, typesetAll} from '../../math/formulas.js'
import {plainText} from '../../tree/text.js'
import {defineEmitter} from '../emitter.js'
import type {BindingContext} from '../emitter.js'
import {templateOf} from '../slots.js'
import {hostOf} from './addresses.js'
import {drawMailBand} from './band.js'
import {createMailWriter} from './body.js'
import {drawFormulas} from './formulas.js'
import {letterHtml} from './letter.js'
import {printMessage} from './mime/message.js'
import type {EmailPart} from './part.js'
import {derivePictures, pictureAddress, widest} from './pictures.js'
import {describe} from './report.js'
import {printShell} from './shell.js'
import {createLook} from './styles.js'
import {letterText} from './text/letter.js'
import {setUnit} from './set.js'
import {createTextWriter} from './text/writer.js'

export const emailEmitter = defineEmitter<EmailPart>({
  edition: 'email',

  units(publication) {
    // A digest and a launch note are made of the heads of chapters alone.
    const whole = settings(publication).body === 'full' || publication.config.type === 'article'
    return whole ? publication.chapters.map(({id}) => ({id, chapters: [id]})) : []
  },

  set: setUnit,

  async bind(publication, parts, context) {
    const diagnostics = createDiagnostics('publication.yaml')
    const {config} = publication
    const mail = settings(publication)
    const host = hostOf(publication)
    const from = mail.from ?? `${publication.title.text} <noreply@${host}>`

    const look = createLook(config, context.theme)
    const band = await drawMailBand(publication, context)
    const titles = await typesetAll(titlesOf(publication), context.workshop)
    const writer = createMailWriter(undefined, context, diagnostics, new Set(), titles)
    const input = {
      publication,
      parts,
      context,
      look,
      writer,
      band: {src: `images/${band.name}`, ...bandSize(context)}
    }
    const subject = mail.subject ?? subjectOf(publication)
    const preheader = mail.preheader ?? preheaderOf(publication)
    const frame = templateOf(context.templates, 'email/letter.html')
    const content = letterHtml(input)
    const pictures = new Map([
      ...(await derivePictures(
        parts.flatMap(part => part.pictures),
        publication,
        context.theme,
        context.workshop
      )),
      ...(await drawFormulas([...parts.flatMap(part => part.formulas), ...writer.drawn.values()], context.workshop)),
      [band.name, band.picture] as const
    ])
    const shell = (as: 'letter' | 'page', address: (name: string) => string) =>
      printShell({
        frame,
        publication,
        theme: context.theme,
        look,
        subject,
        preheader,
        as,
        content: content.replace(/src="images\/([^"]+)"/g, (_, name: string) => `src="${address(name)}"`)
      })

    const html = shell('letter', name => pictureAddress(publication, name))
    const text = letterText(input, createTextWriter(publication, diagnostics, titles), preheader)
    const inside = config.url === undefined
    const message = printMessage({
      from,
      replyTo: mail.replyTo,
      subject,
      date: config.buildDate,
      slug: config.slug,
      host,
      listId: mail.listId,
      unsubscribe: mail.unsubscribe,
      archivedAt: config.url,
      text,
      html: inside ? shell('letter', name => `cid:${contentId(name, host)}`) : html,
      pictures: inside
        ? [...pictures].map(([name, {mediaType, bytes}]) => ({id: contentId(name, host), name, mediaType, bytes}))
        : []
    })
    const shown = [...pictures].map(([name, {width, height, bytes}]) => ({name, width, height, bytes: bytes.length}))
    const report = describe({subject, preheader, from, words: publication.words, pictures: shown}, html, text, message)
    if (report.bytes.html > 100_000)
      diagnostics.report('email-too-long', undefined, {kilobytes: Math.round(report.bytes.html / 1000)})

    const value = [
      artifact(
        'index.html',
        'text/html',
        shell('page', name => `images/${name}`)
      ),
      artifact('email.html', 'text/html', html),
      artifact('email.txt', 'text/plain', text),
      artifact('newsletter.eml', 'message/rfc822', message),
      artifact('email.report.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`),
      ...[...pictures].map(pictureArtifact)
    ]
    return {value, messages: diagnostics.messages, treatments: writer.treatments}
  }
})

function settings({config}: PreparedPublication): EmailConfig {
  if (config.editions.email === false) throw new Error('the mail was not asked for')
  return config.editions.email
}

/** In CSS pixels, as wide as the text. */
function bandSize({theme}: BindingContext): {readonly width: number; readonly height: number} {
  const [width, height] = theme.mail.band
  return {width: widest(theme), height: Math.round((widest(theme) * height) / width)}
}

function subjectOf(publication: PreparedPublication): string {
  const [only, second] = publication.chapters
  return ['article', 'series'].includes(publication.config.type) && only && !second
    ? plainText(only.title.children)
    : publication.title.text
}

/** 40 to 140 characters of real text, cut at a word. */
function preheaderOf(publication: PreparedPublication): string {
  const [first] = publication.chapters
  // The letter of a series is one of its articles.
  const whole = publication.config.type === 'series' ? undefined : publication.description
  const words = (whole ?? first?.standfirst?.text ?? first?.description ?? publication.title.text)
    .replace(/\s+/g, ' ')
    .trim()
  if ([...words].length <= 140) return words
  const cut = [...words].slice(0, 139).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 60)).trimEnd()}…`
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
