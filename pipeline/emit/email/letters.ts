/** Which letters a publication becomes, and what each of them carries. */
import type {EmailConfig} from '../../model/config.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {wholeOf} from './part.js'
import type {EmailPart, Extract} from './part.js'

export interface Letter {
  /** Texts; the titles of texts with what they are about; the announcement of a book with its contents. */
  readonly form: 'text' | 'digest' | 'launch'
  /** Its folder below email/; '': it is the only letter, and stands there itself. */
  readonly folder: string
  /** The letter is about this text alone. */
  readonly single: ChapterHead | undefined
  readonly texts: readonly LetterText[]
  /** Which of several letters that carry one text together. */
  readonly place: {readonly number: number; readonly total: number} | undefined
  /** Where the text goes on; `undefined`: it is whole, or goes on in the next letter. */
  readonly more: ChapterHead | undefined
}

export interface LetterText {
  readonly head: ChapterHead
  readonly extract: Extract
  /** The letter has the beginning of it. */
  readonly opens: boolean
}

export function mailOf({config}: PreparedPublication): EmailConfig {
  if (config.editions.email === false) throw new Error('the mail was not asked for')
  return config.editions.email
}

/** Chapters whose text is sent, in order; of a digest and an announcement the heads are enough. */
export function sentChapters(publication: PreparedPublication): readonly ChapterHead[] {
  const {chapters} = publication
  switch (mailOf(publication).body) {
    case 'full':
    case 'excerpt':
      return chapters
    case 'serial':
      // What is made of the publication tells nothing by itself.
      return chapters.filter(({generate}) => generate === undefined)
    case 'digest':
    case 'launch':
      return []
  }
}

export function planLetters(publication: PreparedPublication, parts: readonly EmailPart[]): readonly Letter[] {
  const {body} = mailOf(publication)
  const sent = sentChapters(publication)
  const texts = parts.flatMap((part): readonly LetterText[] => {
    const head = sent.find(({id}) => id === part.chapter)
    return head ? [{head, extract: wholeOf(part), opens: true}] : []
  })
  const plain = {folder: '', texts: [], place: undefined, more: undefined}
  const [only, second] = publication.chapters
  const single = second === undefined && publication.config.type !== 'book' ? only : undefined
  switch (body) {
    case 'digest':
    case 'launch':
      return [{...plain, form: body, single}]
    case 'full':
    case 'excerpt':
      return [{...plain, form: 'text', single: texts.length === 1 ? texts[0]?.head : undefined, texts}]
    case 'serial':
      if (texts.length === 0) return [{...plain, form: 'launch', single}]
      return texts.map((text, index) => ({
        ...plain,
        form: 'text',
        folder: texts.length === 1 ? '' : `${String(index + 1).padStart(2, '0')}-${text.head.slug}`,
        single: text.head,
        texts: [text]
      }))
  }
}
