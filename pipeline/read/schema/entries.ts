import * as z from 'zod'
import {chapterRoles, furniturePieces, writtenPieces} from '../../model/config.js'
import {condition, flag, inline, says, wholeNumber} from './kinds.js'

/** What can be made from the publication itself and put into the list of contents. */
const generatedEntries = [...furniturePieces, ...writtenPieces] as const

const form = says('A Markdown file, or a mapping with `file`, `part`, `section`, `glob` or `generate`', '01-tides.md')
const file = z.string(says('A path', '01-tides.md'))

/** One line of the list of contents. Which keys go together is checked where the list is followed. */
const entry = z.strictObject(
  {
    file: file.optional(),
    part: inline.optional(),
    section: inline.optional(),
    glob: z.string(says('A pattern of paths', "'more/*.md'")).optional(),
    generate: z.enum(generatedEntries).optional(),
    get contents() {
      return z.array(z.union([z.string(), entry], form), says('A list', '[01-tides.md]')).optional()
    },
    title: inline.optional(),
    'nav-title': inline.optional(),
    role: z.enum(chapterRoles).optional(),
    only: condition.optional(),
    not: condition.optional(),
    draft: flag.optional(),
    sort: z.enum(['file', 'date', 'weight']).optional(),
    depth: wholeNumber.optional()
  },
  form
)
export const entries = z.array(z.union([z.string(), entry], form), says('A list', '[01-tides.md, 02-moon.md]'))

export type TypedEntry = z.infer<typeof entry>
export type TypedEntries = z.infer<typeof entries>
