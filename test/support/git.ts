import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Runs git in a folder, whatever the person who runs the tests has set. */
export function git(cwd: string, ...argv: string[]): string {
  const settings = ['user.name=Ines', 'user.email=ines@example.org', 'commit.gpgsign=false', 'init.defaultBranch=main']
  const options = [...settings, 'protocol.file.allow=always'].flatMap((setting) => ['-c', setting])
  const env = {...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))), GIT_CONFIG_NOSYSTEM: '1'}
  return execFileSync('git', [...options, ...argv], {cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** Writes files, and commits all that there is. */
export function commit(cwd: string, files: Readonly<Record<string, string>> = {}): void {
  put(cwd, files)
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
}

/** Writes files into a folder. */
export function put(cwd: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), {recursive: true})
    writeFileSync(join(cwd, file), text)
  }
}
