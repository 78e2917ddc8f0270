/**
 * The part of SVG 1.1 that drawings are made of, with what each element may carry and hold. Filters, scripts, animation and
 * fonts are not in it. Source: SVG 1.1 second edition, appendices K (elements) and M (attributes).
 */
interface ElementRule {
  readonly attributes: ReadonlySet<string>
  readonly children: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter(word => word !== ''))

const drawn = 'path rect circle ellipse line polyline polygon text use image g svg'
const resources = 'defs style symbol marker clipPath mask pattern linearGradient radialGradient'
const container = `${drawn} ${resources}`
const box = 'x y width height'
const gradient = 'gradientUnits gradientTransform spreadMethod href'
const run = 'x y dx dy rotate textLength lengthAdjust'

const rule = (attributes: string, children = ''): ElementRule => ({
  attributes: set(attributes),
  children: set(children)
})

export const svgElements: ReadonlyMap<string, ElementRule> = new Map([
  ['svg', rule(`${box} viewBox preserveAspectRatio`, container)],
  ['g', rule('transform', container)],
  ['defs', rule('transform', container)],
  ['symbol', rule('viewBox preserveAspectRatio', container)],
  ['marker', rule('viewBox preserveAspectRatio refX refY markerUnits markerWidth markerHeight orient', container)],
  ['clipPath', rule('transform clipPathUnits', 'path rect circle ellipse line polyline polygon text use')],
  ['mask', rule(`${box} maskUnits maskContentUnits`, container)],
  [
    'pattern',
    rule(`${box} viewBox preserveAspectRatio patternUnits patternContentUnits patternTransform href`, container)
  ],
  ['linearGradient', rule(`x1 y1 x2 y2 ${gradient}`, 'stop')],
  ['radialGradient', rule(`cx cy r fx fy ${gradient}`, 'stop')],
  ['stop', rule('offset')],
  ['style', rule('type')],
  ['path', rule('transform d pathLength')],
  ['rect', rule(`transform ${box} rx ry`)],
  ['circle', rule('transform cx cy r')],
  ['ellipse', rule('transform cx cy rx ry')],
  ['line', rule('transform x1 y1 x2 y2')],
  ['polyline', rule('transform points')],
  ['polygon', rule('transform points')],
  ['text', rule(`transform ${run}`, 'tspan textPath')],
  ['tspan', rule(run, 'tspan')],
  ['textPath', rule('href startOffset method spacing', 'tspan')],
  ['use', rule(`transform ${box} href`)],
  ['image', rule(`transform ${box} preserveAspectRatio href`)]
])

/** Elements that hold characters. */
export const svgText = set('text tspan textPath style')

/** Elements that say something about a drawing and draw nothing: its description stands in the page. */
export const svgSilent = set('title desc metadata')

/** Attributes of style, allowed on whatever is drawn. */
export const svgPresentation = set(
  'alignment-baseline baseline-shift clip clip-path clip-rule color direction display dominant-baseline fill fill-opacity ' +
    'fill-rule font-family font-size font-stretch font-style font-variant font-weight image-rendering kerning ' +
    'letter-spacing marker-end marker-mid marker-start mask opacity overflow shape-rendering stop-color stop-opacity stroke ' +
    'stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width ' +
    'text-anchor text-decoration text-rendering unicode-bidi visibility word-spacing writing-mode'
)

/** Attributes that change the picture and that older readers do not know, or that need what is not in this part. */
export const svgBeyond = set('mask-type vector-effect paint-order transform-origin mix-blend-mode isolation filter')
