import * as z from 'zod'
import {publicationAliases, publicationSchema} from './publication.js'

/**
 * The JSON Schema of publication.yaml, for editors, made from the zod schema that checks it. Other names of keys are let in,
 * as the program lets them in.
 */
export function publicationJsonSchema(): string {
  const schema = z.toJSONSchema(publicationSchema, {io: 'input', target: 'draft-2020-12', override: tidy})
  const aliases = Object.fromEntries(
    [...publicationAliases].map(([alias, key]) => [alias, {$ref: `#/properties/${key}`, deprecated: true}])
  )
  const whole = {
    $schema: schema.$schema,
    title: 'publication.yaml',
    description: 'What a publication of Fourfold is and how it is made.',
    ...schema,
    required: ['type', 'title'],
    properties: {...schema.properties, ...aliases}
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

/** Numbers are whole or small; zod's bounds of safe integers say nothing to an author. */
function tidy({jsonSchema}: {readonly jsonSchema: z.core.JSONSchema.BaseSchema}): void {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
}
