/**
 * The content security policy of every page, as a `meta` so that it holds on any host and from disk.
 *
 * `default-src 'none'` makes Firefox block prefetching, `connect-src 'none'` makes Lighthouse find robots.txt unreadable;
 * both were seen. With Trusted Types switched off no script can write markup.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-src 'none'",
  "connect-src 'self'",
  "worker-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join('; ')
