import {readFileSync} from 'node:fs'
import * as z from 'zod'

/** The version of this program, from its package.json. `lib/read` and `pipeline/read` are equally deep in the package. */
export const version: string = z
  .object({version: z.string()})
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version
