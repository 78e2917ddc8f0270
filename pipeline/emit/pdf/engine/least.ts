/**
 * The least whole number for which a question is answered with yes, found near a guess.
 *
 * @param most is known to be answered with yes; nothing below `fewest` is asked
 * @param fits is asked for the answer at last, so that what it does for it is what stands
 */
export function leastThatFits(
  guess: number,
  {fewest, most}: {readonly fewest: number; readonly most: number},
  fits: (count: number) => boolean
): number {
  let low = fewest - 1
  let high = most
  let last = most
  const ask = (count: number): boolean => {
    last = count
    const fitting = fits(count)
    if (fitting) high = count
    else low = count
    return fitting
  }
  let at = Math.max(fewest, Math.min(guess, most - 1))
  let step = 1
  const first = at < most && ask(at)
  while (high - low > 1) {
    at = first ? high - step : low + step
    if (at <= low || at >= high) break
    step *= 2
    if (ask(at) !== first) break
  }
  while (high - low > 1) ask(Math.floor((low + high) / 2))
  if (last !== high) fits(high)
  return high
}
