/**
 * What it costs to end a line at a place, in the unit of penalties. A strait place is worth it where the spaces of a line would
 * else be twice as wide as they should.
 */
export const costs = {
  hyphen: 100,
  typedHyphen: 50,
  dash: 20,
  address: 150,
  strait: 700,
  joint: 100,
  cut: 2000
} as const
