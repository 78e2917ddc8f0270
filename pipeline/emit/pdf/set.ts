/**
 * One chapter as a galley: composed, then laid out on pages of its own.
 *
 * Reports `pdf-engine-failed`, with the engine's words, beside what composing reports.
 */
import {createDiagnostics} from '../../diagnostics/collector.js'
import type {Message, Outcome} from '../../model/message.js'
import type {PreparedChapter} from '../../model/publication.js'
import type {SettingContext} from '../emitter.js'
import {composeChapter} from './compose.js'
import {designOf} from './design.js'
import {makeGalley} from './engine/make-galley.js'
import type {GalleyContent, GalleySetting} from './engine/make-galley.js'
import type {Galley} from './galley.js'
import type {PdfPart} from './part.js'
import {beginsOnRight, galleySetting} from './setting.js'
import type {Tag} from './structure/tag.js'

export async function setChapter(chapter: PreparedChapter, context: SettingContext): Promise<Outcome<PdfPart>> {
  const {head} = chapter
  const {publication, theme} = context
  const {lang} = publication.config
  const composed = await composeChapter(chapter, context)
  const {content, notes, columns, pictures, files, sections, lacks} = composed.value
  const setting = await galleySetting(publication, designOf(publication.config, theme), context, head.hyphenation)
  const tag: Tag = {type: 'Sect', ...(head.lang !== lang && {lang: head.lang})}
  const {galley, messages} = attempt(
    {
      content: [{stack: content, tag, direction: head.dir, ...(columns && {inColumns: columns})}],
      notes: notes.map(({name, node}) => ({name, node: {direction: head.dir, ...node}})),
      lang
    },
    setting,
    head.path
  )
  return {
    value: {chapter: head.id, galley, recto: beginsOnRight(content), pictures, files, sections, lacks},
    messages: [...composed.messages, ...messages],
    treatments: composed.treatments
  }
}

function attempt(
  content: GalleyContent,
  setting: GalleySetting,
  path: string
): {readonly galley: Galley | undefined; readonly messages: readonly Message[]} {
  try {
    return {galley: makeGalley(content, setting), messages: []}
  } catch (cause) {
    const diagnostics = createDiagnostics(path)
    diagnostics.report('pdf-engine-failed', undefined, {cause: cause instanceof Error ? cause.message : String(cause)})
    return {galley: undefined, messages: diagnostics.messages}
  }
}
