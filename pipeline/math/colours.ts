/** Names of colours that authors write in formulas: those of LaTeX's `xcolor` without options, as CSS paints them. */
const names: ReadonlyMap<string, string> = new Map([
  ['black', '#000000'],
  ['blue', '#0000ff'],
  ['brown', '#a52a2a'],
  ['cyan', '#00ffff'],
  ['darkgray', '#a9a9a9'],
  ['gray', '#808080'],
  ['green', '#008000'],
  ['lightgray', '#d3d3d3'],
  ['lime', '#00ff00'],
  ['magenta', '#ff00ff'],
  ['olive', '#808000'],
  ['orange', '#ffa500'],
  ['pink', '#ffc0cb'],
  ['purple', '#800080'],
  ['red', '#ff0000'],
  ['teal', '#008080'],
  ['violet', '#ee82ee'],
  ['white', '#ffffff'],
  ['yellow', '#ffff00']
])

/** `#rrggbb` of a colour as MathJax writes it; `undefined`: none that we know, the text's own is taken. */
export function colourOf(written: string): string | undefined {
  const colour = written.trim().toLowerCase()
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour)
  if (short)
    return `#${short
      .slice(1)
      .map(digit => digit + digit)
      .join('')}`
  return names.get(colour)
}
