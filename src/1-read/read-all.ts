import type {SourceFile} from '../model.js'
import {breathe} from '../util/breathe.js'
import type {Made} from './cache.js'
import {readFile} from './read-file.js'
import type {FoundFile} from './search.js'
import {splitAgents} from './split-agents.js'

/** Reads some files in their order and keeps of each agent in them what `take` gives; the texts are let go. */
export async function readAll<Taken>(
  files: readonly FoundFile[],
  maxBytes: number,
  take: (source: SourceFile) => Taken
): Promise<readonly Made<Taken>[]> {
  const made = files.map((file) => {
    const read = readFile(file, maxBytes)
    const agents = 'text' in read ? splitAgents(read) : [read]
    return {
      taken: agents.flatMap((agent) => ('text' in agent ? take(agent) : [])),
      unread: agents.filter((agent) => 'problem' in agent)
    }
  })
  await breathe()
  return made
}
