import {drawing, photograph} from '../support/pictures.js'

/** An issue whose mail holds the whole text, so that all four editions set every chapter. */
export const issue: Readonly<Record<string, string | Uint8Array>> = {
  'source/ebb/publication.yaml': `type: issue
title: The Ebb
lang: en-GB
date: 2026-03-01
url: https://example.org/ebb/
main:
  - section: Opinion
    contents: [01-wait.md]
  - section: Field notes
    contents: [02-flats.md, 03-gauge.md]
editions: {email: {from: The Ebb <ebb@example.org>, body: full}}
`,
  'source/ebb/01-wait.md': `---
title: In praise of waiting
authors: Ann Lee
---

Slack water is a place[^1]. See [the flats](02-flats.md#low-water) and [the gauge](03-gauge.md).

A second paragraph.

[^1]: Twice a day.
`,
  'source/ebb/02-flats.md': `---
title: On the flats
authors: Bo Ek
---

![A wave](wave.svg "The third wave.")

## Low water

Words, and [the levels](levels.csv).

![The flats at noon](flats.jpg){width=90%}
`,
  'source/ebb/03-gauge.md': `---
title: The gauge
---

| Day | Level |
| --- | ----: |
| 1   |   0.4 |

\`\`\`js
const level = 0.4
\`\`\`
`,
  'source/ebb/wave.svg': drawing,
  'source/ebb/flats.jpg': photograph,
  'source/ebb/levels.csv': 'day,level\n1,0.4\n'
}

/** The smallest book of two chapters. */
export const book: Readonly<Record<string, string>> = {
  'source/flood/publication.yaml': `type: book
title: The Flood
lang: en
date: 2026-03-01
url: https://example.org/flood/
main: [one.md, two.md]
editions: {email: {from: The Flood <flood@example.org>}}
`,
  'source/flood/one.md': '# One\n\nWords, and [two](two.md).\n',
  'source/flood/two.md': '# Two\n\nMore words.\n'
}
