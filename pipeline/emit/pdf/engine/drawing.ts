/**
 * Which SVG files go in as drawings: those made of shapes and plain paints only, which svg-to-pdfkit (in pdfmake) draws right.
 * Words, pictures, filters, masks, scripts and style sheets are left to the rasteriser, which has the fonts and no disk.
 */
import measureModule from 'pdfmake/js/SVGMeasure.js'

const shapes = new Set([
  'svg',
  'g',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'title',
  'desc',
  'metadata'
])
/** Bytes of markup up to which a drawing is drawn: more is a map or a tracing, and as pixels it is smaller. */
const largest = 300_000

export function isPlainDrawing(svg: string): boolean {
  if (svg.length > largest || /<!(?:DOCTYPE|ENTITY)|url\(|href|\bon[a-z]+\s*=|style\s*=|class\s*=/i.test(svg))
    return false
  for (const [, name] of svg.matchAll(/<([a-zA-Z][\w:.-]*)/g)) if (name === undefined || !shapes.has(name)) return false
  try {
    const {width, height} = new measureModule.default().measureSVG(svg)
    return width > 0 && height > 0
  } catch {
    // Not well-formed for pdfmake's parser: the rasteriser says whether it is a picture at all.
    return false
  }
}
