import {byNaturalOrder} from './natural-order.js'

/** Files beside a manuscript that are about it and not of it, also in other languages: `README.zh-CN.md`. */
const about = /^(?:readme|licen[cs]e|changelog)(?:[._-][a-z]{2}(?:[_-][a-z]{2})?)?\.(?:md|markdown)$/i

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path)
}

/** Whether a file is a chapter where no list says so: Markdown, not about the publication, not set aside by its name. */
export function isManuscript(path: string): boolean {
  const segments = path.split('/')
  const name = segments.at(-1) ?? ''
  return isMarkdown(path) && name !== 'SUMMARY.md' && !about.test(name) && !segments.some(name => /^[._]/.test(name))
}

/** The manuscripts among paths, in natural order. */
export function manuscriptsOf(paths: Iterable<string>): readonly string[] {
  return [...paths].filter(isManuscript).sort(byNaturalOrder)
}
