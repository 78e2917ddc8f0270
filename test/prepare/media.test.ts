import {expect, test} from 'vitest'
import {prepareTexts} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'
import {photograph} from '../support/pictures.js'

const library = memoryLibrary({'film/lock.mp4': 'film', 'film/lock.vtt': 'words', 'still.jpg': photograph})
const media = (html: string) => {
  const {chapters, messages} = prepareTexts({'one.md': `# T\n\n${html}\n`}, {library})
  return {nodes: chapters[0]?.children ?? [], rules: messages.map(({rule}) => rule)}
}

test('a player’s own files are assets', () => {
  const {nodes, rules} = media(
    '<video src="film/lock.mp4" poster="still.jpg" title="A lock"><track src="film/lock.vtt"></video>'
  )
  expect(nodes).toMatchObject([
    {
      type: 'media',
      kind: 'video',
      url: 'film/lock.mp4',
      poster: 'still.jpg',
      captions: 'film/lock.vtt',
      title: 'A lock'
    }
  ])
  expect(rules).toEqual([])
})

test('a player elsewhere keeps its address', () => {
  expect(media('<iframe src="https://example.org/v"></iframe>').nodes).toMatchObject([
    {type: 'media', kind: 'embed', url: 'https://example.org/v'}
  ])
})

test('a player whose file is lost leaves its title and is reported', () => {
  const {nodes, rules} = media('<audio src="lost.mp3" title="Water"></audio>')
  expect(nodes).toMatchObject([{type: 'paragraph', children: [{value: 'Water'}]}])
  expect(rules).toEqual(['link-dead'])
})
