/**
 * The letter as a page of the site. A browser needs nothing that is said for Outlook: conditional comments go, and what old
 * attributes say of tables, style says.
 *
 * Source: HTML Standard, 16.2 (obsolete attributes) and 15.3.8 (what they mean in style).
 */
const conditional = /<!--\[if mso\]>.*?<!\[endif\]-->\n?/gs
const cellTag = /<(?:table|t[dh])\b[^>]*>/g
const attribute = / (align|width|border|cellpadding|cellspacing)="([^"]*)"/g

export function webCopy(letter: string): string {
  const page = letter.replace(conditional, '').replace(cellTag, tag => styled(tag))
  // Each cell says its own padding; those that say none have none.
  return page.replace('</head>', '<style>td,th{padding:0}</style>\n</head>')
}

function styled(tag: string): string {
  const rules: string[] = []
  const bare = tag.replace(attribute, (_match, name: string, value: string) => {
    if (name === 'width') rules.push(`width:${/^\d+$/.test(value) ? `${value}px` : value}`)
    if (name === 'align' && tag.startsWith('<table') && value === 'center') rules.push('margin:0 auto')
    if (name === 'cellspacing') rules.push(`border-spacing:${value}px`)
    return ''
  })
  const style = rules.join(';')
  if (style === '') return bare
  // What the letter says in style counts for more than its attributes.
  return bare.includes(' style="')
    ? bare.replace(' style="', ` style="${style};`)
    : bare.replace(/>$/, ` style="${style}">`)
}
