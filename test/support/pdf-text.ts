import {inflateSync} from 'node:zlib'

/** A PDF as text: the objects of its object streams each on a line of its own, then the whole file, streams unpacked. */
export function pdfText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1')
  const unpacked: string[] = []
  for (const {0: head, index} of file.matchAll(/<<[^\n]*?\/Length (\d+)>>\nstream\n/g)) {
    if (!head.includes('/FlateDecode') || head.includes('/Predictor')) continue
    const from = index + head.length
    const length = Number(/\/Length (\d+)>>/.exec(head)?.[1])
    unpacked.push(inflateSync(Buffer.from(file.slice(from, from + length), 'latin1')).toString('latin1'))
  }
  return [...unpacked, file].join('\n')
}
