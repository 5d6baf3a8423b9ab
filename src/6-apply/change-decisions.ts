import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {causeOf} from '../util/cause-of.js'
import {decisionsFile} from '../util/decisions-file.js'
import {realPath} from './real-path.js'
import {replaceFile} from './replace-file.js'

/**
 * Changes the decisions file, whose text is read right before: what a person or another program wrote there meanwhile stays. A crash
 * leaves the old file or the new one.
 */
export function changeDecisions(cwd: string, change: (text: string) => string): void {
  try {
    const path = realPath(resolve(cwd, decisionsFile))
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const after = change(before)
    if (after !== before) replaceFile(path, after)
  } catch (error) {
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(errorWords.decisionUnwritten({file: decisionsFile, cause: causeOf(error)}), {cause: error})
  }
}
