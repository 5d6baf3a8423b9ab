import {readdirSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {fileOnDisk} from '../../formats/file-on-disk.js'
import {textOfAgent} from '../../formats/text-of-agent.js'
import {obstacleWords} from '../../messages.js'
import type {GroupPlan, MergedAgent, Scan} from '../../model.js'
import {diskState} from '../journal/disk-state.js'
import {diskText} from './disk-text.js'

/** What keeps canonical agents from standing where they shall. */
export function targetObstacles(cwd: string, groups: readonly GroupPlan[]): readonly string[] {
  const members = new Set(groups.flatMap((group) => group.members))
  const targets = groups.map(({target}) => target)
  const twice = targets.filter((target, at) => targets.indexOf(target) !== at)
  const taken = targets.filter((target) => !members.has(target) && isTaken(cwd, target))
  const kept = new Set(targets)
  const clashes = groups.flatMap(({target}) => {
    const others = [...namesBeside(cwd, target), ...targets].filter(
      (other) => other !== target && other.toLowerCase() === target.toLowerCase()
    )
    return others.filter((other) => kept.has(other) || !members.has(other)).map((other) => obstacleWords.caseClash({target, other}))
  })
  return [
    ...[...new Set(twice)].map((target) => obstacleWords.sameTarget({target})),
    ...taken.map((target) => obstacleWords.taken({target})),
    ...new Set(clashes)
  ]
}

function isTaken(cwd: string, target: string): boolean {
  const disk = fileOnDisk(target)
  if (disk === target) return diskState(resolve(cwd, target)).kind !== 'none'
  return textOfAgent(target, diskText(cwd, disk)?.text ?? '') !== undefined
}

/** The entries of the folder that a file stands in, as paths like its own. */
function namesBeside(cwd: string, path: string): readonly string[] {
  const folder = dirname(resolve(cwd, path))
  if (diskState(folder).kind !== 'other') return []
  return readdirSync(folder).map((name) => path.slice(0, path.length - basename(path).length) + name)
}

/** Open conflicts that cannot be obeyed on both sides. */
export function openObstacles(groups: readonly GroupPlan[]): readonly string[] {
  return groups.flatMap(({name, conflicts}) => {
    const open = conflicts.filter(
      ({candidate, severity, resolution}) => !candidate && severity === 'error' && resolution.status !== 'decided'
    )
    return open.length === 0 ? [] : [obstacleWords.open({name, ids: open.map(({id}) => id)})]
  })
}

/** Canonical files of the last run that are not what would be put in place: nobody has looked at that. */
export function reviewObstacles(cwd: string, merged: readonly MergedAgent[]): readonly string[] {
  return merged
    .filter(({canonical, text}) => diskText(cwd, canonical)?.text.replaceAll('\r\n', '\n') !== text)
    .map(({canonical}) => obstacleWords.notReviewed({file: canonical}))
}

/** What could not be read may be a member of a group, or may name one. */
export function unreadObstacles({unread}: Pick<Scan, 'unread'>): readonly string[] {
  const refused = unread.filter(({problem: {code}}) => code === 'unreadable' || code === 'unreadable-folder')
  return refused.map(({file, problem: {message}}) => obstacleWords.unread({file, message}))
}
