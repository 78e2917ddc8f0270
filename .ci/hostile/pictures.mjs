/** Pictures that are too large, too small, or no pictures at all; none of them weighs more than a few hundred kilobytes. */
import {crc32, deflateSync} from 'node:zlib'
import sharp from 'sharp'

const svg = (inner, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 80 40" ${more}>${inner}</svg>\n`

/** @returns {Promise<Map<string, string | Uint8Array>>} name of the file -> what is in it */
export async function hostilePictures() {
  return new Map([
    ['wide.png', await plain(30_000, 200)],
    ['high.png', await plain(200, 30_000)],
    ['vast.png', vast(30_000)],
    ['dot.png', await plain(1, 1)],
    ['noise.png', Buffer.from('no picture but some words'.repeat(40))],
    [
      'script.svg',
      svg('<script>steal()</script><rect width="80" height="40" fill="#246" onclick="steal()"/>', 'onload="steal()"')
    ],
    [
      'outside.svg',
      svg(
        '<style>@import url(https://example.org/steal.css);</style><image xlink:href="https://example.org/steal.png" width="9" height="9"/><use href="file:///etc/passwd#a"/><rect width="80" height="40" fill="#642"/>'
      )
    ],
    [
      'paths.svg',
      svg(
        '<path d="M 0 0 L nowhere 10 Z"/><path d="M"/><path d="M 1e999 1 L NaN 5"/><path d="5 5 L 9 9"/><rect width="80" height="40" fill="none" stroke="#222"/>'
      )
    ],
    ['cut.svg', svg('<g><path d="M 0 0 L 80 40"/>').slice(0, -12)]
  ])
}

function plain(width, height) {
  const background = {r: 180, g: 60, b: 40}
  return sharp({create: {width, height, channels: 3, background}, limitInputPixels: false})
    .png({compressionLevel: 9})
    .toBuffer()
}

/** A square of one bit a pixel, written by hand: nobody has the memory to draw 900 million pixels. */
function vast(side) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1
  const rows = Buffer.alloc((1 + Math.ceil(side / 8)) * side)
  const parts = [
    ['IHDR', head],
    ['IDAT', deflateSync(rows, {level: 1})],
    ['IEND', Buffer.alloc(0)]
  ].map(([type, data]) => {
    const part = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)])
    part.writeUInt32BE(data.length, 0)
    part.writeUInt32BE(crc32(part.subarray(4, -4)) >>> 0, part.length - 4)
    return part
  })
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}
