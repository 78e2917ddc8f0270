/** The tables of a TrueType or OpenType file by their tags (OpenType 1.9.1, "Table directory"). */
export function tableDirectory(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  const count = file.getUint16(4)
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map(byte => file.getUint8(record + byte)))
    const [offset, length] = [file.getUint32(record + 8), file.getUint32(record + 12)]
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}
