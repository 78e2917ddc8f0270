/**
 * Contrast of colours, as the Web Content Accessibility Guidelines measure it.
 *
 * Colours are `#rrggbb`. Source: WCAG 2.2, "relative luminance" and "contrast ratio"
 * (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance); the threshold 0.04045 is the one corrected in May 2021.
 */
const weights = [0.2126, 0.7152, 0.0722] as const

/** Red, green and blue, each 0 to 1. Throws for anything but `#rrggbb`: the theme's schema admits nothing else. */
function channels(colour: string): readonly [number, number, number] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`no colour: ${colour}`)
  const value = Number.parseInt(colour.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

/** 0 for black, 1 for white. */
export function luminance(colour: string): number {
  const linear = channels(colour).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return weights.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0)
}

/** 1 for equal colours, 21 for black on white; the order of the two does not matter. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/**
 * What a mail program makes of a colour when it forces its dark scheme on a light mail: hue and saturation stay, lightness
 * in HSL is turned over. Adding `1 - max - min` to each channel does exactly that.
 */
export function invertLightness(colour: string): string {
  const parts = channels(colour)
  const shift = 1 - Math.max(...parts) - Math.min(...parts)
  const hex = parts.map(part => {
    const byte = Math.round(Math.min(1, Math.max(0, part + shift)) * 255)
    return byte.toString(16).padStart(2, '0')
  })
  return `#${hex.join('')}`
}
