import {execFileSync} from 'node:child_process'
import {cpSync} from 'node:fs'
import {tempFolder} from './folders.js'

/** What git answers in a folder, whatever the machine has set. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = {...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', LC_ALL: 'C'}
  return execFileSync('git', args, {cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** Makes a folder a repository with one commit of all that is in it. */
export function commitAll(folder: string, message = 'start'): string {
  if (!hasRepository(folder)) {
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'config', 'user.name', 'Ines')
    git(folder, 'config', 'user.email', 'ines@example.com')
  }
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', message)
  return folder
}

/** A repository of its own for one test, with these files or a copy of a folder. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> | string): string {
  const folder = tempFolder(typeof files === 'string' ? {} : files)
  if (typeof files === 'string') cpSync(files, folder, {recursive: true})
  return commitAll(folder)
}

function hasRepository(folder: string): boolean {
  try {
    return git(folder, 'rev-parse', '--show-prefix').trim() === ''
  } catch {
    return false
  }
}
