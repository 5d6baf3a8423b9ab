import {checkFolder} from './check-folder.js'
import {diffFiles} from './diff-files.js'
import type {ExitCode} from './exit-codes.js'
import {explainTarget} from './explain-target.js'
import {mergeFiles} from './merge-files.js'
import type {Session} from './open-session.js'
import {scanFolder} from './scan-folder.js'

export interface CommandRow {
  readonly name: string
  /** What stands behind the name, as `--help` shows it. */
  readonly paths: string
  readonly words: string
  readonly run: (paths: readonly string[], session: Session) => Promise<ExitCode>
}

/** The commands beside the main job, which has no name. */
export const commands: readonly CommandRow[] = [
  {name: 'merge', paths: '<path...>', words: 'merge exactly these into one agent, alike or not', run: mergeFiles},
  {name: 'scan', paths: '<path...>', words: 'show overlaps and groups; writes nothing', run: scanFolder},
  {name: 'diff', paths: '<left> <right>', words: 'show two agents side by side; writes nothing', run: diffFiles},
  {name: 'explain', paths: '<id | file:line>', words: 'how it came to a conflict, or what it saw in a line', run: explainTarget},
  {name: 'check', paths: '<path...>', words: 'exit 1 on duplicates or open conflicts; writes nothing', run: checkFolder}
]
