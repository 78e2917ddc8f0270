/** What becomes of each element of HTML. Source of the names: the HTML standard; obsolete ones that people still write. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Without content, and so without an end tag. */
export const voidElements = words('br wbr hr img source track col')

/**
 * Elements that take part in HTML's own rules of nesting (a paragraph ends where a list begins, a row belongs to a table), so
 * the HTML parser must see them by name.
 */
const structural = words(
  'p div section article aside header footer main nav center address h1 h2 h3 h4 h5 h6 blockquote pre ul ol li dl dt dd ' +
    'figure figcaption table caption colgroup thead tbody tfoot tr td th details summary ruby rb rt rp rtc'
)

/** Elements that hold phrasing, media or controls; to the HTML parser they are all alike. */
export const inline = words(
  'sub sup b strong i em cite q dfn kbd samp tt var code small mark u ins del s strike span abbr acronym time data bdi bdo a ' +
    'picture video audio iframe'
)

/** Not printed, and what stands in them is not either. */
export const gone = words(
  'script style template object embed applet canvas svg math head title base link meta param input'
)
/** Of these, the ones without content. */
export const goneVoid = words('embed base link meta param input')

/**
 * Controls of forms: nothing can be filled in on paper, but their words are words. Those that stand as blocks of their own
 * stay apart from the text around, the others by a space.
 */
const blockControls = words('form fieldset legend')
const inlineControls = words('select optgroup option datalist textarea button label output meter progress')
/** Of these, the ones that the next of their kind ends. */
export const choices = words('optgroup option')

export function isControl(name: string): boolean {
  return blockControls.has(name) || inlineControls.has(name)
}

/** What the HTML parser sees of the tag of a control. */
export function controlTag(name: string, closes: boolean): string {
  return blockControls.has(name) ? (closes ? '</div>' : '<div>') : ' '
}

/** An end tag that people leave out: the next one of its kind ends it. */
export const selfEnding = words('p li dt dd tr td th thead tbody tfoot colgroup rb rt rp rtc')

export function isKept(name: string): boolean {
  return structural.has(name) || inline.has(name) || voidElements.has(name)
}
