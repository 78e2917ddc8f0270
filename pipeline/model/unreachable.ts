/** The end of a `switch` over a closed union: the compiler refuses when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
