/** Whether what takes a text takes at most three times as long for one of twice the length. */

const runs = 5
const mostRatio = 3

/**
 * Each stage's cost at either length, the least of up to five runs; no more runs than it takes to pass.
 *
 * A text that is read too quickly to be measured is made longer, up to `longest` times; what is too quick even then is linear for
 * all that anyone will notice.
 *
 * @param make (length) => text
 * @param cost (text) => milliseconds of CPU by stage
 * @param noise milliseconds below which a ratio says nothing
 * @returns the stages that are not linear, with their milliseconds
 */
export function slowStages({make, length, cost, noise, longest = 1}) {
  let slow = []
  for (let factor = 1; factor <= longest; factor *= 2) {
    const found = compare(make(factor * length), make(2 * factor * length), cost, noise)
    slow = found.slow
    if (slow.length > 0 || !found.quick) return slow
  }
  return slow
}

function compare(short, long, cost, noise) {
  const once = new Map()
  const twice = new Map()
  let slow = []
  for (let run = 0; run < runs; run++) {
    keepLeast(once, cost(short))
    keepLeast(twice, cost(long))
    slow = [...twice].filter(([stage, most]) => most >= noise && most / once.get(stage) > mostRatio)
    if (slow.length === 0) break
  }
  return {
    slow: slow.map(([stage, most]) => ({stage, once: once.get(stage), twice: most})),
    quick: [...twice.values()].reduce((sum, most) => sum + most, 0) < noise
  }
}

function keepLeast(least, costs) {
  for (const [stage, cost] of Object.entries(costs)) least.set(stage, Math.min(least.get(stage) ?? Infinity, cost))
}
