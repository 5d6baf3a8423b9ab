import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownNames} from '../util/own-names.js'

/** Whether agentmerge wrote this folder: its output must never come back as a source. */
export function isOwnOutput(folder: string): boolean {
  try {
    return ownNames(readFileSync(join(folder, 'report.json'))) !== undefined
  } catch {
    return false
  }
}
