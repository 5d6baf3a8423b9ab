import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest'
import {createReview} from '../../src/cli/review/create-review.js'
import {serveReview} from '../../src/cli/review/serve-review.js'
import {defaults} from '../../src/options.js'
import {apiAgent} from '../support/agent-text.js'
import {openBrowser} from '../support/browser.js'
import {tempFolder, textOf} from '../support/folders.js'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser?.close())

const file = 'agentmerge.decisions.yaml'

const twins = {
  'agents/first.md': apiAgent('api-builder', 'Keep functions under 30 lines.'),
  'agents/second.md': apiAgent('api-maker', 'Keep functions under 50 lines.')
}

/** A served review with as many tabs as are asked for; nothing may go wrong in them, and they may ask nobody else. */
async function served(count = 1) {
  const cwd = tempFolder(twins)
  const review = await createReview(['agents'], defaults, {cwd})
  const server = await serveReview(review)
  const context = await browser.newContext({viewport: {width: 1280, height: 700}})
  const [faults, strangers]: [string[], string[]] = [[], []]
  const {origin} = new URL(server.address)
  const id = review.result().merged[0]?.conflicts.find(({kind}) => kind === 'value')?.id ?? ''
  const tabs = await Promise.all(
    Array.from({length: count}, async () => {
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin) strangers.push(request.url())
      })
      await page.goto(`${server.address}#${id}`)
      return page
    })
  )
  onTestFinished(async () => {
    await context.close()
    await server.close()
  })
  return {cwd, review, server, id, tabs: tabs as [Page, Page], faults, strangers, decisions: () => textOf(join(cwd, file)) ?? ''}
}

const visibleView = (page: Page) => page.locator('[data-view]:visible').getAttribute('id')

const version = (page: Page) => page.evaluate(() => JSON.parse(document.getElementById('data')?.textContent ?? '{}').live.version as number)

/** Waits until the tab has the report of this version. */
async function hasVersion(page: Page, wanted: number): Promise<void> {
  await expect.poll(() => version(page).catch(() => 0), {timeout: 20_000}).toBe(wanted)
}

