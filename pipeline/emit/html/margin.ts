/**
 * Whether a chapter's notes fit the margin. They are told to stand on the line of their call or under the note before, so
 * dense notes drift away from their calls; a browser lays out hundreds of them slowly.
 *
 * Measured in Chromium: 150 notes relayout in under 100 ms, 400 in up to a second.
 */
import type {Element, ElementContent} from 'hast'

const mostNotes = 150
/** About a screen, in rem. */
const mostDrift = 45

// The sizes of the style sheet, in rem and characters a line.
const textLine = {characters: 62, height: 1.9}
const noteLine = {characters: 44, height: 1.17}
const noteGap = 0.9
/** A picture's size is not known here; a landscape of the measure's width is usual. */
const picture = 24

const blocks = new Set(
  'p h2 h3 h4 h5 h6 li pre tr blockquote figcaption dt dd summary hr div aside figure section'.split(' ')
)

/** @param prose the chapter's body, with the calls; `notes`: the items of the list, in order */
export function notesFitMargin(prose: readonly ElementContent[], notes: readonly Element[]): boolean {
  if (notes.length > mostNotes) return false
  const calls = new Map<string, number>()
  let height = 0
  let characters = 0
  const endLine = () => {
    height += Math.ceil(characters / textLine.characters) * textLine.height
    characters = 0
  }
  const visit = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (node.type === 'text') characters += node.value.length
      if (node.type === 'comment') height += picture
      if (node.type !== 'element') continue
      if (node.properties.role === 'doc-noteref') {
        const line = Math.floor(characters / textLine.characters) * textLine.height
        const note = String(node.properties.href).slice(1)
        // A note stands by its first call.
        if (!calls.has(note)) calls.set(note, height + line)
      }
      const block = blocks.has(node.tagName)
      if (block) endLine()
      visit(node.children)
      if (block) endLine()
    }
  }
  visit(prose)

  let bottom = 0
  for (const note of notes) {
    const call = calls.get(String(note.properties.id)) ?? 0
    const top = Math.max(call, bottom)
    if (top - call > mostDrift) return false
    bottom = top + noteHeight(note) + noteGap
  }
  return true
}

/** Whether a picture was given a place in the margin: notes would cover it. */
export function takesMargin(prose: readonly ElementContent[]): boolean {
  return prose.some(node => {
    const names = node.type === 'element' ? node.properties.className : undefined
    return Array.isArray(names) && names.includes('place-margin')
  })
}

function noteHeight(note: Element): number {
  let lines = 0
  const count = (nodes: readonly ElementContent[]): number => {
    let characters = 0
    for (const node of nodes) {
      if (node.type === 'text') characters += node.value.length
      if (node.type !== 'element') continue
      const inside = count(node.children)
      if (blocks.has(node.tagName)) lines += Math.ceil(inside / noteLine.characters)
      else characters += inside
    }
    return characters
  }
  const rest = Math.ceil(count(note.children) / noteLine.characters)
  return (lines + rest) * noteLine.height
}
