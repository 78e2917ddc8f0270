/**
 * Fill the named slots `{{name}}` of a template. Templates hold no logic: a slot gets a finished piece.
 *
 * Throws for a slot that is not given: the template and the code do not fit together.
 */
export function fillTemplate(template: string, slots: ReadonlyMap<string, string>): string {
  return template.replace(/\{\{([a-z]+)\}\}/g, (_, name: string) => {
    const slot = slots.get(name)
    if (slot === undefined) throw new Error(`a template asks for {{${name}}}, which is not made`)
    return slot
  })
}

/** The text of a template; throws when the installation lacks it. */
export function templateOf(templates: ReadonlyMap<string, string>, path: string): string {
  const template = templates.get(path)
  if (template === undefined) throw new Error(`templates/${path} is missing`)
  return template
}
