import {decimal, rgb} from '../paint/numbers.js'

/** An arrow that turns back, beside the text and no part of it: nobody copies it with the code. */
export function turnMark(color: string, x: number, base: number): string {
  const path = `${decimal(x + 5.5)} ${decimal(base - 4.4)} m ${decimal(x + 5.5)} ${decimal(base - 1.4)} l ${decimal(x + 2)} ${decimal(base - 1.4)} l`
  const head = `${decimal(x + 3.4)} ${decimal(base - 2.8)} m ${decimal(x + 2)} ${decimal(base - 1.4)} l ${decimal(x + 3.4)} ${decimal(base)} l`
  return `q ${rgb(color)} RG 0.5 w ${path} ${head} S Q`
}
