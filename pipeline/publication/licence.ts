/** Licences by their SPDX id: what a reader is told, and where the text of the licence stands. */
interface Licence {
  readonly name: string
  readonly url: string | undefined
}

/** A licence as named in the configuration; one that is not known is printed as typed. */
export function licenceOf(license: string | undefined): Licence | undefined {
  if (license === undefined) return undefined
  const [, parts, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i.exec(license) ?? []
  if (parts !== undefined && version !== undefined) {
    return {
      name: `CC ${parts.toUpperCase()} ${version}`,
      url: `https://creativecommons.org/licenses/${parts.toLowerCase()}/${version}/`
    }
  }
  if (/^CC0-1\.0$/i.test(license)) {
    return {name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'}
  }
  return {name: license, url: undefined}
}
