/** The words of finished editions, read from their bytes by programs that are not ours. */
import {Buffer} from 'node:buffer'
import JSZip from 'jszip'
import {parseFragment} from 'parse5'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import type {Artifact} from '../../pipeline/model/artifact.js'
import type {EditionName} from '../../pipeline/model/edition.js'

interface DomNode {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly DomNode[]
  readonly content?: DomNode
}

/** Text of HTML as a reader meets it; blocks and line ends are white space. */
export function textOfHtml(html: string): string {
  const inline = new Set([
    '#text',
    'em',
    'strong',
    'a',
    'span',
    'sup',
    'sub',
    'code',
    'i',
    'b',
    'u',
    'del',
    'ins',
    'mark',
    'kbd',
    'samp',
    'var',
    'small',
    'abbr',
    'cite',
    'dfn',
    'bdi',
    'time',
    'ruby',
    'rt',
    'rp',
    'q'
  ])
  const walk = (node: DomNode): string => {
    if (node.nodeName === '#text') return node.value ?? ''
    if (node.nodeName === 'script' || node.nodeName === 'style' || node.nodeName === 'title') return ''
    const inner = (node.childNodes ?? []).map(walk).join('')
    return inline.has(node.nodeName) ? inner : ` ${inner} `
  }
  // parse5's tree has these fields; its own types name more than is needed here.
  return walk(parseFragment(html) as unknown as DomNode)
}

const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

/** All the text of an edition, in reading order. */
export async function textOfEdition(
  edition: EditionName,
  artifacts: readonly Artifact[],
  chapterPages: readonly string[]
): Promise<string> {
  const find = (test: (path: string) => boolean) => artifacts.filter(({path}) => test(path))
  switch (edition) {
    case 'html':
      return chapterPages
        .map(page => textOfHtml(decode(find(path => path === page)[0]?.bytes ?? new Uint8Array())))
        .join('\n')
    case 'email':
      return find(path => path === 'email/email.html')
        .map(({bytes}) => textOfHtml(decode(bytes)))
        .join('\n')
    case 'epub': {
      const [book] = find(path => path.endsWith('.epub'))
      const zip = await JSZip.loadAsync(book?.bytes ?? new Uint8Array())
      const opf = (await zip.file('OEBPS/content.opf')?.async('string')) ?? ''
      const items = new Map(
        [...opf.matchAll(/<item\b[^>]*>/g)].map(([item]) => [
          / id="([^"]+)"/.exec(item)?.[1],
          / href="([^"]+)"/.exec(item)?.[1]
        ])
      )
      const spine = [...opf.matchAll(/<itemref\b[^>]*idref="([^"]+)"/g)].map(([, id]) => items.get(id))
      const pages = await Promise.all(spine.map(async href => (await zip.file(`OEBPS/${href}`)?.async('string')) ?? ''))
      return pages.map(textOfHtml).join('\n')
    }
    case 'pdf': {
      const [file] = find(path => path.endsWith('.pdf'))
      const document = await getDocument({data: new Uint8Array(file?.bytes ?? []), verbosity: 0}).promise
      const pages: string[] = []
      for (let number = 1; number <= document.numPages; number++) {
        const {items} = await (await document.getPage(number)).getTextContent()
        pages.push(items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      }
      await document.destroy()
      return pages.join('\n')
    }
  }
}

/** Letters and figures of a text, without spaces, marks and hyphens: what must be there however lines are broken. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}
