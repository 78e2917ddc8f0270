/** The editions. Adding one is one folder and one line here. */
import type {EditionName} from '../model/edition.js'
import type {Emitter} from './emitter.js'

/** An edition's engine is loaded when the edition is asked for, and not before. */
export const emitters: Readonly<Record<EditionName, () => Promise<Emitter>>> = {
  pdf: async () => (await import('./pdf/index.js')).pdfEmitter,
  epub: async () => (await import('./epub/index.js')).epubEmitter,
  email: async () => (await import('./email/index.js')).emailEmitter,
  html: async () => (await import('./html/index.js')).htmlEmitter
}
