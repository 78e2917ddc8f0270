/** The mail: letters in HTML and in plain text, messages that carry both, and copies to read in a browser. */
import {defineEmitter} from '../emitter.js'
import {bindLetters} from './bind.js'
import {sentChapters} from './letters.js'
import type {EmailPart} from './part.js'
import {setUnit} from './set.js'

export const emailEmitter = defineEmitter<EmailPart>({
  edition: 'email',
  units: publication => sentChapters(publication).map(({id}) => ({id, chapters: [id]})),
  set: setUnit,
  bind: bindLetters
})
