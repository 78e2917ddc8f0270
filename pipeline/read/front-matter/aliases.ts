/**
 * What other tools call our keys, in lower-case kebab-case: `publishDate` is looked up as `publish-date`.
 *
 * Source: the front matter of Hugo, Jekyll, Ghost, Pelican, Docusaurus, Quarto, MyST and Pandoc, and the manuscripts read.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  'nav-title': ['linktitle', 'link-title', 'breadcrumb', 'sidebar-label'],
  kicker: ['supertitle', 'eyebrow'],
  standfirst: ['dek', 'lede', 'lead', 'intro'],
  authors: ['author', 'creator', 'by'],
  editors: ['editor'],
  translators: ['translator'],
  illustrators: ['illustrator'],
  date: ['published', 'pubdate', 'pub-date', 'publishdate', 'publish-date', 'published-at', 'created'],
  updated: ['lastmod', 'last-mod', 'date-modified', 'modified', 'updated-at'],
  description: ['summary', 'meta-description'],
  excerpt: ['custom-excerpt'],
  tags: ['keywords', 'labels', 'categories'],
  section: ['category', 'column'],
  image: ['cover-image', 'main-image', 'feature-image', 'featured-image', 'thumbnail', 'banner', 'hero', 'images'],
  'image-alt': ['feature-image-alt'],
  'image-caption': ['feature-image-caption'],
  'url-path': ['permalink', 'url'],
  aliases: ['redirect-from'],
  canonical: ['canonical-url'],
  lang: ['language', 'locale'],
  weight: ['book-weight', 'order', 'nav-order'],
  draft: ['hidden', 'listed', 'status'],
  numbered: ['number-sections']
}

/** Alias -> key. An alias that stands earlier in its list wins where a file has several. */
export const frontMatterAliases: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([key, aliases]) => aliases.map(alias => [alias, key] as const))
)

/** `short_title`, `shortTitle`, `Short Title` -> `short-title`. */
export function kebab(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase()
}

/** How a key is written that is not kebab-case. */
export function styleOf(key: string): string {
  if (key.includes('_')) return 'snake_case'
  return /[a-z0-9][A-Z]/.test(key) ? 'camelCase' : 'capitals'
}
