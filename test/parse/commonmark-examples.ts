/** The examples of the CommonMark specification 0.31.2, from its own package (CC BY-SA 4.0; used in tests only). */
import {createRequire} from 'node:module'
import {z} from 'zod'

export interface CommonmarkExample {
  /** From 1, as in the specification. */
  readonly number: number
  readonly section: string
  readonly markdown: string
  readonly html: string
}

const schema = z.object({
  tests: z.array(z.object({number: z.number(), section: z.string(), markdown: z.string(), html: z.string()}))
})

/** All 652, in order. The specification shows a tab as an arrow. */
export const commonmarkExamples: readonly CommonmarkExample[] = schema
  .parse(createRequire(import.meta.url)('commonmark-spec'))
  .tests.map(example => ({
    ...example,
    markdown: example.markdown.replaceAll('→', '\t'),
    html: example.html.replaceAll('→', '\t')
  }))
