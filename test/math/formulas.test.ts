import {describe, expect, test} from 'vitest'
import {formula, inside, typeset} from './typesetter.js'

/** As authors write them: algebra, analysis, matrices, cases, sets, logic, physics, chemistry, words of other scripts. */
const real = [
  'E = mc^2',
  'x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  '\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}',
  '\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}',
  '\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
  '\\begin{aligned} a &= b + c \\\\ &= d \\end{aligned}',
  'f(x) = \\begin{cases} x^2 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  '\\left( \\begin{array}{cc|c} 1 & 0 & a \\\\ \\hline 0 & 1 & b \\end{array} \\right)',
  'P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{P(B)}',
  '\\forall \\varepsilon > 0\\; \\exists \\delta > 0: |x - a| < \\delta \\implies |f(x) - L| < \\varepsilon',
  '\\mathbb{R}^n \\setminus \\{0\\} \\to \\mathcal{L}(V, \\mathfrak{g})',
  '\\nabla \\times \\mathbf{E} = -\\frac{\\partial \\mathbf{B}}{\\partial t}',
  '\\braket{\\phi|\\psi} = \\hat{H}\\,\\boldsymbol{\\sigma}',
  '\\ce{CO2 + C -> 2CO}',
  '\\ce{SO4^2- + Ba^2+ -> BaSO4 v}',
  '\\cancel{x} + \\boxed{y} = \\underbrace{a + b}_{c}',
  '\\color{red}{x} + \\textcolor{#0055aa}{y}',
  '\\binom{n}{k} \\operatorname*{arg\\,max}_{\\theta} \\log p',
  '\\text{скорость} = \\frac{\\text{путь}}{\\text{время}}',
  '\\xrightarrow{f} \\overline{AB} \\cdot \\vec{v} \\equiv 1 \\pmod{7}',
  '\\begin{CD} A @>a>> B \\\\ @VVbV @VVcV \\\\ C @>d>> D \\end{CD}'
]

test.each(real)('%s is typeset for all editions', tex => {
  const {mathml, ascent, depth, pieces, missing} = formula(tex, true)
  expect(mathml.attributes).toContainEqual(['alttext', tex])
  expect(mathml.attributes).toContainEqual(['display', 'block'])
  expect(ascent + depth).toBeGreaterThan(0.4)
  expect(pieces.every(({width}) => width > 0)).toBe(true)
  expect(pieces.flatMap(({paths}) => paths).length).toBeGreaterThan(1)
  expect(missing).toBe('')
})

test('the same formula is the same plain data, whatever was typeset before', () => {
  const first = formula(real[1] ?? '')
  for (const tex of real) formula(tex)
  expect(formula(real[1] ?? '')).toEqual(first)
  expect(structuredClone(first)).toEqual(first)
})

test.each(['\\newcommand{\\R}{\\mathbb{R}}', '\\def\\R{x}', '\\DeclareMathOperator{\\R}{R}', '\\let\\R\\alpha'])(
  'what %s defines is unknown in the next formula',
  definition => {
    expect(typeset(`${definition} \\R`).kind).toBe('typeset')
    expect(typeset('\\R')).toEqual({kind: 'invalid', reason: '`\\R` is no command that TeX knows', at: 0})
  }
)

test('a label may be given twice, in two formulas', () => {
  expect(typeset('x \\label{a}', true)).toEqual(typeset('x \\label{a}', true))
  expect(typeset('x \\label{a}', true).kind).toBe('typeset')
})

test('nothing is added to what all programs share', () => {
  const before = Object.getOwnPropertyNames(globalThis)
  formula('\\ce{H2O}')
  expect(Object.getOwnPropertyNames(globalThis)).toEqual(before)
})

describe('the MathML', () => {
  test('has letters of an alphabet as characters of their own', () => {
    expect(inside('\\mathbf{v} \\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathsf{S} \\mathtt{t}')).toBe(
      '<mi>𝐯</mi><mi>ℝ</mi><mi>ℒ</mi><mi>𝔤</mi><mi>𝖲</mi><mi>𝚝</mi>'
    )
    expect(inside('\\boldsymbol{\\alpha} \\mathbf{12}')).toBe('<mi>𝜶</mi><mn>𝟏𝟐</mn>')
    expect(inside('\\mathrm{d}')).toBe('<mi mathvariant="normal">d</mi>')
  })

  test('keeps words as words', () => {
    expect(inside('\\textbf{if}')).toBe('<mtext class="bold">if</mtext>')
  })

  test('says the sides and gaps of columns as attributes and as classes', () => {
    expect(inside('\\begin{aligned}a&=b\\end{aligned}')).toMatch(
      /columnalign="right left".*<mtd class="right close-end"><mi>a<\/mi><\/mtd><mtd class="left close-start">/
    )
    expect(inside('\\begin{array}{c|c}a&b\\\\\\hline c&d\\end{array}')).toContain('<mtd class="line-end line-foot">')
  })

  test('holds no ids, styles, links or data of the engine', () => {
    for (const tex of real) expect(inside(tex, true)).not.toMatch(/ (?:id|style|href|data-[a-z-]+)=/)
  })
})

test('one tag is taken out; of several each stays in its row', () => {
  expect(formula('x = 1 \\tag{*}', true).tag).toBe('(*)')
  expect(inside('x = 1 \\tag{*}', true)).not.toContain('mlabeledtr')
  const both = '\\begin{align} a &= b \\tag{1} \\\\ c &= d \\tag{2} \\end{align}'
  expect(formula(both, true).tag).toBeUndefined()
  expect(inside(both, true)).toContain('<mtext>(1)</mtext>')
})

describe('the outlines', () => {
  test('of equal glyphs have equal path data', () => {
    const [first, second] = formula('xx').pieces.flatMap(({paths}) => paths)
    expect(first?.data).toBe(second?.data)
    expect(first?.matrix).not.toEqual(second?.matrix)
  })

  test('of a long formula may be parted after its relations, those of a short one not', () => {
    expect(formula('a = b').pieces).toHaveLength(1)
    expect(formula('a + b + c = d + e + f').pieces).toHaveLength(2)
    const {pieces} = formula('a + b + c = d + e + f')
    expect(pieces.reduce((sum, {width}) => sum + width, 0)).toBeGreaterThan(8)
  })

  test('carry the colours that the author gives', () => {
    const colours = formula('a \\color{red}{b} \\textcolor{#0055aa}{c}').pieces.flatMap(({paths}) =>
      paths.map(({color}) => color)
    )
    expect(colours).toEqual([undefined, '#ff0000', '#0055aa'])
  })

  test('say which characters no face has', () => {
    expect(formula('\\text{漢} + \\text{д}').missing).toBe('漢')
  })
})
