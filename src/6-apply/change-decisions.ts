import {chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {causeOf} from '../util/cause-of.js'
import {decisionsFile} from '../util/decisions-file.js'
import {realPath} from './real-path.js'

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

function replaceFile(path: string, text: string): void {
  const next = join(dirname(path), `.${basename(path)}.new`)
  try {
    writeFileSync(next, text, {flush: true})
    if (existsSync(path)) chmodSync(next, statSync(path).mode & 0o7777)
    renameSync(next, path)
  } catch (error) {
    rmSync(next, {force: true})
    throw error
  }
}
