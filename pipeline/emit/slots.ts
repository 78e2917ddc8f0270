/**
 * Fill a page frame: `{{name}}` stands for a value. No logic, no nesting. A slot without a value, or a value without a slot,
 * is a mistake in the frame or in our code, and throws.
 *
 * Values are markup: who fills a slot escapes text.
 */
export function fillSlots(frame: string, values: ReadonlyMap<string, string>): string {
  const used = new Set<string>()
  const filled = frame.replace(/\{\{([a-z-]+)\}\}/g, (_, name: string) => {
    const value = values.get(name)
    if (value === undefined) throw new Error(`the frame has a slot "${name}" that nothing fills`)
    used.add(name)
    return value
  })
  for (const name of values.keys()) if (!used.has(name)) throw new Error(`the frame has no slot "${name}"`)
  return filled
}

/** Text as content or as an attribute's value in double quotes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** The text of a template; throws when the installation lacks it. */
export function templateOf(templates: ReadonlyMap<string, string>, path: string): string {
  const template = templates.get(path)
  if (template === undefined) throw new Error(`templates/${path} is missing`)
  return template
}
