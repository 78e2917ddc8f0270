/**
 * Classes of authors that the style sheets know: there each begins with `x-`, so that it never meets one of ours.
 *
 * @param templates text by path
 */
export function styledClasses(templates: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [path, text] of templates) {
    if (!path.endsWith('.css')) continue
    for (const [, name = ''] of text.matchAll(/\.x-(-?[\p{L}_][\p{L}\p{N}_-]*)/gu)) found.add(name)
  }
  return found
}
