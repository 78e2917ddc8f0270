/** Web pages: the Nu checker, html-validate, every link, and axe in a browser in all colours and two widths. */
import {createServer} from 'node:http'
import {createReadStream, existsSync, readFileSync, readdirSync, statSync} from 'node:fs'
import {extname, join, relative} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {LinkChecker} from 'linkinator'
import {chromium} from 'playwright-core'
import {nu} from './epub.mjs'
import {chromiumPath, here} from './tools.mjs'

/** @param {string} folder a finished dist/ */
export const webChecks = {
  // The checker's list of CSS properties ends before anchor positioning, which lifts notes into the margin and over the text,
  // and has none of Outlook's.
  async 'Nu checker'(folder) {
    const properties = ['--filterpattern', '.*(?:anchor-name|position-a|position-try-fallbacks|mso-hide).*']
    // It cannot parse `anchor()` either. Only one style sheet has it; parse errors anywhere else count.
    return (await nu(folder, properties)).filter(line => !/\/margin\.[0-9a-f]+\.css:\d+ CSS: .*Parse Error/.test(line))
  },
  async 'html-validate'(folder) {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // Minutes and sizes may wrap; the doctype and void elements are as the HTML Standard prints them.
        'doctype-style': 'off',
        'void-style': 'off',
        'long-title': 'off',
        // Letters carry their styles inline, since mail clients drop all others.
        'no-inline-style': 'off',
        'attribute-boolean-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-implicit-button-type': 'off'
      }
    })
    const found = []
    for (const path of pagesOf(folder)) {
      const report = await validator.validateFile(join(folder, path))
      for (const {messages} of report.results)
        for (const {line, ruleId, message} of messages) found.push(`${path}:${line} ${ruleId}: ${message}`)
    }
    return found
  },
  async links(folder) {
    const checker = new LinkChecker()
    const result = await checker.check({
      path: pagesOf(folder),
      serverRoot: folder,
      recurse: false,
      checkFragments: true,
      checkCss: true,
      linksToSkip: ['^https?://(?!localhost)', '^mailto:', '^tel:']
    })
    return result.links
      .filter(({state}) => state === 'BROKEN')
      .map(({url, parent, status}) => `${parent}: ${url} (${status})`)
  },
  async 'axe, contrast and width in a browser'(folder) {
    const {server, base} = await serve(folder)
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'
      ]
    })
    try {
      const found = []
      for (const path of pagesOf(folder)) found.push(...(await inspect(browser, base, path)))
      return found
    } finally {
      await browser.close()
      server.close()
    }
  }
}

const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8')

async function inspect(browser, base, path) {
  const found = []
  const context = await browser.newContext({bypassCSP: true, viewport: {width: 1280, height: 900}})
  const page = await context.newPage()
  page.on('pageerror', error => found.push(`${path}: script error: ${error.message}`))
  page.on('response', response => {
    if (response.status() >= 400) found.push(`${path}: ${response.status()} ${response.url()}`)
  })
  await page.goto(`${base}/${path}`, {waitUntil: 'load'})
  await page.evaluate(axe)
  for (const [name, set] of [
    ['light', () => page.emulateMedia({colorScheme: 'light'})],
    ['dark', () => page.emulateMedia({colorScheme: 'dark'})],
    ['sepia', () => page.evaluate(() => document.documentElement.setAttribute('data-theme', 'sepia'))]
  ]) {
    await set()
    const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const {violations} = await page.evaluate(options => globalThis.axe.run(document, options), {
      runOnly: tags,
      resultTypes: ['violations']
    })
    for (const {id, help, nodes} of violations)
      found.push(`${path}, ${name}: ${id}: ${help} (${nodes.length}): ${nodes[0].target}`)
  }
  await page.setViewportSize({width: 320, height: 640})
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  if (width > 320) found.push(`${path}: needs ${width} px on a screen of 320 (WCAG 1.4.10)`)
  await context.close()
  return found
}

function pagesOf(folder) {
  return (
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile() && entry.name.endsWith('.html'))
      .map(entry => relative(folder, join(entry.parentPath, entry.name)))
      // A letter is no page: its frame is for mail clients, and the checks of the mail look at it.
      .filter(path => !/(?:^|\/)email\/email\.html$/.test(path))
      // A page that only leads on has nothing to inspect.
      .filter(path => !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'))
      .sort()
  )
}

const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2'
}

function serve(folder) {
  return new Promise(done => {
    const server = createServer((request, response) => {
      const path = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
      if (!existsSync(path) || statSync(path).isDirectory()) return response.writeHead(404).end()
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream'})
      createReadStream(path).pipe(response)
    })
    server.listen(0, '127.0.0.1', () => done({server, base: `http://127.0.0.1:${server.address().port}`}))
  })
}
