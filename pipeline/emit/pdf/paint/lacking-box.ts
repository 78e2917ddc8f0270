/**
 * The box in the place of a character that no font has: a frame with the hexadecimal digits of its code point, as browsers
 * draw it, made of bars so that no font is needed. Who looks the digits up knows what should stand there.
 *
 * Lengths are ems; the paths are in thousandths of them, y down from the baseline, as the pieces of a formula are.
 */
import type {InkPath} from '../../../model/formula.js'

export const boxWidth = 0.74
export const boxAscent = 0.72
export const boxDepth = 0.14

const thousand = 1000
const outside = {left: 40, right: boxWidth * thousand - 40, top: -boxAscent * thousand, foot: boxDepth * thousand}
const frame = 26
const bar = 30
/** Between the frame and the digits, and between two digits. */
const space = 62

/** By digit, which of seven bars it has: top, upper left, upper right, middle, lower left, lower right, foot; bit 0 is the top. */
const digits = [0x77, 0x24, 0x5d, 0x6d, 0x2e, 0x6b, 0x7b, 0x25, 0x7f, 0x6f, 0x3f, 0x7a, 0x53, 0x7c, 0x5b, 0x1b]

const made = new Map<number, readonly InkPath[]>()

/** @param text one character, with its marks; the digits are those of the first */
export function lackingBox(text: string): readonly InkPath[] {
  const codePoint = text.codePointAt(0) ?? 0
  let paths = made.get(codePoint)
  if (!paths) {
    const {left, right, top, foot} = outside
    const hole = rectangle(left + frame, top + frame, right - frame, foot - frame, 'turned')
    const data = rectangle(left, top, right, foot) + hole + numberOf(codePoint)
    made.set(
      codePoint,
      (paths = [{data, matrix: [1, 0, 0, 1, 0, 0], stroke: undefined, dash: undefined, color: undefined}])
    )
  }
  return paths
}

/** Four digits in two rows, or six. */
function numberOf(codePoint: number): string {
  const shown = codePoint.toString(16).padStart(codePoint > 0xffff ? 6 : 4, '0')
  const columns = shown.length / 2
  const room = outside.right - outside.left - 2 * frame - (columns + 1) * space
  const [width, height] = [room / columns, (outside.foot - outside.top - 2 * frame - 3 * space) / 2]
  return [...shown]
    .map((digit, index) => {
      const x = outside.left + frame + space + (index % columns) * (width + space)
      const y = outside.top + frame + space + Math.floor(index / columns) * (height + space)
      return digitAt(Number.parseInt(digit, 16), x, y, width, height)
    })
    .join('')
}

function digitAt(digit: number, x: number, y: number, width: number, height: number): string {
  const [right, foot, middle] = [x + width, y + height, y + height / 2]
  const bars = [
    rectangle(x, y, right, y + bar),
    rectangle(x, y, x + bar, middle),
    rectangle(right - bar, y, right, middle),
    rectangle(x, middle - bar / 2, right, middle + bar / 2),
    rectangle(x, middle, x + bar, foot),
    rectangle(right - bar, middle, right, foot),
    rectangle(x, foot - bar, right, foot)
  ]
  return bars.filter((_, index) => (((digits[digit] ?? 0) >> index) & 1) === 1).join('')
}

/** A rectangle that is turned is a hole in one that is not (the rule of winding numbers, ISO 32000-1, 8.5.3.3.2). */
function rectangle(left: number, top: number, right: number, foot: number, turned?: 'turned'): string {
  const [l, t, r, f] = [left, top, right, foot].map(value => Math.round(value))
  return turned ? `M${l} ${t}V${f}H${r}V${t}Z` : `M${l} ${t}H${r}V${f}H${l}Z`
}
