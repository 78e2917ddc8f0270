/** A string of the table of names, of Windows or Macintosh (OpenType 1.9.1, "name"): 1 is a family, 6 the PostScript name. */
export function nameOf(name: DataView | undefined, wanted: number): string | undefined {
  if (!name) return undefined
  const count = name.getUint16(2)
  const strings = name.getUint16(4)
  for (let index = 0; index < count; index++) {
    const record = 6 + index * 12
    if (name.getUint16(record + 6) !== wanted) continue
    const wide = name.getUint16(record) !== 1
    const length = name.getUint16(record + 8)
    const from = strings + name.getUint16(record + 10)
    let text = ''
    for (let at = from; at < from + length; at += wide ? 2 : 1)
      text += String.fromCharCode(wide ? name.getUint16(at) : name.getUint8(at))
    return text
  }
  return undefined
}
