import {statSync} from 'node:fs'
import {basename, dirname, relative, resolve, sep} from 'node:path'

/** An output folder, as it is shown, and the canonical files in it that are asked for; all where none is named. */
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
    else if (!names.has(dirname(path))) names.set(dirname(path), [basename(path)])
    else names.get(dirname(path))?.push(basename(path))
  }
  return [...names].map(([folder, own]) => ({folder, out: relative(cwd, folder).replaceAll(sep, '/') || '.', names: own}))
}
