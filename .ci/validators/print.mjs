/** PDF: qpdf on the file, poppler on fonts and text. What veraPDF says is asked by standards.mjs. */
import {run} from './tools.mjs'

export const printChecks = {
  async 'qpdf --check'(file) {
    const {code, out, err} = await run('qpdf', ['--check', file])
    return code === 0 ? [] : [(out + err).trim()]
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
