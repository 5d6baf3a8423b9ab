import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import type {OutputFile} from '../model.js'
import {isHostFile} from '../util/is-host-file.js'
import {pageName} from '../util/page-mark.js'
import {textSha} from '../util/text-sha.js'
import {piecesOf} from './pieces-of.js'
import {sameBytes} from './same-bytes.js'

const reports = new Set(['report.md', 'report.json', 'record.json'])

/** Throw where a canonical file of an earlier run is neither what the merge saw, by its hash, nor what it would write. */
export function refuseEdited(
  dir: string,
  folder: string,
  files: readonly OutputFile[],
  own: readonly string[],
  seen: ReadonlyMap<string, string>
): void {
  const wanted = new Map(files.map((file) => [file.path, file]))
  for (const name of new Set(own)) {
    if (reports.has(name) || pageName.test(name) || !lstatSync(join(folder, name), {throwIfNoEntry: false})?.isFile()) continue
    if (textSha(readFileSync(join(folder, name), 'utf8')) === seen.get(name)) continue
    const file = wanted.get(name)
    if (file && sameBytes(folder, name, piecesOf(file)) === 'same') continue
    const edited = isHostFile(name) ? errorWords.hostEdited : errorWords.outputEdited
    throw new AgentmergeError(edited({file: `${dir.replace(/(?<![\\/])[\\/]+$/, '')}/${name}`}))
  }
}
