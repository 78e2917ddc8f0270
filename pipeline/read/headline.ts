/**
 * The title that a file's headings give, found without parsing: for the publication's name, before anything is parsed. The
 * title of a chapter is settled on its tree.
 *
 * First that holds: several level-1 headings one after another at the top, the last of them; the only level-1 heading; the
 * first heading. Inline Markdown as typed; `undefined` when there is none. Linear: each line is looked at once.
 */
export function headlineOf(text: string): string | undefined {
  const {headings, top} = headingsOf(text)
  const first = headings.filter(({level}) => level === 1)
  return top ?? (first.length === 1 ? first[0] : headings[0])?.text
}

/** The title of a file that is a whole book: its only level-1 heading. Where there are several, they are its chapters. */
export function bookHeadlineOf(text: string): string | undefined {
  const first = headingsOf(text).headings.filter(({level}) => level === 1)
  return first.length === 1 ? first[0]?.text : undefined
}

interface Headings {
  readonly headings: readonly {readonly level: number; readonly text: string}[]
  /** The last of the level-1 headings one after another at the top. */
  readonly top: string | undefined
}

function headingsOf(text: string): Headings {
  const headings: {readonly level: number; readonly text: string}[] = []
  let top = true
  let topMost: string | undefined
  let fence: string | undefined
  let previous = ''
  let previousTop = true
  for (const line of text.split('\n')) {
    const bar = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (bar?.startsWith(fence)) fence = undefined
    } else if (bar !== undefined) fence = bar
    else {
      const atx = /^ {0,3}(#{1,6})[ \t]+(.*)$/.exec(line)
      const under = previous === '' ? undefined : /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(line)
      const heading = atx
        ? {level: (atx[1] ?? '').length, text: (atx[2] ?? '').replace(/[ \t]+#+[ \t]*$/, '').trim()}
        : under
          ? {level: under[1] === undefined ? 2 : 1, text: previous}
          : undefined
      if (heading && heading.text !== '' && heading.text !== '#') {
        headings.push(heading)
        if (heading.level === 1 && (top || (under && previousTop))) [topMost, top] = [heading.text, true]
        else top = false
      } else if (line.trim() !== '') {
        previousTop = top
        top = false
      }
    }
    previous = bar === undefined && fence === undefined && !/^ {0,3}(?:[#>|]|[-*+] )/.test(line) ? line.trim() : ''
  }
  const bare = (heading: string) => heading.replace(/\s*\{[^{}]*\}$/, '')
  return {
    headings: headings.map(heading => ({...heading, text: bare(heading.text)})),
    top: topMost === undefined ? undefined : bare(topMost)
  }
}
