import {checkFolder} from './check-folder.js'
import {diffFiles} from './diff-files.js'
import type {ExitCode} from './exit-codes.js'
import {explainTarget} from './explain-target.js'
import {mergeFiles} from './merge-files.js'
import type {Session} from './open-session.js'
import {resolveConflicts} from './resolve-conflicts.js'
import {reviewFolder} from './review-folder.js'
import {scanFolder} from './scan-folder.js'
import {showStatus} from './show-status.js'
import {verifyFiles} from './verify-files.js'

export interface CommandRow {
  readonly name: string
  /** What stands behind the name, as `--help` shows it. */
  readonly paths: string
  readonly words: string
  /** It has something to look at also when nothing is named. */
  readonly needsNoPath?: true
  readonly run: (paths: readonly string[], session: Session) => Promise<ExitCode>
}

/** The commands beside the main job, which has no name. */
export const commands: readonly CommandRow[] = [
  {name: 'merge', paths: '<path...>', words: 'merge exactly these into one agent, alike or not', run: mergeFiles},
  {
    name: 'scan',
    paths: '<path...>',
    words: 'show overlaps and groups, or with --explain a.md b.md why two are one job or not; writes nothing',
    run: scanFolder
  },
  {name: 'diff', paths: '<left> <right>', words: 'show two agents side by side; writes nothing', run: diffFiles},
  {name: 'explain', paths: '<id | file:line>', words: 'how it came to a conflict, where a line came from or went', run: explainTarget},
  {name: 'check', paths: '<path...>', words: 'exit 1 on duplicates or open conflicts; writes nothing', run: checkFolder},
  {
    name: 'verify',
    paths: '[out | file...]',
    words: 'exit 1 where files in out/ are not what their sources make',
    run: verifyFiles,
    needsNoPath: true
  },
  {name: 'status', paths: '[path...]', words: 'what changed since the last run, rule by rule', run: showStatus, needsNoPath: true},
  {
    name: 'resolve',
    paths: '[path...]',
    words: 'decide the open conflicts one by one, in the terminal',
    run: resolveConflicts,
    needsNoPath: true
  },
  {
    name: 'review',
    paths: '[path...] [--open]',
    words: 'serve the report at 127.0.0.1 and write what is decided in it; --open shows it',
    run: reviewFolder,
    needsNoPath: true
  }
]
