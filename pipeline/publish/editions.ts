import {emitters} from '../emit/index.js'
import {engineVersions} from '../imaging/versions.js'
import type {Artifact, MadeFile} from '../model/artifact.js'
import {editionNames} from '../model/edition.js'
import type {EditionName} from '../model/edition.js'
import type {Message, Outcome} from '../model/message.js'
import type {PreparedChapter, PreparedPublication} from '../model/publication.js'
import type {Workshop} from '../model/workshop.js'
import {version} from '../read/version.js'
import {digestOf, digestOfText} from '../schedule/digest.js'
import {isKept, keepUnit} from '../schedule/kept-unit.js'
import {forEdition, forLetter, settingView} from '../schedule/selection.js'
import {counted} from './counted.js'
import {drawingsOf, setAll, settersFor} from './setters.js'
import type {Shop} from './shop.js'

export interface MadeEditions {
  readonly failed: boolean
  /** What `set` made, by edition. */
  readonly parts: ReadonlyMap<EditionName, readonly unknown[]>
  readonly messages: readonly Message[]
  readonly artifacts: readonly (Artifact & {readonly edition: EditionName})[]
  readonly made: readonly (MadeFile & {readonly pages: number | undefined})[]
}

/** An issue of a series, made before it. */
export type MadeIssue = Pick<MadeEditions, 'parts'> & {readonly publication: PreparedPublication}

/**
 * Set and bind: a prepared publication to the files of each edition that was asked for.
 *
 * @param bodies by chapter id; they are read when a unit is not kept from the last build
 * @param issues of a series, the newest first
 */
export async function makeEditions(
  whole: PreparedPublication,
  workshop: Workshop,
  bodies: ReadonlyMap<string, () => PreparedChapter>,
  issues: readonly MadeIssue[],
  shop: Shop
): Promise<MadeEditions> {
  const {request, theme, templates, cache, patterns} = shop
  const heads = new Map(whole.chapters.map(head => [head.id, head]))
  const messages: Message[] = []
  const artifacts: (Artifact & {readonly edition: EditionName})[] = []
  const made: (MadeFile & {readonly pages: number | undefined})[] = []
  const allParts = new Map<EditionName, readonly unknown[]>()
  let failed = false
  // A page of print holds ids of glyphs: with another font, they would be other letters.
  const versions = engineVersions()

  // In this order, since the web page links to the others.
  for (const edition of editionNames) {
    if (!request.editions.has(edition) || whole.config.editions[edition] === false) continue
    const publication = edition === 'email' ? forLetter(forEdition(whole, edition)) : forEdition(whole, edition)
    const view = settingView(publication)
    const viewDigest = digestOf(digestOfText(view), theme.digest, patterns.digest(), versions)
    const emitter = await emitters[edition]()
    const report = (stage: 'set' | 'bind', phase: 'start' | 'end', detail: string) => {
      request.onProgress({stage, phase, publication: publication.config.slug, edition, detail})
    }

    const units = emitter.units(publication)
    let fresh = 0
    report('set', 'start', '')
    const wanted = units.map(unit => {
      const of = unit.chapters.map(id => heads.get(id))
      const places = digestOf(of.map(head => head?.key))
      const content = digestOf(
        viewDigest,
        unit.id,
        of.map(head => head?.content)
      )
      const chapters = () => unit.chapters.flatMap(id => bodies.get(id)?.() ?? [])
      return {unit, keys: {content, places}, words: of.reduce((sum, head) => sum + (head?.words ?? 0), 0), chapters}
    })
    const outcomes = new Map<string, Outcome<unknown>>()
    const context = {publication: view, theme, workshop}
    // Only pages of print take so long that threads pay.
    const missing = edition === 'pdf' ? wanted.filter(({keys}) => !isKept(cache, edition, keys)) : []
    const setters = settersFor(
      missing.reduce((sum, {words}) => sum + words, 0),
      request.threads ?? 1
    )
    const threads = await setAll(
      wanted,
      setters,
      unit => emitter.set(unit, context),
      () => ({edition, publication: view, theme, added: workshop.added, drawings: drawingsOf(view, workshop)}),
      workshop,
      async ({unit, keys, chapters}, set) => {
        const outcome = await keepUnit(cache, emitter, keys, chapters, () => {
          fresh++
          return set({id: unit.id, chapters: chapters()})
        })
        outcomes.set(unit.id, outcome)
      }
    )
    const parts: unknown[] = []
    for (const {id} of units) {
      const outcome = outcomes.get(id)
      if (!outcome) throw new Error(`unit ${id} was not set`)
      parts.push(outcome.value)
      messages.push(...outcome.messages)
    }
    const many = threads > 1 ? ` in ${threads} threads` : ''
    report('set', 'end', counted(units.length, fresh, 'unit') + many)

    allParts.set(edition, parts)

    report('bind', 'start', '')
    const bound = await emitter.bind(publication, parts, {
      publication,
      theme,
      workshop,
      templates,
      made,
      breaks: [],
      issues: issues.map(issue => ({publication: issue.publication, parts: issue.parts.get(edition) ?? []})),
      version
    })
    messages.push(...bound.messages)
    // An engine that stops gives no file: the build fails, and the last good dist/ stays.
    if (bound.value.length === 0) failed = true
    for (const artifact of bound.value) {
      artifacts.push({...artifact, edition})
      made.push({
        edition,
        path: artifact.path,
        mediaType: artifact.mediaType,
        size: artifact.bytes.length,
        sha256: digestOf(artifact.bytes),
        pages: artifact.pages
      })
    }
    report('bind', 'end', `${bound.value.length} ${bound.value.length === 1 ? 'file' : 'files'}`)
  }
  return {failed, parts: allParts, messages, artifacts, made}
}
