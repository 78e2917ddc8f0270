/**
 * A name as catalogues file it: "Oyelaran, Marguerite". Only names in Latin, Greek or Cyrillic letters with a word before
 * the last are turned; others are filed as they are written. Whoever knows better gives `sort:`.
 */
export function sortName(name: string): string {
  if (name.includes(',') || !/^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{P}\s]+$/u.test(name))
    return name
  const words = name.split(' ')
  const last = words.at(-1)
  return last === undefined || words.length === 1 ? name : `${last}, ${words.slice(0, -1).join(' ')}`
}
