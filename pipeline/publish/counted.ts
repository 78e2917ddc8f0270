/** "12 chapters, 11 as last time": how many there are, and how many of them were kept. */
export function counted(all: number, fresh: number, noun: string): string {
  const words = `${all} ${noun}${all === 1 ? '' : 's'}`
  return fresh < all ? `${words}, ${all - fresh} as last time` : words
}
