/**
 * Examples for GFM's extensions to CommonMark, one for each fact the specification shows.
 *
 * The facts are those of "GitHub Flavored Markdown Spec", version 0.29-gfm (2019-04-06), https://github.github.com/gfm/; `shows`
 * names its example. The words are ours. `html` is what GFM's rules give: boolean attributes as `=""`, cells with `align`.
 */

export type GfmSection = 'tables' | 'task list items' | 'strikethrough' | 'autolinks' | 'disallowed raw HTML'

export interface GfmExample {
  readonly section: GfmSection
  /** Number of the example in the specification that shows the same. */
  readonly shows: number
  readonly fact: string
  readonly markdown: string
  readonly html: string
}

export const gfmExamples: readonly GfmExample[] = [
  {
    section: 'tables',
    shows: 198,
    fact: 'a header row, a delimiter row and a data row make a table',
    markdown: '| sheet | reams |\n| --- | --- |\n| royal | ten |\n',
    html: '<table>\n<thead>\n<tr>\n<th>sheet</th>\n<th>reams</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>royal</td>\n<td>ten</td>\n</tr>\n</tbody>\n</table>\n'
  },
  {
    section: 'tables',
    shows: 199,
    fact: 'cells need not line up, bars at the ends may be left out, colons align',
    markdown: '| left | mid |\n:-: | -----------:\none | two\n',
    html: '<table>\n<thead>\n<tr>\n<th align="center">left</th>\n<th align="right">mid</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="center">one</td>\n<td align="right">two</td>\n</tr>\n</tbody>\n</table>\n'
  },
  {
    section: 'tables',
    shows: 200,
    fact: 'a bar in a cell is escaped, in code and in other marks as well',
    markdown: '| h\\|t |\n| ------ |\n| x `\\|` y |\n| x **\\|** y |\n',
    html: '<table>\n<thead>\n<tr>\n<th>h|t</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>x <code>|</code> y</td>\n</tr>\n<tr>\n<td>x <strong>|</strong> y</td>\n</tr>\n</tbody>\n</table>\n'
  },
  {
    section: 'tables',
    shows: 201,
    fact: 'a table ends where another block begins',
    markdown: '| m | n |\n| --- | --- |\n| 1 | 2 |\n> quoted\n',
    html: '<table>\n<thead>\n<tr>\n<th>m</th>\n<th>n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>quoted</p>\n</blockquote>\n'
  },
  {
    section: 'tables',
    shows: 202,
    fact: 'a line without a bar is still a row; a blank line ends the table',
    markdown: '| m | n |\n| --- | --- |\n| 1 | 2 |\nthree\n\nfour\n',
    html: '<table>\n<thead>\n<tr>\n<th>m</th>\n<th>n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n<tr>\n<td>three</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>four</p>\n'
  },
  {
    section: 'tables',
    shows: 203,
    fact: 'a delimiter row with another number of cells than the header makes no table',
    markdown: '| m | n |\n| --- |\n| 1 |\n',
    html: '<p>| m | n |\n| --- |\n| 1 |</p>\n'
  },
  {
    section: 'tables',
    shows: 204,
    fact: 'missing cells are empty, and cells too many are left out',
    markdown: '| m | n |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |\n',
    html: '<table>\n<thead>\n<tr>\n<th>m</th>\n<th>n</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td></td>\n</tr>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n'
  },
  {
    section: 'tables',
    shows: 205,
    fact: 'without data rows there is no body',
    markdown: '| m | n |\n| --- | --- |\n',
    html: '<table>\n<thead>\n<tr>\n<th>m</th>\n<th>n</th>\n</tr>\n</thead>\n</table>\n'
  },
  {
    section: 'task list items',
    shows: 279,
    fact: 'a box at the start of an item is open or checked',
    markdown: '- [ ] fold\n- [x] sew\n',
    html: '<ul>\n<li><input disabled="" type="checkbox"> fold</li>\n<li><input checked="" disabled="" type="checkbox"> sew</li>\n</ul>\n'
  },
  {
    section: 'task list items',
    shows: 280,
    fact: 'tasks may be nested',
    markdown: '- [x] bind\n  - [ ] glue\n  - [x] press\n- [ ] ship\n',
    html: '<ul>\n<li><input checked="" disabled="" type="checkbox"> bind\n<ul>\n<li><input disabled="" type="checkbox"> glue</li>\n<li><input checked="" disabled="" type="checkbox"> press</li>\n</ul>\n</li>\n<li><input disabled="" type="checkbox"> ship</li>\n</ul>\n'
  },
  {
    section: 'strikethrough',
    shows: 491,
    fact: 'two tildes strike out',
    markdown: '~~vellum~~ paper\n',
    html: '<p><del>vellum</del> paper</p>\n'
  },
  {
    section: 'strikethrough',
    shows: 492,
    fact: 'a new paragraph ends the search for the closing tildes',
    markdown: 'Not ~~struck\n\nin two~~ parts.\n',
    html: '<p>Not ~~struck</p>\n<p>in two~~ parts.</p>\n'
  },
  {
    section: 'strikethrough',
    shows: 493,
    fact: 'three tildes strike nothing out',
    markdown: 'Still ~~~standing~~~ here.\n',
    html: '<p>Still ~~~standing~~~ here.</p>\n'
  },
  {
    section: 'autolinks',
    shows: 622,
    fact: 'www. begins a link over http',
    markdown: 'www.example.org\n',
    html: '<p><a href="http://www.example.org">www.example.org</a></p>\n'
  },
  {
    section: 'autolinks',
    shows: 623,
    fact: 'a path belongs to the link',
    markdown: 'See www.example.org/mills now.\n',
    html: '<p>See <a href="http://www.example.org/mills">www.example.org/mills</a> now.</p>\n'
  },
  {
    section: 'autolinks',
    shows: 624,
    fact: 'punctuation at the end is no part of the link',
    markdown: 'Go to www.example.org.\n\nTo www.example.org/a.b.\n',
    html: '<p>Go to <a href="http://www.example.org">www.example.org</a>.</p>\n<p>To <a href="http://www.example.org/a.b">www.example.org/a.b</a>.</p>\n'
  },
  {
    section: 'autolinks',
    shows: 625,
    fact: 'a closing parenthesis belongs to the link only when it was opened in it',
    markdown: 'www.example.org/f?q=(rag)\n\n(www.example.org/f?q=(rag))\n\n(www.example.org/f)\n',
    html: '<p><a href="http://www.example.org/f?q=(rag)">www.example.org/f?q=(rag)</a></p>\n<p>(<a href="http://www.example.org/f?q=(rag)">www.example.org/f?q=(rag)</a>)</p>\n<p>(<a href="http://www.example.org/f">www.example.org/f</a>)</p>\n'
  },
  {
    section: 'autolinks',
    shows: 626,
    fact: 'parentheses are counted only at the end',
    markdown: 'www.example.org/f?q=(rag)+mill\n',
    html: '<p><a href="http://www.example.org/f?q=(rag)+mill">www.example.org/f?q=(rag)+mill</a></p>\n'
  },
  {
    section: 'autolinks',
    shows: 627,
    fact: 'what looks like a reference to a character at the end is no part of the link',
    markdown: 'www.example.org/f?q=rag&lang=en\n\nwww.example.org/f?q=rag&copy;\n',
    html: '<p><a href="http://www.example.org/f?q=rag&amp;lang=en">www.example.org/f?q=rag&amp;lang=en</a></p>\n<p><a href="http://www.example.org/f?q=rag">www.example.org/f?q=rag</a>©</p>\n'
  },
  {
    section: 'autolinks',
    shows: 628,
    fact: '< ends the link',
    markdown: 'www.example.org/mi<ll\n',
    html: '<p><a href="http://www.example.org/mi">www.example.org/mi</a>&lt;ll</p>\n'
  },
  {
    section: 'autolinks',
    shows: 629,
    fact: 'http:// and https:// begin links as well',
    markdown: 'http://example.org\n\n(Look at https://example.org/f?q=rag)\n',
    html: '<p><a href="http://example.org">http://example.org</a></p>\n<p>(Look at <a href="https://example.org/f?q=rag">https://example.org/f?q=rag</a>)</p>\n'
  },
  {
    section: 'autolinks',
    shows: 630,
    fact: 'an address of mail is a link',
    markdown: 'vat@mill.example\n',
    html: '<p><a href="mailto:vat@mill.example">vat@mill.example</a></p>\n'
  },
  {
    section: 'autolinks',
    shows: 631,
    fact: '+ may stand before the @ and not after it',
    markdown: 'vat@mill+paper.example is not, vat+felt@mill.example is.\n',
    html: '<p>vat@mill+paper.example is not, <a href="mailto:vat+felt@mill.example">vat+felt@mill.example</a> is.</p>\n'
  },
  {
    section: 'autolinks',
    shows: 632,
    fact: 'a dot at the end is no part of an address; a dash or underscore at the end makes it none',
    markdown: 'v.a-t_m@r.d\n\nv.a-t_m@r.d.\n\nv.a-t_m@r.d-\n\nv.a-t_m@r.d_\n',
    html: '<p><a href="mailto:v.a-t_m@r.d">v.a-t_m@r.d</a></p>\n<p><a href="mailto:v.a-t_m@r.d">v.a-t_m@r.d</a>.</p>\n<p>v.a-t_m@r.d-</p>\n<p>v.a-t_m@r.d_</p>\n'
  },
  {
    section: 'disallowed raw HTML',
    shows: 657,
    fact: 'nine tags are shown as text: title, textarea, style, xmp, iframe, noembed, noframes, script, plaintext',
    markdown: '<b> <title> <style> <i>\n\n<blockquote>\n  <xmp> is not let through.  <XMP> neither.\n</blockquote>\n',
    html: '<p><b> &lt;title> &lt;style> <i></p>\n<blockquote>\n  &lt;xmp> is not let through.  &lt;XMP> neither.\n</blockquote>\n'
  }
]
