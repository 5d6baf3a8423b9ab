import {appendFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {causeOf} from '../util/cause-of.js'
import {realPath} from './real-path.js'
import {replaceFile} from './replace-file.js'

/** Writes a file of its own: whole in the place of what was there, behind what is there, or only where nothing is. */
export function writeText(cwd: string, file: string, text: string, way: 'whole' | 'behind' | 'new'): void {
  try {
    const path = resolve(cwd, file)
    if (way === 'whole') replaceFile(realPath(path), text)
    else if (way === 'behind') appendFileSync(path, text)
    else writeFileSync(path, text, {flag: 'wx', flush: true})
  } catch (error) {
    throw new AgentmergeError(errorWords.fileUnwritten({file, cause: causeOf(error)}), {cause: error})
  }
}
