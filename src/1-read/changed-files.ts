import {existsSync, realpathSync, statSync} from 'node:fs'
import {dirname, resolve, sep} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {type GitRun, runGit} from '../util/run-git.js'

/**
 * Tells whether a file changed in git since a revision, as a pull request would show it: against the commit where both part. What is not
 * committed counts too. Each of the places that were read is asked in its own repository.
 */
export function changedFiles(revision: string, places: readonly string[], cwd: string): (file: string) => boolean {
  if (!/^[^-\s][^\0\n]*$/.test(revision)) throw new AgentmergeError(errorWords.sinceShape({revision}))
  const tops = new Set(places.map((place) => topOf(folderOf(resolve(cwd, place)))))
  const changed = new Set([...tops].flatMap((top) => changedBelow(top, revision)))
  const here = realpathSync(cwd)
  const answers = new Map<string, boolean>()
  return (file) => {
    // A link may have changed, or what it leads to.
    const answer = answers.get(file) ?? [resolve(here, file), realOf(resolve(here, file))].some((path) => isIn(changed, path))
    answers.set(file, answer)
    return answer
  }
}

/** A repository inside of one is listed as a whole. */
function isIn(changed: ReadonlySet<string>, path: string): boolean {
  return changed.has(path) || (dirname(path) !== path && isIn(changed, dirname(path)))
}

/** A pattern begins somewhere; a file lies in a folder. */
function folderOf(path: string): string {
  let folder = path
  while (!existsSync(folder) || !statSync(folder).isDirectory()) folder = dirname(folder)
  return folder
}

function topOf(folder: string): string {
  const {out, said} = ask(folder, ['rev-parse', '--show-toplevel'])
  const top = out.replace(/\r?\n$/, '')
  if (top === '') throw new AgentmergeError(errorWords.gitOutside({folder, fault: firstLine(said)}))
  return realpathSync(top)
}

function changedBelow(top: string, revision: string): readonly string[] {
  const answer = (...argv: string[]) => ask(top, argv).out.trim()
  const isShallow = () => answer('rev-parse', '--is-shallow-repository') === 'true'
  const commit = answer('rev-parse', '--verify', '--quiet', `${revision}^{commit}`)
  if (!commit) throw new AgentmergeError(errorWords.sinceUnknown({revision, isShallow: isShallow()}))
  const base = answer('merge-base', commit, 'HEAD')
  if (!base) throw new AgentmergeError(errorWords.sinceUnrelated({revision, isShallow: isShallow()}))
  const lists = [
    ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--ignore-submodules=none', base, '--'],
    ['ls-files', '--others', '--exclude-standard', '-z']
  ]
  return lists.flatMap((argv) => namesIn(top, argv))
}

function namesIn(top: string, argv: readonly string[]): readonly string[] {
  const {ok, out, said} = ask(top, argv)
  if (!ok) throw new AgentmergeError(errorWords.gitFailed({cause: firstLine(said)}))
  const names = out.split('\0').filter(Boolean)
  return names.map((name) => resolve(top, name.replaceAll('/', sep)))
}

function ask(folder: string, argv: readonly string[]): GitRun {
  const run = runGit(folder, argv)
  if (run.isAbsent) throw new AgentmergeError(errorWords.gitAbsent())
  return run
}

const firstLine = (text: string): string => text.split('\n')[0] ?? ''

const realOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path)
