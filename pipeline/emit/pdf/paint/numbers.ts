/** A number as PDF writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** A factor as PDF writes it: five decimals, for a small one has its meaning in them. */
export function factor(value: number): string {
  return String(Math.round(value * 100_000) / 100_000)
}

/** A text string of PDF in hexadecimal digits, with its byte order mark. */
export function utf16(text: string): string {
  let digits = 'feff'
  for (let index = 0; index < text.length; index++) digits += text.charCodeAt(index).toString(16).padStart(4, '0')
  return digits
}

const colours = new Map<string, string>()

/** Operands of rg for `#rrggbb`. */
export function rgb(color: string): string {
  let operands = colours.get(color)
  if (operands === undefined) {
    const channels = [1, 3, 5].map(at => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255))
    operands = channels.join(' ')
    colours.set(color, operands)
  }
  return operands
}
