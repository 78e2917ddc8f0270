/**
 * What newsletter services put into a letter when they send it, and what they would take for their own in a writer's words.
 *
 * `{{ x }}` in an article about templates would be run by a service that knows templates. So in HTML its first character
 * becomes a reference, and in text a word joiner stands inside it (U+2060, which no reader sees).
 *
 * Source of the tokens: the services' documentation of their merge tags.
 */
import type {MailProfile} from '../../model/config.js'

export interface Profile {
  /** What begins a token of the service. */
  readonly openers: readonly string[]
  /** Tokens, where the author gives no address. */
  readonly unsubscribe: string | undefined
  readonly web: string | undefined
  readonly address: string | undefined
  /** The service puts its own foot below each letter. */
  readonly footed: boolean
}

const nothing: Profile = {openers: [], unsubscribe: undefined, web: undefined, address: undefined, footed: false}
const templates = ['{{', '{%', '{#']

const profiles: Readonly<Record<MailProfile, Profile>> = {
  none: nothing,
  mailchimp: {
    ...nothing,
    openers: ['*|'],
    unsubscribe: '*|UNSUB|*',
    web: '*|ARCHIVE|*',
    address: '*|LIST:ADDRESSLINE|*'
  },
  buttondown: {
    ...nothing,
    openers: templates,
    unsubscribe: '{{ unsubscribe_url }}',
    web: '{{ email.absolute_url }}'
  },
  ghost: {...nothing, footed: true},
  kit: {...nothing, openers: templates, unsubscribe: '{{ unsubscribe_url }}', address: '{{ address }}'},
  brevo: {...nothing, openers: templates, unsubscribe: '{{ unsubscribe }}', web: '{{ mirror }}'},
  postmark: {...nothing, openers: ['{{'], unsubscribe: '{{{ pm:unsubscribe }}}'},
  ses: {...nothing, openers: ['{{'], unsubscribe: '{{amazonSESUnsubscribeUrl}}'},
  listmonk: {...nothing, openers: ['{{'], unsubscribe: '{{ UnsubscribeURL }}', web: '{{ MessageURL }}'},
  mailgun: {
    ...nothing,
    openers: ['{{', '%unsubscribe', '%recipient', '%mailing_list'],
    unsubscribe: '%unsubscribe_url%'
  }
}

export function profileOf(name: MailProfile): Profile {
  return profiles[name]
}

/** HTML of a writer's words that the service leaves as they are. */
export function plainForService(html: string, {openers}: Profile): string {
  return openers.reduce((safe, opener) => safe.replaceAll(opener, reference(opener)), html)
}

/** Text of a writer's words that the service leaves as they are. */
export function plainTextForService(words: string, {openers}: Profile): string {
  return openers.reduce((safe, opener) => {
    const [first = '', rest = ''] = [opener.slice(0, 1), opener.slice(1)]
    // Of three braces the last two must not stand together either.
    return safe.replace(new RegExp(`${literal(first)}(?=${literal(rest)})`, 'g'), `${first}\u2060`)
  }, words)
}

function literal(text: string): string {
  return text.replace(/[^\w\s]/g, '\\$&')
}

/** Of a doubled character both are written so: a third before it would begin one with the second. */
function reference(opener: string): string {
  return [...opener]
    .map(character => (/[a-z_]/i.test(character) ? character : `&#${character.charCodeAt(0)};`))
    .join('')
}
