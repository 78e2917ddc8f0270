/** PDF: qpdf on the file, poppler on fonts and text. What veraPDF says is asked by standards.mjs. */
import {mkdtempSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {run} from './tools.mjs'

export const printChecks = {
  async 'qpdf --check'(file) {
    const {code, out, err} = await run('qpdf', ['--check', file])
    return code === 0 ? [] : [(out + err).trim()]
  },
  async 'no larger than 1.3 times what qpdf makes of it'(file) {
    const folder = mkdtempSync(join(tmpdir(), 'fourfold-qpdf-'))
    const packed = join(folder, 'packed.pdf')
    const {code, out, err} = await run('qpdf', ['--object-streams=generate', file, packed])
    if (code !== 0) return [(out + err).trim()]
    const [ours, least] = [statSync(file).size, statSync(packed).size]
    rmSync(folder, {recursive: true, force: true})
    console.log(`  ${ours} bytes, ${(ours / least).toFixed(3)} times qpdf's ${least}`)
    return ours <= 1.3 * least ? [] : [`${ours} bytes; qpdf needs ${least}`]
  },
  async 'every font is embedded'(file) {
    const {code, out, err} = await run('pdffonts', [file])
    if (code !== 0) return [err]
    // name type encoding emb sub uni object: the columns are counted from the end, since names and types have spaces.
    const rows = out
      .split('\n')
      .slice(2)
      .filter(line => line.trim() !== '')
    if (rows.length === 0) return ['the file has no fonts']
    return rows.filter(row => row.trim().split(/\s+/).at(-5) !== 'yes').map(row => `not embedded: ${row.trim()}`)
  },
  async 'the file holds text'(file) {
    const {code, out, err} = await run('pdftotext', [file, '-'])
    if (code !== 0) return [err]
    return out.trim().length > 200 ? [] : ['pdftotext finds hardly any text']
  }
}
