/**
 * Shortcodes: `{{< name "word" key="value" >}}`, `{{% /name %}}`, `{{<name>}}`.
 *
 * Source: Hugo, "Shortcode templates"; Quarto, "Shortcodes". Values stand between double quotes, single quotes or backticks, or
 * are one word; a backslash in double quotes keeps the character behind it.
 */

export interface Shortcode {
  /** As typed. */
  readonly name: string
  /** `{{< /name >}}` */
  readonly closing: boolean
  /** Arguments without a key, in order. */
  readonly positional: readonly string[]
  /** The last of two equal keys counts. Never an object: keys are an author's. */
  readonly pairs: readonly (readonly [key: string, value: string])[]
}

const quoted = String.raw`"(?<double>(?:[^"\\]|\\.)*)"|'(?<single>[^']*)'|\x60(?<raw>[^\x60]*)\x60`
const argument = new RegExp(
  String.raw`(?:(?<key>[\p{L}_][\p{L}\p{N}_-]*)\s*=\s*)?(?:${quoted}|(?<plain>[^\s"'\x60]\S*))`,
  'gsu'
)

/** A leaf's value -> what it says; `undefined`: another dialect's (`{{ key }}`, `{{#include …}}`). */
export function readShortcode(value: string): Shortcode | undefined {
  const [, slash = '', name = '', rest = ''] =
    /^\{\{[<%]\s*(\/?)\s*([A-Za-z][\w-]*)((?=[\s/>%]).*?)\s*\/?\s*[>%]\}\}$/s.exec(value) ?? []
  if (name === '') return undefined
  const positional: string[] = []
  const pairs: [string, string][] = []
  for (const {groups = {}} of rest.matchAll(argument)) {
    const {key, double, single, raw, plain} = groups
    const found = double?.replace(/\\(.)/gs, '$1') ?? single ?? raw ?? plain ?? ''
    if (key === undefined) positional.push(found)
    else pairs.push([key, found])
  }
  return {name, closing: slash === '/', positional, pairs}
}
