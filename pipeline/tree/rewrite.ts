/**
 * Put each item's replacement in its place: one, several or none. Gives back the same array when nothing changed, so that
 * trees share what a pass did not touch.
 */
export function replaceEach<Item>(
  items: readonly Item[],
  replace: (item: Item) => readonly Item[] | Item
): readonly Item[] {
  let result: Item[] | undefined
  for (const [index, item] of items.entries()) {
    const made = replace(item)
    if (made === item) {
      result?.push(item)
      continue
    }
    result ??= items.slice(0, index)
    if (isList(made)) for (const one of made) result.push(one)
    else result.push(made)
  }
  return result ?? items
}

function isList<Item>(value: readonly Item[] | Item): value is readonly Item[] {
  return Array.isArray(value)
}
