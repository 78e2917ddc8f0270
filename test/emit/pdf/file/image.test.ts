import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {addImage} from '../../../../pipeline/emit/pdf/file/image.js'
import {createPdfFile} from '../../../../pipeline/emit/pdf/file/pdf-file.js'
import {dictionary} from '../../../../pipeline/emit/pdf/file/value.js'

const square = (channels: 3 | 4) =>
  sharp({create: {width: 40, height: 24, channels, background: {r: 200, g: 30, b: 40, alpha: 0.5}}})

/** The dictionary of the picture as it stands in the file. */
function written(bytes: Uint8Array): string {
  const file = createPdfFile()
  addImage(file, bytes)
  const made = file.end({root: file.add(dictionary({Type: 'Catalog'})), info: undefined, version: '1.7'})
  return /<<\/Type\/XObject[^\n]*/.exec(Buffer.from(made).toString('latin1'))?.[0] ?? ''
}

describe('a picture goes in without being decoded', () => {
  test('a JPEG in colour, and in grey', async () => {
    expect(written(await square(3).jpeg().toBuffer())).toContain(
      '/Width 40/Height 24/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode'
    )
    expect(written(await square(3).toColourspace('b-w').jpeg().toBuffer())).toContain('/ColorSpace/DeviceGray')
  })

  test('a PNG in colour, and with a palette', async () => {
    expect(written(await square(3).png().toBuffer())).toContain(
      '/DecodeParms<</Predictor 15/Colors 3/BitsPerComponent 8/Columns 40>>'
    )
    expect(written(await square(3).png({palette: true}).toBuffer())).toContain('/ColorSpace[/Indexed /DeviceRGB 0 <')
  })

  test.each([
    ['transparency', square(4).png()],
    ['rows out of order', square(3).png({progressive: true})],
    ['another format', square(3).webp()]
  ])('and not with %s', async (_, picture) => {
    const bytes = await picture.toBuffer()
    expect(() => written(bytes)).toThrow(/PNG/)
  })
})
