/** Who publishes and who holds the rights, said once each. */
import type {Config} from '../model/config.js'

/** "Millrace Press, Leeds"; `undefined`: not given. */
export function houseOf({publisher, place}: Pick<Config, 'publisher' | 'place'>): string | undefined {
  const parts = [publisher, place].filter(part => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : undefined
}

export interface Credits {
  /** "© 2026 Marguerite Oyelaran". */
  readonly owner: string | undefined
  /** The house, unless it is the owner. */
  readonly house: string | undefined
}

/** A house that holds the rights itself is named once: "© 2026 Millrace Press, Leeds". */
export function creditsOf(config: Pick<Config, 'copyright' | 'publisher' | 'place'>): Credits {
  const {copyright, publisher} = config
  const house = houseOf(config)
  const same = publisher !== undefined && publisher === copyright?.holder
  const words = [copyright?.year, same ? house : copyright?.holder].filter(word => word !== undefined)
  return {owner: words.length > 0 ? `© ${words.join(' ')}` : undefined, house: same ? undefined : house}
}
