/**
 * The message as it is sent: headers, a text part, an HTML part, and its pictures when they have no address.
 *
 * Reproducible: the boundary and the id come from a digest of the content, the date from the publication.
 * Source: RFC 5322 (message), RFC 2046 (multipart/alternative), RFC 2387 (multipart/related), RFC 2369 and 8058 (lists).
 */
import {createHash} from 'node:crypto'
import {messageDate} from '../../../publication/moments.js'
import {base64, encodeText, header, headerText, mailbox} from './encode.js'

export interface Letter {
  readonly from: string
  readonly replyTo: string | undefined
  readonly subject: string
  /** ISO 8601 with time and Z. */
  readonly date: string
  /** Slug and host make the id. */
  readonly slug: string
  readonly host: string
  readonly listId: string | undefined
  /** http(s) or mailto address. */
  readonly unsubscribe: string | undefined
  /** Address of the same text on the web. */
  readonly archivedAt: string | undefined
  readonly text: string
  readonly html: string
  /** Inside the message, shown as `cid:<id>`. */
  readonly pictures: readonly {
    readonly id: string
    readonly name: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }[]
}

export function printMessage(letter: Letter): string {
  const digest = createHash('sha256')
    .update(letter.subject)
    .update('\0')
    .update(letter.text)
    .update('\0')
    .update(letter.html)
    .digest('hex')
  const outer = `=_alt_${digest.slice(0, 24)}`
  const inner = `=_rel_${digest.slice(24, 48)}`
  const headers = [
    header('From', mailbox(letter.from)),
    letter.replyTo === undefined ? '' : header('Reply-To', mailbox(letter.replyTo)),
    'To: undisclosed-recipients:;',
    header('Subject', headerText(letter.subject)),
    header('Date', messageDate(letter.date)),
    `Message-ID: <${letter.slug}.${digest.slice(0, 16)}@${letter.host}>`,
    letter.listId === undefined ? '' : header('List-Id', listId(letter.listId)),
    ...unsubscribeHeaders(letter.unsubscribe),
    letter.archivedAt === undefined ? '' : header('Archived-At', `<${letter.archivedAt}>`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="${outer}"`
  ].filter(line => line !== '')
  const html = textPart('text/html', letter.html)
  const related =
    letter.pictures.length === 0
      ? html
      : multipart(`multipart/related;\r\n type="text/html"; boundary="${inner}"`, inner, [
          html,
          ...letter.pictures.map(picturePart)
        ])
  return `${headers.join('\r\n')}\r\n\r\n${parts(outer, [textPart('text/plain', letter.text), related])}`
}

function textPart(type: string, body: string): string {
  const {encoding, text} = encodeText(body)
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`
}

function picturePart({id, name, mediaType, bytes}: Letter['pictures'][number]): string {
  return [
    `Content-Type: ${mediaType}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-ID: <${id}>`,
    `Content-Disposition: inline; filename="${name}"`,
    '',
    base64(bytes)
  ].join('\r\n')
}

function multipart(type: string, boundary: string, bodies: readonly string[]): string {
  return `Content-Type: ${type}\r\n\r\n${parts(boundary, bodies)}`
}

function parts(boundary: string, bodies: readonly string[]): string {
  return `${bodies.map(body => `--${boundary}\r\n${body}\r\n`).join('')}--${boundary}--\r\n`
}

/** `Name <list.example.org>`; a bare id gets its brackets. */
function listId(value: string): string {
  const match = /^(.*)<([^<>]+)>\s*$/.exec(value)
  return match ? `${headerText(match[1] ?? '')} <${headerText(match[2] ?? '')}>`.trim() : `<${headerText(value)}>`
}

/** One click works for https addresses only (RFC 8058, 3.1). */
function unsubscribeHeaders(address: string | undefined): readonly string[] {
  if (address === undefined || !/^(?:https?:|mailto:)\S+$/.test(address)) return []
  const list = header('List-Unsubscribe', `<${address}>`)
  return address.startsWith('https:') ? [list, 'List-Unsubscribe-Post: List-Unsubscribe=One-Click'] : [list]
}
