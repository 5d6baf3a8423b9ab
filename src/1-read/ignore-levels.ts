import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {throwFailing} from '../util/throw-failing.js'

/** The rules of one `.gitignore`, or of the `ignore` option, and the folder they are relative to. */
export interface IgnoreLevel {
  readonly folder: string
  readonly rules: Ignore
}

/**
 * The rules that hold in a folder that was asked for: those of the folders above it up to the root of the repository.
 * Rules that ignore the folder itself do not count: somebody asked for it.
 */
export function ignoreLevels(folder: string): readonly IgnoreLevel[] {
  const levels = foldersAbove(folder).flatMap(gitignoreOf)
  return [...(isIgnored(folder, true, levels) ? [] : levels), ...gitignoreOf(folder)]
}

/** The rules a folder adds to those that hold around it. */
export function gitignoreOf(folder: string): readonly IgnoreLevel[] {
  const file = join(folder, '.gitignore')
  // Most folders have none, and an error costs ten times as much as a look.
  if (!existsSync(file)) return []
  try {
    return [{folder, rules: ignoreRules(readFileSync(file, 'utf8').replace(/^\ufeff/, ''))}]
  } catch (error) {
    throwFailing(error)
    return []
  }
}

/** Patterns as in a `.gitignore`; small and capital letters differ on every system alike. */
export function ignoreRules(patterns: string | readonly string[]): Ignore {
  return ignore({ignorecase: false}).add(patterns)
}

/** Whether the rules leave a path out; the innermost level that speaks of it decides. */
export function isIgnored(path: string, isFolder: boolean, levels: readonly IgnoreLevel[]): boolean {
  for (const {folder, rules} of levels.toReversed()) {
    const below = relative(folder, path).replaceAll(sep, '/')
    if (!ignore.isPathValid(below)) continue
    const {ignored, unignored} = rules.test(isFolder ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}

function foldersAbove(folder: string): readonly string[] {
  const above: string[] = []
  let top = folder
  while (!existsSync(join(top, '.git'))) {
    if (dirname(top) === top) return []
    top = dirname(top)
    above.unshift(top)
  }
  return above
}
