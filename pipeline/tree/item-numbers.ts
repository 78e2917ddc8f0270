import type {List} from '../model/nodes.js'

/** The number of each item of an ordered list: by one more or, in a list that counts down, less than the item before. */
export function itemNumbers({start, reversed, children}: List): readonly number[] {
  const step = reversed ? -1 : 1
  let next = start ?? (reversed ? children.length : 1)
  return children.map(({number = next}) => {
    next = number + step
    return number
  })
}
