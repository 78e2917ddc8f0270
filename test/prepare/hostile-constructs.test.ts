import {describe, expect, test} from 'vitest'
import {prepareTexts} from '../support/chapters.js'
import {blockSamples, inlineSamples} from '../support/constructs.js'

/** Goes through all stages up to the prepared tree; what throws fails the test. */
function depthOf(text: string): number {
  const {chapters} = prepareTexts({'a.md': `# T\n\n${text}`})
  const deepest = (node: unknown): number => {
    if (typeof node !== 'object' || node === null) return 0
    const children: unknown = Reflect.get(node, 'children')
    return Array.isArray(children) ? 1 + Math.max(0, ...children.map(deepest)) : 1
  }
  return Math.max(0, ...chapters.map(deepest))
}

const samples = [...blockSamples, ...inlineSamples]

describe('a construct that is cut off', () => {
  test.each(samples)('%j', sample => {
    for (let end = 1; end < sample.length; end++) {
      expect(depthOf(`before\n\n${sample.slice(0, end)}`)).toBeGreaterThan(0)
      expect(depthOf(`${sample.slice(end)}\n\nafter`)).toBeGreaterThan(0)
    }
  })
})

describe('a construct in another', () => {
  test.each(blockSamples)('%j in quotes, lists, fences and notes', sample => {
    const quoted = sample.replace(/^/gm, '> ')
    const item = sample.replace(/^/gm, '  ').replace(/^ {2}/, '- ')
    const note = `x[^1]\n\n[^1]: ${sample.replace(/^/gm, '    ').trimStart()}`
    for (const text of [quoted, item, note, `:::: box\n${sample}\n::::`]) expect(depthOf(text)).toBeGreaterThan(0)
    for (const other of blockSamples) expect(depthOf(`:::: box\n${sample}\n\n${other}\n::::`)).toBeGreaterThan(0)
  })

  test.each(inlineSamples)('%j in emphasis, links, headings, cells, captions and each other', sample => {
    const around = [
      `*${sample}*`,
      `[${sample}](u)`,
      `## ${sample}`,
      `| a |\n|---|\n| ${sample} |\n\n: ${sample} {#tbl-a}`
    ]
    for (const text of around) expect(depthOf(text)).toBeGreaterThan(0)
    for (const other of inlineSamples)
      expect(depthOf(`[${sample} ${other}]{.x} ==${sample}== ^[${other}]`)).toBeGreaterThan(0)
  })
})

describe('a construct 500 deep in itself', () => {
  test.each([
    ['fences', '::: box\n'.repeat(500) + 'x\n' + ':::\n'.repeat(500)],
    ['fences of growing length', Array.from({length: 500}, (_, n) => `${':'.repeat(503 - n)} note\n`).join('')],
    ['spans', `${'['.repeat(500)}x${']{.a}'.repeat(500)}`],
    ['notes', `${'^['.repeat(500)}x${']'.repeat(500)}`],
    ['directives', `${':kbd['.repeat(500)}x${']'.repeat(500)}`],
    ['definitions', Array.from({length: 500}, (_, n) => `${'  '.repeat(n)}t\n${'  '.repeat(n)}: `).join('') + 'x'],
    ['definitions in a line', `t\n${': '.repeat(500)}x`],
    ['alerts', Array.from({length: 250}, (_, n) => `${'> '.repeat(n + 1)}[!note]\n`).join('')],
    ['marks', '==a '.repeat(500) + 'b== '.repeat(500)],
    ['details', '<details>\n\n'.repeat(500) + 'x\n\n' + '</details>\n\n'.repeat(500)]
  ])('%s', (_, text) => {
    expect(depthOf(text)).toBeLessThan(510)
  })
})

test('names of fields of every object are names as others', () => {
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty', 'toString']) {
    const text = [
      `::: ${name}\nx\n:::`,
      `[x]{.${name} #${name} ${name}=1 only=${name}}`,
      `{${name}}\`x\` :${name}[x]`,
      `@fig-${name} ![a](a.png){#fig-${name}}`,
      `{{< var ${name} >}} {{ ${name} }} {{< ${name} >}}`,
      `*[${name}]: y`,
      `x[^${name}]\n\n[^${name}]: z`,
      `[[${name}]] [t]{.term} ${name}`,
      `\`\`\`${name} ${name}=1\nx\n\`\`\``,
      `::${name}{src=${name}}`
    ].join('\n\n')
    expect(depthOf(text)).toBeGreaterThan(0)
  }
})
