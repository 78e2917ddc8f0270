/** Lines that are new or gone: said by number, or by the sign at their start where the code is said to be a difference. */
import type {CodeLines} from '../../model/nodes.js'
import type {CodeKeys} from './keys.js'

type Changed = NonNullable<CodeLines['changed']>

/** The code without the signs, and the lines that had one. Heads of a patch, `+++`, `---`, `@@`, stay as they are. */
export function splitChanges(
  code: string,
  {added, removed, diff}: Pick<CodeKeys, 'added' | 'removed' | 'diff'>,
  isDiff: boolean
): {readonly value: string; readonly changed: Changed; readonly typedSigns: boolean} {
  const said = new Map<number, 'added' | 'removed'>([
    ...added.map(line => [line, 'added'] as const),
    ...removed.map(line => [line, 'removed'] as const)
  ])
  const inOrder = (): Changed => [...said].sort(([left], [right]) => left - right).map(([line, how]) => ({line, how}))
  if (!diff && !isDiff) return {value: code, changed: inOrder(), typedSigns: false}
  const lines = code.split('\n')
  // A column of signs, if all lines keep it free.
  const column = lines.every(line => line === '' || /^[ +-]/.test(line) || line.startsWith('@@'))
  let typedSigns = false
  const value = lines.map((line, index) => {
    const [sign] = /^[+-](?![+-]{2} )/.exec(line) ?? []
    if (sign !== undefined) {
      typedSigns = true
      said.set(index + 1, sign === '+' ? 'added' : 'removed')
    }
    return sign !== undefined || (column && line.startsWith(' ')) ? line.slice(1) : line
  })
  return {value: value.join('\n'), changed: inOrder(), typedSigns}
}
