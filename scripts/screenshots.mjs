// Takes pictures of the report that stands in out/, in both themes, into screenshots/; the two of the README go to docs/images/.
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const inReadme = ['conflict-light', 'group-dark']

const {groups} = JSON.parse(readFileSync(`${root}out/report.json`, 'utf8'))
const group = groups.at(-1)
const conflict = groups.flatMap(({conflicts}) => conflicts).find(({kind, candidate}) => kind === 'value' && !candidate)
const views = {
  overview: {hash: 'overview'},
  group: {hash: `group-${group.id}-sides`, source: '0'},
  conflict: {hash: conflict.id, keys: '1'}
}

mkdirSync(`${root}screenshots`, {recursive: true})
mkdirSync(`${root}docs/images`, {recursive: true})
const browser = await chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox']})
for (const colorScheme of ['light', 'dark']) {
  for (const [name, {hash, keys = '', source}] of Object.entries(views)) {
    const page = await browser.newPage({viewport: {width: 1040, height: 640}, colorScheme})
    await page.goto(`file://${root}out/report.html#${hash}`)
    for (const key of keys) await page.keyboard.press(key)
    if (source) await page.locator('.view:visible .picker select').first().selectOption(source)
    // What is in sight is laid out frame by frame.
    await page.waitForTimeout(300)
    await page.screenshot({path: `${root}screenshots/${name}-${colorScheme}.png`})
    await page.close()
  }
}
await browser.close()
for (const name of inReadme) copyFileSync(`${root}screenshots/${name}.png`, `${root}docs/images/${name}.png`)
