import {expect, test} from 'vitest'
import {shapeText} from '../support/chapters.js'
import {sketch} from '../support/sketch.js'

const levels = (text: string) => {
  const {chapters, messages} = shapeText(text)
  return {body: sketch(chapters[0]?.tree.children ?? []), messages}
}

test('a gap between levels is closed up and reported with the levels that were typed', () => {
  const {body, messages} = levels('# T\n\n## A\n\n##### B\n\n##### C\n\n### D\n\n## E\n')
  expect(body).toBe('heading 2[A]\nheading 3[B]\nheading 3[C]\nheading 3[D]\nheading 2[E]')
  expect(messages).toMatchObject([{rule: 'heading-skip', span: {start: {line: 5, column: 1}}}])
  expect(messages[0]?.what).toBe('Level 2 is followed by level 5.')
})

test('headings in a quote are numbered from the section they stand in, without a message', () => {
  const {body, messages} = levels('# T\n\n## A\n\n> # Q\n>\n> #### R\n')
  expect(body).toBe('heading 2[A]\nblockquote[heading 3[Q] heading 4[R]]')
  expect(messages).toEqual([])
})

test('no heading is deeper than level 6', () => {
  const {body} = levels('# T\n\ntext\n\n# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n')
  expect(body).toContain('heading 6[E]\nheading 6[F]')
})

test('a heading without words is left out, but a picture or an anchor in it stays', () => {
  const {body, messages} = levels('# T\n\n##\n\n## ![](a.png)\n\n## <a id="x"></a>\n\ntext\n')
  expect(messages.map(({rule}) => rule)).toEqual(['heading-empty', 'heading-empty', 'heading-empty'])
  expect(body).toContain('image')
  expect(body).toContain('span plain x[]')
  expect(body).not.toContain('heading')
})

test('a heading that is a described picture keeps it', () => {
  expect(levels('# T\n\n## ![The seal](a.png)\n').body).toBe('heading 2[image The seal[]]')
})
