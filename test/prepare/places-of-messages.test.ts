import {expect, test} from 'vitest'
import {prepareTexts} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'

const manuscript = `# One

# Two

## Same

## Same

#### Deep

##

text[^none] [^again] [^outer]<a id="x"></a><a id="x"></a>

[^again]: First.
[^again]: Second.
[^unused]: Nobody calls.
[^outer]: Outer[^again].

| a | b |
|---|---|
| 1 |

[dead](nowhere.md) [draft](draft.md) [scheme](gopher:x)

![](https://example.org/a.png) ![lost](lost.png) ![fake](fake.png) ![bad](bad.svg)

<Listing>

x <T> <b style="x">y</b> <a href="javascript:x">z</a>

</Listing>

<script>x</script>

# Later
`
const library = memoryLibrary({
  'fake.png': 'none',
  'bad.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>'
})
const {messages} = prepareTexts(
  {'one.md': manuscript, 'two.md': 'no heading\n'},
  {library, drafts: new Set(['draft.md'])}
)

test('every message has a place inside its file', () => {
  const lines = manuscript.split('\n').length
  for (const {span, rule} of messages) {
    expect(span, rule).toBeDefined()
    expect(span?.start.line).toBeGreaterThanOrEqual(1)
    expect(span?.end.line).toBeLessThanOrEqual(lines)
    expect(span?.start.column).toBeGreaterThanOrEqual(1)
  }
})
