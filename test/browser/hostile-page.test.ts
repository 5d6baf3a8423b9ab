import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openBrowser, openFile} from '../support/browser.js'
import {tempFolder} from '../support/folders.js'
import {runCli} from '../support/run-cli.js'

const attacks = [
  '<script>document.title = "taken"</script>',
  '</script></style></textarea><script>document.title = "taken"</script>',
  '<img src="https://evil.example/a.png" onerror="document.title = \'taken\'">',
  '<a href="javascript:document.title=\'taken\'" onmouseover="document.title=\'taken\'">here</a>',
  '[here](javascript:document.title=1) ![pixel](https://evil.example/b.png)',
  '<style>* {display: none} @import "https://evil.example/c.css";</style>',
  '"><svg/onload=alert(1)> <iframe src="https://evil.example"></iframe>',
  '<!-- <meta http-equiv="refresh" content="0;url=https://evil.example">',
  'first \u202Edesrever\u202C and zero\u200Bwidth and \u2066isolated\u2069'
]

const agent = (name: string, limit: number) => `---
name: ${name}
description: Reviews code <script>document.title = "taken"</script> for mistakes.
"</script><script>document.title='taken'</script>": yes
---

# Review ${attacks[0]}

- Keep functions under ${limit} lines ${attacks[1]} and name them well.
- Read the whole change before you comment on any line of it.
- Say what is wrong, why it matters, and what would be better.
- Check that each new function has a test of its own.
${attacks.map((attack) => `- Look out for ${attack} in reviews.`).join('\n')}

\`\`\`html
${attacks.join('\n')}
\`\`\`

| case | answer |
|---|---|
| ${attacks[2]} | ${attacks[3]} |

${attacks[1]}
`

test('what hostile agents say is shown, and does nothing', async () => {
  const folder = tempFolder({
    'agents/</script>one.md': agent('code-reviewer', 30),
    'agents/two"><b>.md': agent('code-reviewer', 50)
  })
  const {code} = await runCli(['merge', 'agents', '--quiet'], folder)
  expect(code).toBe(0)
  const browser = await openBrowser()
  try {
    const {page, requests, faults} = await openFile(browser, join(folder, 'out/report.html'))
    const views = await page.locator('[data-view]').evaluateAll((found) => found.map(({id}) => id))
    expect(views).toHaveLength(3)
    for (const id of views) {
      await page.evaluate((hash) => {
        location.hash = hash
      }, id)
      for (const mark of await page.locator('[data-explain]:visible').all()) await mark.dispatchEvent('pointerover', {bubbles: true})
    }
    await page.goto(`${page.url().split('#')[0]}#conflicts`)
    for (const card of await page.locator('[data-conflict]').all()) {
      await card.focus()
      await page.keyboard.press('c')
    }
    await page.locator('h1').click()
    for (const card of await page.locator('[data-conflict]:visible').all()) {
      await card.focus()
      await page.keyboard.press('1')
    }
    await page.keyboard.press('e')
    expect(await page.title()).toBe('Merge report')
    expect(faults).toEqual([])
    expect(requests).toEqual([])
    // The page has one script, one island of data and one style, and nothing that loads or handles.
    const suspects = await page.evaluate(() => ({
      scripts: document.querySelectorAll('script').length,
      styles: document.querySelectorAll('style, link').length,
      loading: document.querySelectorAll('img, iframe, object, embed, video, audio, base, form').length,
      handlers: [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
      ways: [...document.querySelectorAll('a[href]')].filter((one) =>
        /^\s*(?:javascript|data|https?):/i.test(one.getAttribute('href') ?? '')
      ).length
    }))
    expect(suspects).toEqual({scripts: 2, styles: 1, loading: 0, handlers: 0, ways: 0})
    const shown = (await page.locator('main').textContent()) ?? ''
    for (const attack of attacks.slice(0, 8)) expect(shown, attack).toContain(attack)
    expect(shown).toContain('U+202E')
    expect(shown).toContain('U+200B')
    expect(shown).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069]/)
  } finally {
    await browser.close()
  }
})
