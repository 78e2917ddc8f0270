import {expect, test, vi} from 'vitest'
import {openStock} from '../../pipeline/publish/shop.js'
import {workplace} from './workplace.js'

vi.setConfig({testTimeout: 300_000})

const config = 'title: Tides\ntype: book\nlang: en\nauthor: Ann Lee\ndescription: Of tides.\n'
/** Its head says that it is a picture, and there is nothing behind it. */
const harbour = Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008020000009091683600000000', 'hex')
const first = '# Ebb\n\nThe water goes.\n\n'
const rest =
  '# Flood\n\nThe water comes: 海.[^1]\n\n![The gauge](gauge.png)\n\n[^1]: A note.\n\n# Slack\n\n![The harbour](harbour.png)\n'

test('a line more in the first chapter of a file sets that chapter, and what is told of the others is told where they stand now', async () => {
  const stock = openStock()
  const place = workplace({
    'source/publication.yaml': config,
    'source/harbour.png': harbour,
    'source/tides.md': first + rest
  })
  const before = await place.build({stock, cache: 'new'})
  const longer = `${first}A sentence more.\n\n`
  place.put('source/tides.md', longer + rest)
  const after = await place.build({stock})
  for (const edition of ['pdf', 'epub'] as const) expect(after.fresh(edition)).toBe(1)
  // A page's part knows where its pictures stand: the one with a picture is set again.
  expect(after.fresh('html')).toBe(2)

  const alone = workplace({
    'source/publication.yaml': config,
    'source/harbour.png': harbour,
    'source/tides.md': longer + rest
  })
  const anew = await alone.build({cache: 'none'})
  expect(place.dist()).toEqual(alone.dist())
  expect(after.messages).toEqual(anew.messages)
  const lines = (messages: typeof after.messages) =>
    messages.filter(({rule}) => rule === 'glyph-missing').map(({span}) => span?.start.line)
  expect(lines(before.messages)).toEqual([7])
  expect(lines(after.messages)).toEqual([9])
})
