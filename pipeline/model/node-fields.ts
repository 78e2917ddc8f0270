/** Fields that every node of the prepared tree has. */
import type {Medium} from './edition.js'
import type {Point} from './position.js'

export interface Position {
  readonly start: Point
  readonly end: Point
  /** Only when the node comes from an included file. */
  readonly file?: string | undefined
}

export interface Common {
  readonly position?: Position | undefined
  /** Logical id, unique in the chapter. Each edition derives its physical id from it. */
  readonly identifier?: string | undefined
  /** BCP 47. */
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
  readonly classes?: readonly string[] | undefined
  /** Shown only in these; absent: in all. */
  readonly only?: readonly Medium[] | undefined
}
