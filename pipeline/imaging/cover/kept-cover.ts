import {createHash} from 'node:crypto'
import type {Workshop} from '../../model/workshop.js'
import type {Theme} from '../../theme/theme.js'
import type {Cover, CoverFacts} from './cover.js'

/** `drawCover`, kept: reading the fonts for its outlines costs more than all other pages of a small build. */
export async function keptCover(facts: CoverFacts, theme: Theme, workshop: Workshop): Promise<Cover> {
  const key = createHash('sha256')
    .update(JSON.stringify([facts, theme.digest, workshop.added.map(({digest}) => digest)]))
    .digest('hex')
  return workshop.keep(`cover ${key}`, async () => {
    const {drawCover} = await import('./cover.js')
    return drawCover(facts, theme, workshop)
  })
}
