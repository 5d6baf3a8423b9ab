import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import axe from 'axe-core'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type OpenPage, openBrowser, openFile} from '../support/browser.js'
import {copyExamples, tempFolder} from '../support/folders.js'
import {keptForHosts} from '../support/kept-for-hosts.js'
import {runCli} from '../support/run-cli.js'

let browser: Browser
let folder: string

beforeAll(async () => {
  browser = await openBrowser()
  folder = mkdtempSync(join(tmpdir(), 'agentmerge-page-'))
  copyExamples(folder)
  await runCli(['agents', '--quiet'], folder)
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Opens the report of the examples and closes it behind the test; nothing may go wrong in it. */
async function inReport(hash: string, look: (open: OpenPage) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const open = await openFile(browser, `${join(folder, 'out/report.html')}${hash}`, options)
  try {
    await look(open)
    expect(open.faults).toEqual([])
    expect(open.requests).toEqual([])
  } finally {
    await open.page.context().close()
  }
}

interface Report {
  readonly agents: readonly unknown[]
  readonly groups: readonly {
    readonly id: string
    readonly rules: readonly {readonly text: string}[]
    readonly conflicts: readonly {
      readonly id: string
      readonly candidate: boolean
      readonly kind: string
      readonly positions: readonly {readonly text: string}[]
    }[]
  }[]
}

const report = (): Report => JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'))
const conflicts = () => report().groups.flatMap((group) => group.conflicts.filter(({candidate}) => !candidate))
const visibleViews = (page: Page) => page.locator('[data-view]:visible').evaluateAll((views) => views.map(({id}) => id))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

describe('the overview', () => {
  test('opens first, alone, and tells the numbers of the report', () =>
    inReport('', async ({page}) => {
      expect(await visibleViews(page)).toEqual(['overview'])
      const figures = await page.locator('.figures strong').allTextContents()
      expect(figures[0]).toBe(String(report().agents.length))
      expect(figures[4]).toBe(String(conflicts().length))
      expect(await page.locator('#progress').textContent()).toBe(`0 of ${conflicts().length} decided`)
    }))

  test('explains a cell of the picture on focus, on hover, and with the arrow keys', () =>
    inReport('', async ({page}) => {
      const cells = page.locator('#overview svg a[data-at]')
      expect(await page.locator('#overview svg a[tabindex="0"]').count()).toBe(1)
      await cells.first().focus()
      const words = page.locator('#explain')
      const first = await words.textContent()
      expect(first).toContain('%')
      await page.keyboard.press('ArrowDown')
      expect(await words.textContent()).not.toBe(first)
      await page.keyboard.press('Escape')
      expect(await words.isVisible()).toBe(false)
      await cells.first().locator('rect').hover({force: true})
      expect(await words.textContent()).toBe(first)
    }))
})

describe('a group', () => {
  const hash = () => `#group-${report().groups[0]?.id}`

  test('shows where each rule of its canonical agent comes from, and leads there', () =>
    inReport(hash(), async ({page}) => {
      const marks = page.locator('.view:visible .rendered .mark')
      expect(await marks.count()).toBe(report().groups[0]?.rules.length)
      await marks.first().focus()
      expect(await page.locator('#explain').textContent()).toMatch(/\.md:\d+/)
      await marks.first().click()
      await expect.poll(() => focused(page)).toBe('g1r1')
    }))

  test('shows one source beside the canonical agent, and of it what is asked for', () =>
    inReport(hash(), async ({page}) => {
      const [source, kind] = [page.locator('.view:visible .picker select').first(), page.locator('.view:visible .picker select').last()]
      await source.selectOption('1')
      const shown = page.locator('.view:visible .theirs > li:visible')
      expect(await shown.evaluateAll((entries) => entries.every((entry) => (entry as HTMLElement).dataset.m === '1'))).toBe(true)
      await kind.selectOption('reworded')
      const kinds = new Set(await shown.locator('i').allTextContents())
      expect(kinds.size).toBeGreaterThan(0)
      expect([...kinds].filter((words) => !['reworded', 'part of it', 'same words'].includes(words))).toEqual([])
    }))
})

describe('a conflict', () => {
  test('is opened and focused by its address, also when it is a candidate', () =>
    inReport(`#${conflicts()[2]?.id}`, async ({page}) => {
      expect(await visibleViews(page)).toEqual(['conflicts'])
      await expect.poll(() => focused(page)).toBe(conflicts()[2]?.id)
      const distance = () => page.locator(`#${conflicts()[2]?.id}`).evaluate((card) => card.getBoundingClientRect().top)
      const barHeight = await page.locator('.bar').evaluate((bar) => bar.getBoundingClientRect().height)
      await expect.poll(distance).toBeGreaterThanOrEqual(barHeight)
      expect(await distance()).toBeLessThan(barHeight + 40)
      const candidate = report()
        .groups.flatMap((group) => group.conflicts)
        .find((one) => one.candidate)
      if (!candidate) throw new Error('the examples hold no candidate')
      await page.evaluate((id) => {
        location.hash = id
      }, candidate.id)
      await expect.poll(() => focused(page)).toBe(candidate.id)
      expect(await page.locator(`#${candidate.id}`).isVisible()).toBe(true)
    }))

  test('is decided, exported, and read back: the canonical agent says the other side', async () => {
    const value = conflicts().find(({kind}) => kind === 'value')
    if (!value) throw new Error('the examples hold no conflict of values')
    const before = canonicals()
    await inReport(`#${value.id}`, async ({page}) => {
      const card = page.locator(`#${value.id}`)
      const other = await card.locator('.side').evaluateAll((sides) => sides.findIndex((side) => !side.classList.contains('chosen')))
      await page.keyboard.press(String(other + 1))
      await card.getByLabel('Reason, where there is one').fill('the contract says so')
      await page.locator('h1').click()
      expect(await page.locator('#progress').textContent()).toBe(`1 of ${conflicts().length} decided`)
      await page.keyboard.press('e')
      await page.getByLabel('Decided by').fill('Ines')
      const downloading = page.waitForEvent('download')
      await page.getByRole('button', {name: 'Download'}).click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe('agentmerge.decisions.yaml')
      const text = readFileSync(await download.path(), 'utf8')
      expect(text).toBe(await page.getByRole('textbox', {name: 'agentmerge.decisions.yaml'}).inputValue())
      writeFileSync(join(folder, 'agentmerge.decisions.yaml'), text)
    })
    const {code, stderr} = await runCli(['agents', '--quiet'], folder)
    expect(code).toBe(0)
    expect(stderr).not.toContain('decision')
    const after = report()
      .groups.flatMap((group) => group.conflicts)
      .find(({id}) => id === value.id) as unknown as {resolution: object}
    expect(after.resolution).toMatchObject({status: 'decided', by: 'Ines', decision: {way: 'side', reason: 'the contract says so'}})
    expect(canonicals()).not.toBe(before)
    await inReport(`#${value.id}`, async ({page}) => {
      expect(await page.locator(`#${value.id} .written`).textContent()).toContain('decided by Ines: the contract says so')
      expect(await page.locator('#progress').textContent()).toBe(`1 of ${conflicts().length} decided`)
    })
    rmSync(join(folder, 'agentmerge.decisions.yaml'))
    await runCli(['agents', '--quiet'], folder)
    expect(canonicals()).toBe(before)
  })

  test('stays decided when the page is opened again, until it is undone', () =>
    inReport(`#${conflicts()[0]?.id}`, async ({page}) => {
      await page.keyboard.press('b')
      await page.reload()
      const both = page.locator(`#${conflicts()[0]?.id}`).getByRole('button', {name: 'Keep both', exact: true})
      expect(await both.getAttribute('aria-pressed')).toBe('true')
      await page.keyboard.press('u')
      expect(await both.getAttribute('aria-pressed')).toBe('false')
      await page.reload()
      expect(await both.getAttribute('aria-pressed')).toBe('false')
    }))

  test('keeps both sides, each in its case, as one rule that the command line takes', async () => {
    const one = conflicts().find(({kind}) => kind === 'value')
    await inReport(`#${one?.id}`, async ({page}) => {
      await page.keyboard.press('c')
      await page.getByLabel('When side 1 holds').filter({visible: true}).fill('in production')
      await page.getByRole('button', {name: 'Write this'}).filter({visible: true}).click()
      await page.getByRole('button', {name: 'Export decisions'}).click()
      const text = await page.getByRole('textbox', {name: 'agentmerge.decisions.yaml'}).inputValue()
      expect(text).toMatch(/write: .*in production: .*; otherwise: /i)
      writeFileSync(join(folder, 'agentmerge.decisions.yaml'), text)
    })
    const {code, stderr} = await runCli(['agents', '--quiet'], folder)
    rmSync(join(folder, 'agentmerge.decisions.yaml'))
    expect({code, told: stderr.includes('decision')}).toEqual({code: 0, told: false})
    expect(canonicals()).toMatch(/in production: .*; otherwise: /i)
    await runCli(['agents', '--quiet'], folder)
  })

  test('that is gone since it was decided is not exported', () =>
    inReport(`#${conflicts()[0]?.id}`, async ({page}) => {
      await page.keyboard.press('b')
      await page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('agentmerge')) ?? ''
        const kept = JSON.parse(localStorage.getItem(key) ?? '')
        localStorage.setItem(key, JSON.stringify({...kept, drafts: {...kept.drafts, 'c-gone': {id: 'c-gone', choose: 'both'}}}))
      })
      await page.reload()
      await page.keyboard.press('e')
      const text = await page.getByRole('textbox', {name: 'agentmerge.decisions.yaml'}).inputValue()
      expect(text.match(/id: /g)).toHaveLength(1)
      expect(await page.locator('dialog [role=status]').textContent()).toContain('no longer has these conflicts: 1')
    }))

  test('joins the decisions of a file that is there already, which keeps its comments', () =>
    inReport(`#${conflicts()[0]?.id}`, async ({page}) => {
      await page.keyboard.press('n')
      await page.keyboard.press('e')
      const name = 'agentmerge.decisions.yaml'
      const before = '# Ours.\napart:\n  - agents: [a.md, b.md]\n'
      await page.locator('input[type=file]').setInputFiles({name, mimeType: 'application/yaml', buffer: Buffer.from(before)})
      const text = page.getByRole('textbox', {name})
      await expect.poll(() => text.inputValue()).toMatch(/^# Ours\.\napart:\n {2}- agents: \[a\.md, b\.md\]\n\nconflicts:\n/)
      expect(await text.inputValue()).toContain('choose: no conflict')
      await page.locator('input[type=file]').setInputFiles({name, mimeType: 'application/yaml', buffer: Buffer.from('a: [')})
      await expect.poll(() => page.locator('dialog [role=status]').textContent()).toContain('Cannot read the decisions')
      expect(await page.getByRole('button', {name: 'Download'}).isDisabled()).toBe(true)
    }))

  test('is reached by keys, by filters and by words', () =>
    inReport('', async ({page}) => {
      await page.keyboard.press('j')
      const first = await focused(page)
      await page.keyboard.press('j')
      await expect.poll(() => focused(page)).not.toBe(first)
      await page.keyboard.press('k')
      await expect.poll(() => focused(page)).toBe(first)
      await page.keyboard.press('?')
      expect(await page.getByRole('dialog', {name: 'Keys'}).isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      const kinds = conflicts().map(({kind}) => kind)
      const shown = page.locator('#conflicts > .cards > .card:visible')
      await page.locator('[data-filter=kind]').selectOption('value')
      expect(await shown.count()).toBe(kinds.filter((kind) => kind === 'value').length)
      await page.locator('[data-filter=kind]').selectOption('')
      await page.keyboard.press('/')
      await page.locator('#search').fill('no such words anywhere')
      expect(await shown.count()).toBe(0)
      await page.locator('#search').fill('')
      expect(await shown.count()).toBe(kinds.length)
      await page.locator('h2:visible').first().click()
      await page.goto(`${page.url().split('#')[0]}#overview`)
      await page.locator('[data-kind-link=value]').click()
      await expect.poll(() => shown.count()).toBe(kinds.filter((kind) => kind === 'value').length)
    }))
})

describe('the page', () => {
  test('holds everything without JavaScript', () =>
    inReport(
      '',
      async ({page}) => {
        const {groups} = report()
        expect(await visibleViews(page)).toEqual(['overview', 'conflicts', ...groups.map(({id}) => `group-${id}`)])
        expect(await page.locator('[data-conflict]').count()).toBe(groups.flatMap((group) => group.conflicts).length)
        expect(await page.locator('li.row[id]').count()).toBe(groups.flatMap((group) => group.rules).length)
        expect(await page.locator('#overview svg a').first().getAttribute('aria-label')).toMatch(/\d%/)
      },
      {javaScriptEnabled: false}
    ))

  test.for(['light', 'dark'] as const)('has no violation that axe knows, on any view: %s', {timeout: 120_000}, (colorScheme) =>
    inReport(
      '',
      async ({page}) => {
        const ids = await page.locator('[data-view]').evaluateAll((views) => views.map(({id}) => id))
        expect(ids.length).toBe(2 + report().groups.length)
        for (const id of ids) {
          await page.evaluate((hash) => {
            location.hash = hash
          }, id)
          await expect.poll(() => visibleViews(page)).toEqual([id])
          expect(await violations(page), id).toEqual([])
        }
        await page.keyboard.press('e')
        expect(await violations(page), 'export').toEqual([])
      },
      // What axe brings along is the script of a test; the page itself runs under its policy in all other tests.
      {colorScheme, bypassCSP: true}
    )
  )

  test('has no violation that axe knows where other hosts are told', {timeout: 120_000}, async () => {
    const other = tempFolder(keptForHosts())
    await runCli(['.', '--to', 'cursor,copilot', '--quiet'], other)
    const {page} = await openFile(browser, join(other, 'out/report.html'), {bypassCSP: true})
    await page.getByRole('link', {name: 'first-api'}).first().click()
    await page.getByRole('link', {name: 'Other hosts'}).click()
    await expect.poll(() => page.getByRole('heading', {name: 'Other hosts'}).isVisible()).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('has a policy that lets nothing in, even if something got past the escaping', async () => {
    const {page, faults} = await openFile(browser, join(folder, 'out/report.html'))
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "taken"'
      const image = document.createElement('img')
      image.src = 'https://evil.example/a.png'
      const style = document.createElement('style')
      style.textContent = 'body {display: none}'
      document.body.append(script, image, style)
    })
    await expect.poll(() => faults.length).toBeGreaterThanOrEqual(3)
    expect(faults.every((fault) => fault.includes('Content Security Policy'))).toBe(true)
    expect(await page.title()).toBe('Merge report')
    expect(await page.locator('body').isVisible()).toBe(true)
    await page.context().close()
  })

  test('is dark where the reader wants it so', () =>
    inReport(
      '',
      async ({page}) => {
        const brightness = () => page.evaluate(() => Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]))
        expect(await brightness()).toBeLessThan(60)
        await page.emulateMedia({colorScheme: 'light'})
        expect(await brightness()).toBeGreaterThan(240)
      },
      {colorScheme: 'dark'}
    ))

  test('fits a narrow screen, in every view', () =>
    inReport(
      '',
      async ({page}) => {
        for (const id of await page.locator('[data-view]').evaluateAll((views) => views.map((view) => view.id))) {
          await page.evaluate((hash) => {
            location.hash = hash
          }, id)
          await expect.poll(() => visibleViews(page)).toEqual([id])
          expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(360)
        }
      },
      {viewport: {width: 360, height: 740}}
    ))

  test('prints all of it', () =>
    inReport('', async ({page}) => {
      await page.emulateMedia({media: 'print'})
      expect((await visibleViews(page)).length).toBe(2 + report().groups.length)
      expect(await page.locator('#tools').isVisible()).toBe(false)
    }))
})

function canonicals(): string {
  return report()
    .groups.map(({id}) => readFileSync(join(folder, `out/${id}.md`), 'utf8'))
    .join('\n')
}

interface Axe {
  readonly run: () => Promise<{violations: {id: string; nodes: {target: unknown; failureSummary: string}[]}[]}>
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as {axe: Axe}).axe.run())
  return found.violations.map(
    ({id, nodes}) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({target, failureSummary}) => `${JSON.stringify(target)} ${failureSummary}`)
        .join(' | ')}`
  )
}
