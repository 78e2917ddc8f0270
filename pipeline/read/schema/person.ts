import * as z from 'zod'
import {address, plain, says, text} from './kinds.js'

const role = z
  .union([z.string(), z.array(z.string())], says('A role, or a list of them', '[aut, ill]'))
  .transform(value => (Array.isArray(value) ? value : [value]))

const person = z.strictObject(
  {
    name: text('A name', 'Jane Doe').optional(),
    given: plain.optional(),
    family: plain.optional(),
    role: role.optional(),
    roles: role.optional(),
    sort: text('The name as it is sorted', "'Doe, Jane'").optional(),
    url: address.optional(),
    orcid: plain.optional(),
    email: plain.optional(),
    affiliation: plain.optional(),
    bio: plain.optional(),
    image: plain.optional()
  },
  says('A name or a mapping', '{name: Jane Doe, role: aut}')
)

const named = z.union([z.string(), person], says('A name or a mapping', '{name: Jane Doe, role: aut}'))
export const people = z.union(
  [z.string(), person, z.array(named)],
  says('A name, a mapping or a list of them', '[Jane Doe, {name: Rick Roe, role: ill}]')
)

export type TypedPerson = z.infer<typeof person>
export type TypedPeople = z.infer<typeof people>
