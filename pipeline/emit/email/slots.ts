/**
 * Places in a letter where a service puts something in. While the letter is made they are marked by characters that no text
 * has (U+FDD0 and U+FDD1 are set apart by Unicode for uses like this one); at last the token stands there as it is.
 */
import type {Profile} from './profiles.js'
import {plainForService, plainTextForService} from './profiles.js'

export type Slot = 'unsubscribe' | 'web' | 'address'

export function slot(name: Slot): string {
  return `\uFDD0${name}\uFDD1`
}

const everySlot = /\uFDD0(unsubscribe|web|address)\uFDD1/g

function filled(text: string, profile: Profile): string {
  // The expression admits these names only.
  return text.replace(everySlot, (_, name: string) => profile[name as Slot] ?? '')
}

/** HTML in which the service finds our tokens and nothing else. */
export function forService(html: string, profile: Profile): string {
  return filled(plainForService(html, profile), profile)
}

export function textForService(words: string, profile: Profile): string {
  return filled(plainTextForService(words, profile), profile)
}
