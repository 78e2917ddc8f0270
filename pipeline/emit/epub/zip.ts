/** The container as bytes: the same for the same files, on every platform. */
import type JSZip from 'jszip'

/** Formats that are compressed already. */
const compressed = /\.(?:jpg|png)$/
/** The first moment that the format's dates can say. */
const earliest = Date.UTC(1980, 0, 1)

/**
 * Order, dates and compression of the files of a container, which were filled in as they came.
 *
 * `mimetype` stands first and is stored, as OCF asks; folders have no entries of their own. jszip writes dates as UTC and
 * compresses in JavaScript, so time zone and platform do not show. Source: EPUB 3.3, section 4.2.
 *
 * @param order paths from the root of the container; files not named follow by name
 * @param date of every entry, ISO 8601
 */
export async function sealContainer(zip: JSZip, order: readonly string[], date: string): Promise<Uint8Array> {
  const stamp = new Date(Math.max(earliest, new Date(date).getTime()))
  const ranks = new Map(['mimetype', 'META-INF/container.xml', ...order].map((path, index) => [path, index]))
  const rank = (path: string): number => ranks.get(path) ?? ranks.size
  const files = Object.values(zip.files)
    .filter(file => !file.dir)
    .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))

  for (const name of Object.keys(zip.files)) delete zip.files[name]
  for (const file of files) {
    file.date = stamp
    file.unixPermissions = 0o100644
    if (compressed.test(file.name)) file.options.compression = 'STORE'
    zip.files[file.name] = file
  }
  return zip.generateAsync({
    type: 'uint8array',
    mimeType: 'application/epub+zip',
    compression: 'DEFLATE',
    compressionOptions: {level: 6},
    platform: 'UNIX',
    streamFiles: false
  })
}
