import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {filesBelow, tempFolder, textOf} from './folders.js'
import {runCli} from './run-cli.js'

/** Two agents with one job, and what a test does to them and to the file that they become. */

export const orchardRules = [
  'Prune every pear tree in February.',
  'Water young saplings twice a week.',
  'Mark a sick branch with red tape.',
  'Keep ladders dry and locked away.'
]

export const orchardAgent = (rules: readonly string[]): string =>
  `---\nname: orchard-keeper\ndescription: Tends the orchard and plans the harvest\nmodel: sonnet\n---\n\nYou tend the orchard.\n\n## Trees\n\n${rules.map((rule) => `- ${rule}\n`).join('')}`

export const orchard = {
  'agents/first.md': orchardAgent(orchardRules),
  'agents/second.md': orchardAgent([...orchardRules.slice(0, 3), 'Count the crates before the truck leaves.'])
}

/** What they become. */
export const orchardFile = 'out/orchard-keeper.md'

/** A folder in which they are merged. */
export async function mergedOrchard(files: Readonly<Record<string, string>> = orchard): Promise<string> {
  const cwd = tempFolder(files)
  expect(await runMerge(cwd)).toMatchObject({code: 0, stdout: ''})
  return cwd
}

export const runMerge = (cwd: string, ...more: string[]) => runCli(['merge', 'agents', '--quiet', ...more], cwd)

/** Changes a file, and fails where nothing changes. */
export function edit(cwd: string, file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(cwd, file), 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(join(cwd, file), after)
}

/** All that stands in the output folder. */
export const outputs = (cwd: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(filesBelow(join(cwd, 'out')).map((file) => [file, textOf(join(cwd, 'out', file))]))
