/** A term as terms are compared: without regard to capitals and white space. */
export function termKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
