import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {tempFolder} from './folders.js'

/** Runs git in a folder, whatever the person who runs the tests has set. */
export function git(cwd: string, ...argv: string[]): string {
  const settings = ['user.name=Ines', 'user.email=ines@example.org', 'commit.gpgsign=false', 'init.defaultBranch=main']
  const options = [...settings, 'protocol.file.allow=always'].flatMap((setting) => ['-c', setting])
  const env = {...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), GIT_CONFIG_NOSYSTEM: '1'}
  return execFileSync('git', [...options, ...argv], {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** Writes files, and commits all that there is. */
export function commit(cwd: string, files: Readonly<Record<string, string>> = {}, message = 'Change'): void {
  put(cwd, files)
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', message)
}

/** Writes files into a folder. */
export function put(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), {recursive: true})
    writeFileSync(join(cwd, file), text)
  }
}

/** A repository of its own for one test, with one commit of these files or of a copy of a folder. What the tool commits in it is by Ines. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> | string): string {
  const folder = tempFolder(typeof files === 'string' ? {} : files)
  if (typeof files === 'string') cpSync(files, folder, {recursive: true})
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'user.name', 'Ines')
  git(folder, 'config', 'user.email', 'ines@example.org')
  commit(folder, {}, 'start')
  return folder
}
