/** Every construct inside of every other that holds others, through all stages and all editions, on disk. */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {blockSamples, inlineSamples} from '../support/constructs.js'
import {complaints} from '../emit/epub/read-epub.js'
import {workplace} from './workplace.js'

const samples = [...blockSamples, ...inlineSamples]
const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by)

/** What holds blocks; each is given a sample with words before and behind it. */
const holders: Readonly<Record<string, (body: string) => string>> = {
  plain: body => body,
  fence: body => `:::::: box\n${body}\n::::::`,
  admonition: body => `:::::: warning Mind\n${body}\n::::::`,
  verse: body => `:::::: verse\n${body}\n::::::`,
  dialogue: body => `:::::: dialogue\n**Ann:** Yes.\n\n${body}\n::::::`,
  columns: body => `:::::: columns\n::::: column\n${body}\n:::::\n::::::`,
  details: body => `<details><summary>More</summary>\n\n${body}\n\n</details>`,
  html: body => `<section>\n\n${body}\n\n</section>`,
  quote: body => indented(body, '> ').replace(/^$/gm, '>'),
  list: body => `- ${indented(body, '  ').trimStart()}`,
  definition: body => `Term\n: ${indented(body, '  ').trimStart()}`,
  note: body => `Called[^m].\n\n[^m]: ${indented(body, '    ').trimStart()}`,
  figure: body => `:::::: figure {#fig-f}\n${body}\n::::::`,
  theorem: body => `:::::: theorem\n${body}\n::::::`
}

test('no construct in another stops a build, loses its words or spoils a book', {timeout: 240_000}, async () => {
  const files = Object.entries(holders).map(([name, hold], place) => {
    const pieces = samples.map((sample, index) =>
      hold(`Before${place}x${index}.\n\n${sample}\n\nBehind${place}x${index}.`)
    )
    return [`source/all/${name}.md`, `# ${name}\n\n${pieces.join('\n\n')}\n`] as const
  })
  const names = Object.keys(holders).map(name => `  - ${name}.md`)
  const config = ['type: book', 'title: All', 'lang: en', 'date: 2026-05-04', 'main:', ...names].join('\n')
  const site = workplace({'source/all/publication.yaml': config, ...Object.fromEntries(files)})
  await site.build()

  for (const [place, name] of Object.keys(holders).entries()) {
    const page = site.text(`all/${name}.html`) ?? ''
    const lost = samples.flatMap((sample, index) =>
      [`Before${place}x${index}.`, `Behind${place}x${index}.`]
        .filter(word => !page.includes(word))
        .map(word => `${word} ${sample}`)
    )
    expect({name, lost}).toEqual({name, lost: []})
  }
  for (const file of ['all/all.pdf', 'all/email/email.html', 'all/email/email.txt', 'all/email/newsletter.eml'])
    expect(existsSync(join(site.root, 'dist', file)), file).toBe(true)
  expect(await complaints(readFileSync(join(site.root, 'dist/all/all.epub')))).toEqual([])
})
