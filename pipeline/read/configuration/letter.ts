/** What is said of the mail: in publication.yaml of all letters, in front matter of the letter of one text. */
import type {EmailConfig, PublicationType} from '../../model/config.js'
import type {TypedPublication} from '../schema/publication.js'

type TypedEmail = Extract<NonNullable<NonNullable<TypedPublication['editions']>['email']>, object>

/** The keys that were given, and no others. */
export function settleEmail(typed: TypedEmail): Partial<EmailConfig> {
  const {from, subject, preheader, body, unsubscribe, address, web, overflow, profile, images} = typed
  const replyTo = typed['reply-to']
  const listId = typed['list-id']
  return {
    ...(from !== undefined && {from}),
    ...(replyTo !== undefined && {replyTo}),
    ...(subject !== undefined && {subject}),
    ...(preheader !== undefined && {preheader}),
    ...(body !== undefined && {body}),
    ...(listId !== undefined && {listId}),
    ...(unsubscribe !== undefined && {unsubscribe}),
    ...(address !== undefined && {address}),
    ...(web !== undefined && {web}),
    ...(overflow !== undefined && {overflow}),
    ...(profile !== undefined && {profile}),
    ...(images !== undefined && {images})
  }
}

export function emailOf(typed: TypedEmail, type: PublicationType): EmailConfig {
  return {
    from: undefined,
    replyTo: undefined,
    subject: undefined,
    preheader: undefined,
    body: bodyOf[type],
    listId: undefined,
    unsubscribe: undefined,
    address: undefined,
    web: undefined,
    overflow: 'warn',
    profile: 'none',
    images: 'url',
    ...settleEmail(typed)
  }
}

/** A short text goes whole, and so does the newest article of a series; an issue as its contents; a book is announced. */
const bodyOf = {article: 'full', book: 'launch', issue: 'digest', series: 'full'} as const
