import * as z from 'zod'
import {isTag} from '../../language/tag.js'
import {says} from './kinds.js'

const form = says('`off`, `on`, a list of words, or a mapping by language', '[ma-nu-script, data-base]')
const wordForm = says('A word with hyphens where it may be parted', 'ma-nu-script')

/** YAML reads `true` and `false` where an author may have meant `on` and `off`. */
const onOff = z.union([z.enum(['on', 'off']), z.boolean()], form).transform(value => value === 'on' || value === true)

const words = z.array(z.string(wordForm).regex(/^\p{L}[\p{L}\p{M}'’-]*$/u, wordForm), form)

const byLanguage = z
  .record(z.string(), z.union([onOff, words], form), form)
  .refine(
    mapping => Object.keys(mapping).every(isTag),
    says('A mapping by language', '{en: [ma-nu-script], de-CH: off}')
  )

/** Whether words are parted at the ends of lines, and words that the patterns part wrongly. */
export const hyphenation = z
  .union([onOff, words, byLanguage], form)
  .meta({description: 'off, words with hyphens where they may be parted, or a mapping by language (BCP 47)'})
