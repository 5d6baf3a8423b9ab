import {existsSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {runGit} from '../../util/run-git.js'
import {realPath} from '../real-path.js'

/** The work tree that paths belong to, and the paths as git names them there. */
export interface Repository {
  readonly root: string
  /** By the path as it was given. */
  readonly names: ReadonlyMap<string, string>
}

/** The repositories that paths stand in; those that stand in none are told apart. */
export function repositories(
  cwd: string,
  paths: readonly string[]
): {readonly found: readonly Repository[]; readonly outside: readonly string[]} {
  const byRoot = new Map<string, Map<string, string>>()
  const outside: string[] = []
  const rootOf = new Map<string, string | undefined>()
  for (const path of paths) {
    // A link is a file of its own to git, so only the folder around it is resolved.
    const folder = realPath(dirname(resolve(cwd, path)))
    const asked = nearest(folder)
    if (!rootOf.has(asked)) rootOf.set(asked, workTreeOf(asked))
    const root = rootOf.get(asked)
    if (root === undefined) outside.push(path)
    else {
      const name = relative(root, resolve(folder, resolve(cwd, path).slice(dirname(resolve(cwd, path)).length + 1)))
      byRoot.set(root, (byRoot.get(root) ?? new Map()).set(path, name.replaceAll(sep, '/')))
    }
  }
  return {found: [...byRoot].map(([root, names]) => ({root, names})), outside}
}

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)))

function workTreeOf(folder: string): string | undefined {
  const {ok, out} = runGit(folder, ['rev-parse', '--show-toplevel'])
  const root = out.replace(/\n$/, '')
  return ok && root !== '' ? realPath(root) : undefined
}
