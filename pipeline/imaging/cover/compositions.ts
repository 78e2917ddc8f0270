/**
 * The six pictures of covers. Each fills any box of whole cells with four tones, and differs by chance.
 *
 * Tones are rotated, not shuffled: neighbours in a palette were chosen to stand beside each other.
 */
import type {Composition} from '../../theme/palette.js'
import type {Palette} from '../../theme/theme.js'
import {markLeaves} from '../mark.js'
import {decimal, disc, leafPath, outline, rectangle} from '../shapes.js'
import type {Box} from '../shapes.js'
import type {Chance} from './chance.js'

/** A box whose sides are counted in cells, so that the shapes of a cover, a card and a band are of one family. */
export interface Field extends Box {
  readonly cell: number
}
export type Tones = Palette['tones']
type Draw = (field: Field, tones: Tones, chance: Chance) => readonly string[]

export function drawComposition(name: Composition, field: Field, tones: Tones, chance: Chance): string {
  const {x, y, width, height} = field
  const [left, top, wide, high] = [x, y, width, height].map(decimal)
  const clip = `<clipPath id="picture"><rect x="${left}" y="${top}" width="${wide}" height="${high}"/></clipPath>`
  const shapes = compositions[name](field, rotated(tones, chance), chance)
  return `<defs>${clip}</defs><g clip-path="url(#picture)">${shapes.join('')}</g>`
}

function rotated([one, two, three, four]: Tones, chance: Chance): Tones {
  switch (Math.floor(chance() * 4)) {
    case 0:
      return [one, two, three, four]
    case 1:
      return [two, three, four, one]
    case 2:
      return [three, four, one, two]
    default:
      return [four, one, two, three]
  }
}

/** Half a pixel more on each side: two fills that meet let the ground through along their edge. */
const overlap = 0.5

/** A printer's pattern: a chequer of two tones with a leaf of the other two in each square, some with an eye. */
const leaves: Draw = (field, [dark, light, third, fourth], chance) => {
  const side = field.cell * 2
  const shapes: string[] = []
  for (let row = 0; row * side < field.height; row++) {
    for (let column = 0; column * side < field.width; column++) {
      const [x, y] = [field.x + column * side, field.y + row * side]
      const odd = (row + column) % 2 === 1
      const [ground, other] = odd ? [dark, light] : [light, dark]
      const lot = chance()
      const fill = lot < 0.2 ? other : lot < 0.65 ? third : fourth
      shapes.push(rectangle({x, y, width: side + overlap, height: side + overlap}, ground))
      shapes.push(outline(leafPath(odd ? x : x + side, y, side, odd ? 1 : -1, 1, 1), fill))
      if (lot > 0.82) shapes.push(disc(x + side / 2, y + side / 2, side / 7, ground))
    }
  }
  return shapes
}

/** A half disc over bands of land or water that grow wider towards the foot. */
const horizon: Draw = (field, [sky, sun, near, far], chance) => {
  const level = field.height * 0.46
  const radius = Math.min(field.width * 0.27, field.height * 0.33)
  const centre = field.x + field.width * (chance() < 0.5 ? 0.36 : 0.64)
  const land = field.height - level
  const bands = [
    [0, near],
    [0.09, sun],
    [0.22, far],
    [0.41, sky],
    [0.68, near]
  ] as const
  return [
    rectangle(field, sky),
    disc(centre, field.y + level, radius, sun),
    // Each band reaches to the foot; the next covers its lower part.
    ...bands.map(([from, fill]) =>
      rectangle({...field, y: field.y + level + land * from, height: land * (1 - from)}, fill)
    )
  ]
}

