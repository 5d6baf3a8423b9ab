import {existsSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {isHostFile} from '../util/is-host-file.js'
import {recordFile} from '../util/record-file.js'

/** An output folder, as it is shown, and the files in it that are asked for, `planner.md` or `cursor/planner.md`; all where none is named. */
export interface WrittenFolder {
  readonly folder: string
  readonly out: string
  readonly names: readonly string[] | undefined
}

/** The output folders that are meant: those that are named, those that named files stand in, or that of the options. */
export function findWritten(targets: readonly string[], out: string, cwd: string): readonly WrittenFolder[] {
  if (targets.length === 0) return [{folder: resolve(cwd, out), out: out.replace(/(?<![\\/])[\\/]+$/, ''), names: undefined}]
  const names = new Map<string, string[] | undefined>()
  for (const target of targets) {
    const path = resolve(cwd, target)
    if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) names.set(path, undefined)
    else {
      const folder = isForHost(path) ? dirname(dirname(path)) : dirname(path)
      const name = relative(folder, path).replaceAll(sep, '/')
      if (!names.has(folder)) names.set(folder, [name])
      else names.get(folder)?.push(name)
    }
  }
  return [...names].map(([folder, own]) => ({folder, out: relative(cwd, folder).replaceAll(sep, '/') || '.', names: own}))
}

/** Whether a file stands in the folder of a host in an output folder. An output folder may itself be called like a host. */
function isForHost(path: string): boolean {
  const folder = dirname(path)
  return isHostFile(relative(dirname(folder), path).replaceAll(sep, '/')) && !existsSync(join(folder, recordFile))
}
