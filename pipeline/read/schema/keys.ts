import * as z from 'zod'

/**
 * The keys that a schema knows at a path of an author's value: for "did you mean" and for other spellings of a key. Where the
 * schema is a union, the keys of all its mappings.
 */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let current = objectsAndLists(schema)
  for (const step of path) {
    const inner = current.flatMap(one => {
      if (one instanceof z.ZodArray) return typeof step === 'number' ? [one.element] : []
      const shape: Readonly<Record<string, z.core.$ZodType>> = one.shape
      const name = String(step)
      const next = Object.hasOwn(shape, name) ? shape[name] : undefined
      return next ? [next] : []
    })
    current = inner.flatMap(objectsAndLists)
  }
  return current.flatMap(one => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}

/** Schemas of mappings and lists behind the wrappers of a schema. */
function objectsAndLists(schema: z.core.$ZodType): readonly (z.ZodObject | z.ZodArray)[] {
  if (schema instanceof z.ZodOptional) return objectsAndLists(schema.def.innerType)
  if (schema instanceof z.ZodPipe) return objectsAndLists(schema.def.in)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(objectsAndLists)
  return schema instanceof z.ZodObject || schema instanceof z.ZodArray ? [schema] : []
}
