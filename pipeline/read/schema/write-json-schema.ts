/** A script, run by hand after the schema was changed: `npm run schema`. A test fails when it was forgotten. */
import {writeFileSync} from 'node:fs'
import {publicationJsonSchema} from './json-schema.js'

// `lib/read/schema` and `pipeline/read/schema` are equally deep in the package.
writeFileSync(new URL('../../../templates/publication.schema.json', import.meta.url), publicationJsonSchema())
