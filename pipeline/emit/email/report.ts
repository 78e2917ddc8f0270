/** email.report.json: what a person who sends the letter asks of it. */

/** Gmail hides what comes after this many bytes of HTML, notes and the link to unsubscribe among it. */
const clipBytes = 102_400

export interface EmailReport {
  readonly subject: string
  readonly preheader: string
  readonly from: string
  readonly bytes: {readonly html: number; readonly text: number; readonly message: number}
  readonly clip: {readonly limit: number; readonly percent: number; readonly clipped: boolean}
  readonly words: number
  readonly links: number
  readonly hosts: readonly string[]
  readonly pictures: readonly {
    readonly name: string
    readonly width: number
    readonly height: number
    readonly bytes: number
  }[]
}

export function describe(
  letter: Pick<EmailReport, 'subject' | 'preheader' | 'from' | 'pictures' | 'words'>,
  html: string,
  text: string,
  message: string
): EmailReport {
  const size = (value: string) => Buffer.byteLength(value, 'utf8')
  const addresses = [...html.matchAll(/(?:href|src)="(https?:\/\/[^"]+)"/g)].flatMap(([, address]) =>
    address === undefined ? [] : [address]
  )
  const hosts = new Set(addresses.map(address => address.replace(/^https?:\/\/([^/?#]*).*$/, '$1')))
  return {
    ...letter,
    bytes: {html: size(html), text: size(text), message: size(message)},
    clip: {limit: clipBytes, percent: Math.round((size(html) / clipBytes) * 100), clipped: size(html) > clipBytes},
    links: (html.match(/<a /g) ?? []).length,
    hosts: [...hosts].sort()
  }
}