describe('a review in the browser', () => {
  test('writes a decision as it is made, and shows the canonical agent that follows, with the card still in focus', async () => {
    const {tabs, id, decisions, faults, strangers} = await served()
    const [page] = tabs
    const before = await page.locator(`#${id}`).evaluate((card) => card.getBoundingClientRect().top)
    await page.keyboard.press('2')
    await hasVersion(page, 2)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
    expect(decisions()).toContain('choose: 50 lines')
    expect(await page.locator(`#${id} .written`).textContent()).toContain('Keep functions under 50 lines.')
    expect(await page.locator(`#${id} .state`).textContent()).toBe('Decided: side 2. It stands in agentmerge.decisions.yaml.')
    expect(await page.locator('#progress').textContent()).toBe('1 of 1 decided')
    expect(await page.locator('.rendered').textContent()).toContain('under 50 lines')
    expect(Math.abs((await page.locator(`#${id}`).evaluate((card) => card.getBoundingClientRect().top)) - before)).toBeLessThan(3)
    expect({faults, strangers}).toEqual({faults: [], strangers: []})
  })

  test('takes a decision back, a reason and own words', async () => {
    const {tabs, id, decisions} = await served()
    const [page] = tabs
    // Two at once, without waiting for the first: both are its own, and no news.
    await page.evaluate(() => {
      for (const key of ['1', 'b']) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}))
    })
    await hasVersion(page, 3)
    expect(await page.locator('#notice').isVisible()).toBe(false)
    await page.locator(`#${id} input[aria-label^="Reason"]`).fill('both teams asked')
    await page.keyboard.press('Enter')
    await hasVersion(page, 4)
    expect(decisions()).toContain('reason: both teams asked')
    expect(await page.locator(`#${id} input[aria-label^="Reason"]`).inputValue()).toBe('both teams asked')
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('u')
    await hasVersion(page, 5)
    expect(decisions()).not.toContain(id)
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('w')
    await page.locator(`#${id} textarea`).fill('Keep functions short.')
    await page.locator(`#${id} button.first`).click()
    await hasVersion(page, 6)
    expect(await page.locator('.rendered').textContent()).toContain('Keep functions short.')
    expect(decisions()).toContain('write: Keep functions short.')
  })

  test('offers no export: the decisions are in their file', async () => {
    const {tabs} = await served()
    const [page] = tabs
    expect(await page.getByRole('button', {name: 'Export decisions'}).count()).toBe(0)
    await page.keyboard.press('e')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.keyboard.press('?')
    expect(await page.locator('dialog[open]').textContent()).not.toContain('export')
  })

  test('keeps the filters', async () => {
    const {tabs, id} = await served()
    const [page] = tabs
    await page.locator('#search').fill('functions')
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('1')
    await hasVersion(page, 2)
    await expect.poll(() => page.locator('#search').inputValue()).toBe('functions')
  })

  test('tells the other tab, and takes no words from who is writing there', async () => {
    const {tabs, id, faults} = await served(2)
    const [first, second] = tabs
    await second.locator(`#${id}`).focus()
    await second.keyboard.press('w')
    await second.locator(`#${id} textarea`).fill('Keep functions sh')
    await first.locator(`#${id}`).focus()
    await first.keyboard.press('2')
    await hasVersion(first, 2)
    const notice = second.locator('#notice')
    await expect.poll(() => notice.textContent()).toContain('Something was decided in another tab')
    expect(await version(second)).toBe(1)
    expect(await second.locator(`#${id} textarea`).inputValue()).toBe('Keep functions sh')
    await notice.getByRole('button').click()
    await hasVersion(second, 2)
    expect(await second.locator(`#${id} .written`).textContent()).toContain('50 lines')
    // Where nobody writes, the tab follows by itself, and says why.
    await first.keyboard.press('1')
    await hasVersion(second, 3)
    await expect.poll(() => notice.textContent()).toContain('Something was decided in another tab')
    expect(faults).toEqual([])
  })

  test('says that a source was changed, or that the decisions file cannot be read', async () => {
    const {tabs, review, cwd, id, decisions} = await served()
    const [page] = tabs
    const notice = page.locator('#notice')
    writeFileSync(join(cwd, 'agents/second.md'), apiAgent('api-maker', 'Keep functions under 60 lines.'))
    await review.look()
    await hasVersion(page, 2)
    await expect.poll(() => notice.textContent()).toContain('A source or the decisions file was changed')
    writeFileSync(join(cwd, file), 'conflicts: [')
    const card = page.locator('[data-conflict]').first()
    await card.focus()
    await page.keyboard.press('1')
    await expect.poll(() => notice.textContent()).toContain('expected YAML')
    expect(decisions()).toBe('conflicts: [')
    await expect.poll(() => card.locator('.state').textContent()).toBe('')
    expect(id).not.toBe('')
  })

  test('says that a conflict is gone that somebody wants to decide, and shows what there is now', async () => {
    const {tabs, cwd, id, decisions} = await served()
    const [page] = tabs
    writeFileSync(join(cwd, 'agents/second.md'), apiAgent('api-maker', 'Keep functions under 60 lines.'))
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('2')
    await hasVersion(page, 2)
    await expect.poll(() => page.locator('#notice').textContent()).toContain(`Cannot find the conflict \`${id}\``)
    expect(await visibleView(page)).toBe('conflicts')
    expect(decisions()).toBe('')
  })

  test('says that it has ended, and takes the decision back that was not written', async () => {
    const {tabs, server, id} = await served()
    const [page] = tabs
    await server.close()
    const notice = page.locator('#notice')
    await expect.poll(() => notice.textContent()).toContain('has ended')
    await page.locator(`#${id}`).focus()
    await page.keyboard.press('1')
    await expect.poll(() => page.locator(`#${id} .state`).textContent()).toBe('')
  })

  test('has no violation that axe knows, with its notice', async () => {
    const {tabs, review, cwd} = await served()
    const [page] = tabs
    writeFileSync(join(cwd, 'agents/second.md'), apiAgent('api-maker', 'Keep functions under 60 lines.'))
    await review.look()
    await hasVersion(page, 2)
    await expect.poll(() => page.locator('#notice').isVisible()).toBe(true)
    await page.evaluate(axe.source)
    const found = await page.evaluate(() => (window as unknown as {axe: typeof axe}).axe.run())
    expect(found.violations.map(({id: rule, nodes}) => `${rule}: ${nodes.map(({html}) => html).join(' ')}`)).toEqual([])
  })
})
