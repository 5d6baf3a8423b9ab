import {existsSync} from 'node:fs'
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Chromium without a window. Where there is none the tests fail: a page that nobody opened is not tested. */
export async function openBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM ?? places.find((place) => existsSync(place))
  if (path === undefined)
    throw new Error('Cannot test the report in a browser, expected Chromium: `apt-get install chromium`, or its path in CHROMIUM')
  // Without a sandbox, because CI runs as root; the pages are our own.
  return chromium.launch({executablePath: path, args: ['--no-sandbox']})
}

export interface OpenPage {
  readonly page: Page
  /** What the page asked the network for, and what went wrong in it. */
  readonly requests: readonly string[]
  readonly faults: readonly string[]
}

/** A file in a page of its own that tells what it does. */
export async function openFile(browser: Browser, file: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, ...options})
  const [requests, faults]: [string[], string[]] = [[], []]
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:') && request.url().split('#')[0] !== encodeURI(`file://${file.split('#')[0]}`))
      requests.push(request.url())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`file://${file}`)
  return {page, requests, faults}
}
