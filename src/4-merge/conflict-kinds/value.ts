import type {ConflictKind} from './conflict-kind.js'
import {levelRangeFindings} from './level-ranges.js'
import {numberFindings} from './numbers.js'
import {standardFindings} from './standard-codes.js'
import {statusFindings} from './status-codes.js'
import {thresholdFindings} from './thresholds.js'
import {versionFindings} from './versions.js'

/**
 * Two agents set different values for one thing: a limit, a goal, a status code, a version.
 *
 * > Keep functions under 30 lines.
 * > Keep functions under 50 lines.
 */
export const value: ConflictKind = {
  name: 'value',
  find: (agents) => [
    ...statusFindings(agents),
    ...numberFindings(agents),
    ...versionFindings(agents),
    ...levelRangeFindings(agents),
    ...standardFindings(agents),
    ...thresholdFindings(agents)
  ]
}
