/**
 * The colour profile that says what red, green and blue mean: sRGB, as a display profile of three primaries and one curve.
 *
 * Written here from its numbers: primaries adapted to D50, the adaptation from D65 by Bradford's matrix and the curve of
 * IEC 61966-2-1; the form of the file after ICC.1:2004-10 (version 4.2), which PDF 1.7 reads.
 */
type Triple = readonly [number, number, number]

const white: Triple = [0.9642, 1, 0.8249]
const primaries: readonly (readonly [tag: string, colour: Triple])[] = [
  ['rXYZ', [0.43607, 0.22249, 0.01392]],
  ['gXYZ', [0.38515, 0.71687, 0.09708]],
  ['bXYZ', [0.14307, 0.06061, 0.7141]]
]
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
/** (a x + b)^g from d on, c x below it, as g, a, b, c, d. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]

export function srgbProfile(): Uint8Array {
  const shared = element('para', [0x00_03_00_00], curve)
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', words('sRGB')],
    ['cprt', words('No rights reserved')],
    ['wtpt', element('XYZ ', [], white)],
    ['chad', element('sf32', [], adaptation)],
    ...primaries.map(([tag, colour]) => [tag, element('XYZ ', [], colour)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map(tag => [tag, shared] as const)
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length, 0)
  const data: Buffer[] = []
  const places = new Map<Buffer, number>()
  let offset = headerLength + table.length
  for (const [index, [tag, bytes]] of tags.entries()) {
    let place = places.get(bytes)
    if (place === undefined) {
      places.set(bytes, (place = offset))
      data.push(bytes)
      offset += bytes.length
    }
    table.write(tag, 4 + index * 12, 'latin1')
    table.writeUInt32BE(place, 8 + index * 12)
    table.writeUInt32BE(bytes.length, 12 + index * 12)
  }
  return new Uint8Array(Buffer.concat([header(offset), table, ...data]))
}

const headerLength = 128

function header(length: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(length, 0)
  bytes.writeUInt32BE(0x04_20_00_00, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  // The day the profile is of, which is the same in every file.
  for (const [index, part] of [2026, 1, 1].entries()) bytes.writeUInt16BE(part, 24 + index * 2)
  bytes.write('acsp', 36, 'latin1')
  for (const [index, value] of white.entries()) bytes.writeInt32BE(fixed(value), 68 + index * 4)
  return bytes
}

function element(type: string, numbers: readonly number[], values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + (numbers.length + values.length) * 4)
  bytes.write(type, 0, 'latin1')
  for (const [index, value] of [...numbers, ...values.map(fixed)].entries()) bytes.writeInt32BE(value, 8 + index * 4)
  return bytes
}

/** One text, in English of the United States, padded to whole words of four bytes. */
function words(text: string): Buffer {
  const bytes = Buffer.alloc(28 + Math.ceil((text.length * 2) / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(text.length * 2, 20)
  bytes.writeUInt32BE(28, 24)
  for (const [index, letter] of [...text].entries()) bytes.writeUInt16BE(letter.charCodeAt(0), 28 + index * 2)
  return bytes
}

/** Sixteen bits before the point and sixteen after. */
function fixed(value: number): number {
  return Math.round(value * 65_536)
}
