import {expect, test} from 'vitest'
import {formula} from './typesetter.js'

test.each([
  ['x^2', 'x²'],
  ['E = mc^2', 'E = mc²'],
  ['\\alpha \\le \\beta', 'α ≤ β'],
  ['\\frac{a}{b}', 'a/b'],
  ['\\frac{a+b}{c}', '(a + b)/c'],
  ['\\frac12 mv^2', '(1/2) mv²'],
  ['\\sqrt{2}', '√2'],
  ['\\sqrt[3]{x+1}', '∛(x + 1)'],
  ['\\sum_{i=1}^n i', '∑ᵢ₌₁ⁿ i'],
  ['\\int_0^1 x\\,dx', '∫₀¹ x dx'],
  ['\\prod_{k \\in K} a_k', '∏_(k ∈ K) aₖ'],
  ['x^{n+1}', 'xⁿ⁺¹'],
  ['e^{-x^2/2}', 'e^(−x²/2)'],
  ['-x + -y', '−x + −y'],
  ['\\sin x + \\log_2 n', 'sin x + log₂ n'],
  ['\\sin(x)', 'sin(x)'],
  ['f: A \\to B', 'f : A → B'],
  ['x_1, \\dots, x_n', 'x₁, …, xₙ'],
  ['x \\in \\mathbb{R}^n', 'x ∈ ℝⁿ'],
  ['|x| < 1', '|x| < 1'],
  ['90^\\circ', '90°'],
  ["f'(x)", 'f′(x)'],
  ['1{,}000', '1,000'],
  ['\\left(\\frac{a}{b}\\right)^2', '(a/b)²'],
  ['\\text{if } x > 0', 'if x > 0']
])('%s is %s', (tex, plain) => {
  expect(formula(tex).plain).toBe(plain)
})

test.each([
  '\\bar x',
  '\\binom{n}{k}',
  '\\begin{pmatrix}1&2\\end{pmatrix}',
  '\\boxed{x}',
  '\\mathbf{v}',
  '\\overset{a}{b}',
  '\\phantom{x} y',
  'a_{k+K}^{k+K}'
])('%s has no line that says as much', tex => {
  expect(formula(tex).plain).toBeUndefined()
})
