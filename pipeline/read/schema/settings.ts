/** Keys that say how a publication is set: numbers, notes, typography, editions. */
import * as z from 'zod'
import {feedFormats, mailBodies, mailProfiles, pageNames, pdfStandards} from '../../model/config.js'
import {pointsOf, sheetPoints} from '../../theme/length.js'
import {hyphenation} from './hyphenation.js'
import {address, flag, level, plain, says, text, wholeNumber} from './kinds.js'

export const numbering = z.strictObject(
  {
    chapters: flag.optional(),
    sections: level.optional(),
    figures: z.enum(['chapter', 'publication', 'none']).optional()
  },
  says('A mapping', '{chapters: true, sections: 0, figures: chapter}')
)

export const notes = z.strictObject(
  {
    restart: z.enum(['chapter', 'publication']).optional(),
    html: z.enum(['auto', 'end']).optional(),
    pdf: z.enum(['page', 'chapter']).optional(),
    epub: z.enum(['popup']).optional()
  },
  says('A mapping', '{restart: chapter, html: auto, pdf: page}')
)

const styles = {
  quotes: z.enum(['auto', 'single', 'off']).optional(),
  dashes: z.enum(['auto', 'pandoc', 'typewriter', 'off']).optional(),
  spaces: flag.optional(),
  hyphenation: hyphenation.optional()
}
const typographyForm = says('`off` or a mapping', '{quotes: auto, dashes: auto, spaces: true}')
/** YAML reads `false` where an author may have meant `off`. */
export const typography = z.union(
  [z.literal('off'), z.literal(false), z.strictObject(styles, typographyForm)],
  typographyForm
)

const pageForm = says(
  'A size by name (6x9, a4, a5, b5, letter, a4-issue) or a measure such as `148x210mm`',
  '148x210mm'
)
/** Points. Smaller pages hold no line of text, and no press takes larger ones. */
const [leastPage, mostPage] = [200, 3000]
const page = z.union(
  [
    z.enum(pageNames),
    z.string().refine(value => {
      const sheet = sheetPoints(value)
      return sheet !== undefined && sheet.every(side => side >= leastPage && side <= mostPage)
    }, pageForm)
  ],
  pageForm
)
const onPaper = says('A length on paper', '20mm')
const lengthOnPaper = z.string(onPaper).refine(value => pointsOf(value) !== undefined, onPaper)
const marginsForm = says('A mapping', '{inner: 20mm, outer: 24mm, top: 18mm, bottom: 25mm}')

const off = z.union([z.literal(false), z.literal('false')])
const made = z.union([z.literal(true), z.literal('true')])
const plainForm = says('`false` or a mapping', '{}')
const plainEdition = z.union([off, made, z.strictObject({}, plainForm)], plainForm)
const pdfForm = says('`false` or a mapping', '{page: 6x9}')
const pdfSettings = z.strictObject(
  {
    page: page.optional(),
    columns: z.union([z.literal(1), z.literal(2)], says('1 or 2', '2')).optional(),
    margins: z
      .strictObject(
        {
          inner: lengthOnPaper.optional(),
          outer: lengthOnPaper.optional(),
          top: lengthOnPaper.optional(),
          bottom: lengthOnPaper.optional()
        },
        marginsForm
      )
      .optional(),
    bleed: lengthOnPaper.optional(),
    'crop-marks': flag.optional(),
    standard: z.enum(pdfStandards).optional(),
    'attach-source': flag.optional()
  },
  pdfForm
)
const emailForm = says('`false` or a mapping', "{from: 'Jane Doe <jane@example.org>', body: full}")

const letter = z.strictObject(
  {
    from: text('A name and an address', "'Jane Doe <jane@example.org>'").optional(),
    'reply-to': plain.optional(),
    subject: plain.optional(),
    preheader: plain.optional(),
    body: z.enum(mailBodies).optional(),
    'list-id': plain.optional(),
    unsubscribe: plain.optional(),
    web: address.optional(),
    address: plain.optional(),
    overflow: z.enum(['truncate', 'split', 'warn']).optional(),
    profile: z.enum(mailProfiles).optional(),
    images: z.enum(['url', 'cid']).optional()
  },
  emailForm
)

/** Of the publication, or in front matter of one text. */
export const email = z.union([off, made, letter], emailForm)

export const editions = z.strictObject(
  {
    html: plainEdition.optional(),
    pdf: z.union([off, made, pdfSettings], pdfForm).optional(),
    epub: plainEdition.optional(),
    email: email.optional()
  },
  says('A mapping', '{html: {}, pdf: {page: 6x9}, epub: {}, email: false}')
)

const coverForm = says('A picture or a mapping', '{image: cover.jpg, alt: …}')
export const cover = z.union(
  [
    z.string(),
    z.strictObject(
      {
        image: z.string(says('The path of a picture', 'cover.jpg')).optional(),
        alt: plain.optional(),
        credit: plain.optional(),
        palette: plain.optional(),
        composition: plain.optional()
      },
      coverForm
    )
  ],
  coverForm
)

export const accessibility = z.strictObject(
  {
    'conforms-to': z.enum(['A', 'AA', 'AAA'], says('A level of WCAG 2.2', 'AA')).optional(),
    'certified-by': plain.optional()
  },
  says('A mapping', '{conforms-to: AA}')
)

export const copyright = z.strictObject(
  {year: plain.optional(), holder: plain.optional()},
  says('A mapping', '{year: 2026, holder: Jane Doe}')
)

export const identifier = z.strictObject(
  {
    'isbn-epub': plain.optional(),
    'isbn-print': plain.optional(),
    doi: plain.optional(),
    issn: plain.optional(),
    uuid: plain.optional()
  },
  says('A mapping', '{isbn-epub: 978-3-16-148410-0}')
)

const feedForm = says('`false` or a mapping', '{formats: [rss, atom, json], items: 20}')
export const feed = z.union(
  [
    off,
    z.strictObject(
      {
        formats: z.array(z.enum(feedFormats)).optional(),
        items: wholeNumber.min(1, says('A number from 1', '20')).optional(),
        content: z.enum(['full', 'excerpt']).optional(),
        per: z.enum(['issue', 'article']).optional()
      },
      feedForm
    )
  ],
  feedForm
)
