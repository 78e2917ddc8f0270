import {create} from 'fontkit'
import {expect, test} from 'vitest'
import {withIdsForNames} from '../../pipeline/fonts/cff-charset.js'
import {tableDirectory} from '../../pipeline/fonts/tables.js'
import {fontBytes} from '../support/fonts.js'

/** Names of the glyphs of a file as fontkit reads them: ranges of the charset. */
function charsetOf(bytes: Uint8Array): unknown {
  const font = create(Buffer.from(bytes))
  // fontkit's types do not know its table of CFF.
  const cff = (
    font as unknown as Record<string, {topDict: {charset: {ranges?: unknown; glyphs?: unknown}}} | undefined>
  )['CFF ']
  const charset = cff?.topDict.charset
  return charset?.ranges ?? charset?.glyphs
}

test('glyphs that have CIDs for names get their ids', () => {
  const bytes = fontBytes('chinese.otf')
  const table = tableDirectory(bytes).get('CFF ')
  if (!table) throw new Error('the font has no CFF')
  const made = bytes.slice()
  made.set(withIdsForNames(new Uint8Array(table.buffer, table.byteOffset, table.byteLength)), table.byteOffset)
  const count = tableDirectory(bytes).get('maxp')?.getUint16(4) ?? 0
  expect(charsetOf(bytes)).not.toEqual([{first: 1, nLeft: count - 2}])
  expect(charsetOf(made)).toMatchObject([{first: 1, nLeft: count - 2}])
})
