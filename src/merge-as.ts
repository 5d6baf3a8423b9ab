import {resolve} from 'node:path'
import {lastOutput} from './1-read/last-output.js'
import {readApplied} from './1-read/read-applied.js'
import {readDecisions} from './1-read/read-decisions.js'
import {readEarlier} from './1-read/read-earlier.js'
import {withRemarks} from './4-merge/hand-edits/hand-remarks.js'
import type {Decided, Merging} from './merge-groups.js'
import type {Hooks, Result, Scan} from './model.js'
import type {Options} from './options.js'
import {scanAs} from './scan-as.js'
import {targetHosts} from './util/target-hosts.js'

interface MergeWay {
  /** Merges all as one group. */
  readonly asOne?: boolean
  /** Takes over what people edited in the output folder, which is to be written. */
  readonly toWrite?: boolean
}

/** Merging begins when the groups are known, while it is still being said why. A scan starts without the Markdown parser that it takes. */
export async function mergeAs(paths: readonly string[], options: Options, hooks: Hooks, {asOne, toWrite}: MergeWay = {}): Promise<Result> {
  const [{startMerging}, {lookCloser}] = await Promise.all([import('./merge-groups.js'), import('./look-closer.js')])
  const {cwd = process.cwd()} = hooks
  const decided: Decided = {decisions: readDecisions(cwd), isFolder: !asOne}
  const earlier =
    toWrite && !options.overwrite ? readEarlier(lastOutput(resolve(cwd, options.out)), options.out, readApplied(cwd)) : undefined
  const hosts = toWrite ? targetHosts(options.to) : []
  const begin = (grouped: Pick<Scan, 'agents' | 'groups'>) =>
    startMerging(grouped, options, hooks, decided, {edited: earlier?.edited, hosts})
  let merging: Merging | undefined
  try {
    const found = await scanAs(paths, options, hooks, decided, (grouped) => {
      merging = begin(grouped)
    })
    const result = await (merging ?? begin(found)).finish(await lookCloser(found, found.single, cwd))
    return earlier ? withRemarks({...result, earlier}, options.out) : result
  } catch (error) {
    merging?.stop()
    throw error
  }
}
