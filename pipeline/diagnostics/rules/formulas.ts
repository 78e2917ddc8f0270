/** Formulas. */
import {rule} from '../rule.js'

export const formulaRules = {
  'math-invalid': rule<{reason: string}>(
    'error',
    ({reason}) => [
      `TeX cannot read this formula: ${reason}.`,
      'Valid TeX was expected.',
      'Correct it; its source is printed meanwhile.'
    ],
    'Formulas are read as LaTeX reads them, with the commands of amsmath, mathtools, mhchem, cancel, braket and xcolor. A command that `\\newcommand` defines is known in its own formula only. Wrong: `$\\frac{1}{2$`. Right: `$\\frac{1}{2}$`.'
  )
} as const
