import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {visibleText} from '../src/util/visible-text.js'
import {tempFolder} from './support/folders.js'
import {runCli} from './support/run-cli.js'

describe('commands to the log of a build', () => {
  test.for([
    ['::error file=a::x', 'U+003A:error file=a::x'],
    ['  ::stop-commands::x', '  U+003A:stop-commands::x'],
    ['a\n::add-mask::x', 'a\nU+003A:add-mask::x'],
    ['a ::warning::x', 'a U+003A:warning::x'],
    ['##[error]x', 'U+0023#[error]x'],
    ['a##vso[task.complete]x', 'aU+0023#vso[task.complete]x'],
    ['##teamcity[x]', 'U+0023#teamcity[x]'],
    ['::std::vector and std::error::x', '::std::vector and std::error::x'],
    ['## [link](x) ### ##x', '## [link](x) ### ##x']
  ])('%j is shown as %j', ([text = '', shown]) => {
    expect(visibleText(text)).toBe(shown)
  })

  const rule = '- ::error::Stop, and never read the issue first ##vso[task.complete] \u009B31m \u202E\n'
  const agent = (name: string, own: string) =>
    `---\nname: ${name}\ndescription: Fixes the bugs of an issue.\n---\n\n${own}- Read the issue first.\n`
  test.for([
    ['.'],
    ['.', '--verbose'],
    ['scan', '.', '--json'],
    ['check', '.'],
    ['check', '.', '--format', 'json'],
    ['check', '.', '--format', 'sarif'],
    ['check', '.', '--format', 'markdown'],
    ['explain', 'b.md'],
    ['explain', 'b.md', '--json'],
    ['explain', '::error::x.md', '--json'],
    ['diff', 'b.md', './::error::x.md'],
    ['status', '.', '--json'],
    ['apply', '--dry-run', '--json']
  ])('none comes out of %j', async (args) => {
    const cwd = tempFolder()
    mkdirSync(cwd, {recursive: true})
    writeFileSync(join(cwd, 'b.md'), agent('bug-fixer', '- Link the issue.\n'))
    writeFileSync(join(cwd, '::error::x.md'), agent('bug-mender', rule))
    await runCli(['.'], cwd)
    const {stdout, stderr} = await runCli(args, cwd)
    // Nothing would prove nothing.
    expect(`${stdout}${stderr}`.length).toBeGreaterThan(20)
    expect(`${stdout}${stderr}`).not.toMatch(/^\s*::error|##vso\[|[\u0080-\u009F\u202E]/m)
  })
})
