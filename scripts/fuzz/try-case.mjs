import {strictEqual} from 'node:assert/strict'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {rereadFile} from '../../dist/1-read/reread-file.js'
import {parseAgent} from '../../dist/2-parse/parse-agent.js'
import {AgentmergeError, mergeAll, scan} from '../../dist/index.js'
import {checkApplied} from './check-applied.mjs'
import {checkOrder, checkWithItself} from './check-merge.mjs'
import {checkRemarks} from './check-remarks.mjs'
import {checkWritten} from './check-written.mjs'

/**
 * Does with some files all that the tool promises something about, in a folder of its own, and throws where a promise does not hold. Gives
 * `merged`, or `refused` where the tool said clearly that it cannot.
 */
export async function tryCase({files, options, isWritten = true, edit = 0, isApplied = false}, folder) {
  rmSync(folder, {recursive: true, force: true})
  for (const {path, text, encoding} of files) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), bytesOf(text, encoding))
  }
  const paths = files.map(({path}) => path)
  const settings = {...options, cache: ''}
  const sources = paths.map((path) => readFileSync(join(folder, path)))
  const unchanged = () => {
    for (const [at, path] of paths.entries()) strictEqual(readFileSync(join(folder, path)).equals(sources[at]), true, `${path} was changed`)
  }
  let how = 'merged'
  try {
    if (isWritten) await scan(['.'], settings, {cwd: folder})
    const result = await mergeAll(paths, settings, {cwd: folder})
    checkRemarks(result)
    const agents = result.agents.map((head) => parseAgent(rereadFile(head, folder)))
    checkOrder(agents, options)
    if (agents[0]) checkWithItself(agents[0])
    if (isWritten) await checkWritten(result, {paths, settings, folder, edit})
    unchanged()
    if (isApplied) await checkApplied(result, settings, folder)
  } catch (error) {
    if (!(error instanceof AgentmergeError)) throw error
    how = 'refused'
  }
  unchanged()
  return how
}

/** As a host or an editor may have stored it; `utf16le` begins with a byte order mark. */
function bytesOf(text, encoding = 'utf8') {
  return Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding)
}