/** A sheet folded four times across, in rows: panels lean one way and the other. */
const folds: Draw = (field, [back, first, second, third], chance) => {
  const panels = Math.max(4, Math.round(field.width / (field.cell * 2.5) / 4) * 4)
  const width = field.width / panels
  const rise = width * 0.42
  const rows = Math.max(2, Math.round(field.height / (field.cell * 2)))
  const height = field.height / rows
  const upFirst = chance() < 0.5 ? 0 : 1
  const shapes = [rectangle(field, back)]
  // One row more than there is room for: the last shows in the corners that leaning panels leave at the foot.
  for (let row = 0; row <= (height < rise ? rows - 1 : rows); row++) {
    for (let panel = 0; panel < panels; panel++) {
      const rising = panel % 2 === upFirst
      const [left, right] = [field.x + panel * width, field.x + (panel + 1) * width + overlap]
      const top = field.y + row * height
      const [atLeft, atRight] = rising ? [top + rise, top] : [top, top + rise]
      const even = row % 2 === 0
      const fill = rising ? (even ? first : second) : even ? third : back
      const foot = height + 2 * overlap
      const upper = `M${decimal(left)} ${decimal(atLeft)}L${decimal(right)} ${decimal(atRight)}`
      shapes.push(outline(`${upper}V${decimal(atRight + foot)}L${decimal(left)} ${decimal(atLeft + foot)}z`, fill))
    }
  }
  return shapes
}

/** Rings round one lower corner, and a disc in the upper corner across that they never touch. */
const rings: Draw = (field, [sky, ...others], chance) => {
  const fromRight = chance() < 0.5
  const centre = fromRight ? field.x + field.width : field.x
  const [inset, spot] = [field.cell * 1.75, field.cell * 0.75]
  const reach = Math.hypot(field.width - inset, field.height - inset) - spot - field.cell * 0.6
  const count = Math.max(3, Math.round(reach / (field.cell * 1.1)))
  // The outermost ring stands on the sky, so it is never of the sky's tone; the others take all four in turn.
  const inner = [...others, sky]
  const rounds = Array.from({length: count}, (_, index) => {
    const ring = count - index
    const fill = ring === count ? others[ring % 3] : inner[ring % 4]
    return disc(centre, field.y + field.height, (reach * ring) / count, fill ?? sky)
  })
  const across = fromRight ? field.x + inset : field.x + field.width - inset
  return [rectangle(field, sky), ...rounds, disc(across, field.y + inset, spot, others[(count + 1) % 3] ?? sky)]
}

/** Arches of four heights, two narrower ones within each; neighbours differ in height and in the order of tones. */
const arcade: Draw = (field, [back, ...others], chance) => {
  const count = Math.max(3, Math.round(field.width / (field.cell * 2.5)))
  const width = field.width / count
  const foot = decimal(field.y + field.height)
  const shapes = [rectangle(field, back)]
  let last = -1
  for (let arch = 0; arch < count; arch++) {
    const lot = Math.floor(chance() * 4)
    const step = lot === last ? (lot + 1) % 4 : lot
    last = step
    const top = field.y + field.height * ([0.06, 0.2, 0.34][step] ?? 0.5)
    for (let within = 0; within < 3; within++) {
      const inset = (width / 8) * within * 1.15
      const radius = width / 2 - inset
      const spring = Math.min(top + inset * 1.2, field.y + field.height - radius) + radius
      const round = `a${decimal(radius)} ${decimal(radius)} 0 0 1 ${decimal(2 * radius)} 0`
      const start = `M${decimal(field.x + arch * width + inset)} ${foot}V${decimal(spring)}`
      shapes.push(outline(`${start}${round}V${foot}z`, others[(within + arch) % 3] ?? back))
    }
  }
  return shapes
}

/** The four leaves, larger than the page, with a smaller flower inside; along a band a row of them. */
const quatrefoil: Draw = (field, [back, one, two, three], chance) => {
  const long = Math.max(field.width, field.height)
  const size = Math.min(long, Math.min(field.width, field.height) * 1.75) * 1.06
  const count = Math.max(1, Math.round(long / size))
  const aside = count > 1 || field.width > field.height ? 0.5 : chance() < 0.5 ? 0.38 : 0.62
  const y = field.y + field.height / 2
  const flowers = Array.from({length: count}, (_, index) => {
    const x = field.x + field.width * (count > 1 ? (index + 0.5) / count : aside)
    const outer = markLeaves(x, y, size, 0.035).map((data, leaf) => outline(data, leaf % 2 === 0 ? one : two))
    const inner = markLeaves(x, y, size / 2, 0.03).map((data, leaf) => outline(data, leaf % 2 === 0 ? two : three))
    return [...outer, ...inner, disc(x, y, size * 0.055, back)]
  })
  return [rectangle(field, back), ...flowers.flat()]
}

const compositions: Readonly<Record<Composition, Draw>> = {leaves, horizon, folds, rings, arcade, quatrefoil}
