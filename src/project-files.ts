import {likelyFolder} from './1-read/likely-folder.js'
import {configFileOf} from './1-read/read-config.js'
import {baselineJson} from './5-report/baseline-json.js'
import {configText} from './5-report/config-text.js'
import {writeText} from './6-apply/write-text.js'
import {AgentmergeError} from './errors.js'
import {errorWords} from './messages.js'
import type {Gate, Hooks} from './model.js'
import {ownConfig} from './util/config-files.js'

/** Writes a config file with comments, where none is; and tells which folder most likely holds agents. */
export function init({cwd = process.cwd()}: Hooks = {}): {readonly file: string; readonly folder: string} {
  const there = configFileOf(cwd)
  if (there !== undefined) throw new AgentmergeError(errorWords.configThere({file: there}))
  writeText(cwd, ownConfig, configText(), 'new')
  return {file: ownConfig, folder: likelyFolder(cwd)}
}

/** Writes the baseline that has all that was found. */
export function writeBaseline({entries}: Pick<Gate, 'entries'>, file: string, {cwd = process.cwd()}: Hooks = {}): void {
  writeText(cwd, file, baselineJson(entries), 'whole')
}

/** Adds a text to a file, as the summary of a step of GitHub Actions is made. */
export function appendText(file: string, text: string, {cwd = process.cwd()}: Hooks = {}): void {
  writeText(cwd, file, text, 'behind')
}
