import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ignore, {type Ignore} from 'ignore'
import {closedFolders} from '../../lexicon/mention-files.js'
import {runGit} from '../../util/run-git.js'
import {throwFailing} from '../../util/throw-failing.js'

/** All files of a folder that git knows or would add, relative with `/`; outside of a repository those that no `.gitignore` leaves out. */
export function repositoryFiles(root: string): readonly string[] {
  return knownToGit(root) ?? walk(root, '', [])
}

/** Git answers for all that ignores files: those of folders above, of the clone and of the user. */
function knownToGit(root: string): readonly string[] | undefined {
  const {ok, out} = runGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.'])
  return ok ? [...new Set(out.split('\0').filter((file) => file !== ''))] : undefined
}

interface Level {
  readonly folder: string
  readonly rules: Ignore
}

function walk(root: string, folder: string, above: readonly Level[]): readonly string[] {
  const levels = [...above, ...rulesOf(root, folder)]
  return entriesOf(join(root, folder)).flatMap((entry): readonly string[] => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (isIgnored(path, entry.isDirectory(), levels)) return []
    if (!entry.isDirectory()) return entry.isFile() ? [path] : []
    return closedFolders.has(entry.name) ? [] : walk(root, path, levels)
  })
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    throwFailing(error)
    return []
  }
}

function rulesOf(root: string, folder: string): readonly Level[] {
  try {
    return [{folder, rules: ignore({ignorecase: false}).add(readFileSync(join(root, folder, '.gitignore'), 'utf8'))}]
  } catch (error) {
    throwFailing(error)
    return []
  }
}

/** The innermost file that speaks of a path decides. */
function isIgnored(path: string, isFolder: boolean, levels: readonly Level[]): boolean {
  for (const {folder, rules} of levels.toReversed()) {
    const below = folder === '' ? path : path.slice(folder.length + 1)
    const {ignored, unignored} = rules.test(isFolder ? `${below}/` : below)
    if (ignored || unignored) return ignored
  }
  return false
}
