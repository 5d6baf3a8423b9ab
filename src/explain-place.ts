import {resolve} from 'node:path'
import {readGroups} from './1-read/read-groups.js'
import {rereadFile} from './1-read/reread-file.js'
import {parseAgent} from './2-parse/parse-agent.js'
import {readPlaces} from './4-merge/read-place.js'
import {AgentmergeError} from './errors.js'
import {errorWords} from './messages.js'
import type {Conflict, Explanation, Hooks, Result} from './model.js'
import type {Options} from './options.js'

/** Merges the files of which a conflict or a line is told. */
type MergeAll = (files: readonly string[]) => Promise<Result>

/** How the tool came to the conflict with an id, or what it saw in `file:line`, as the report in the output folder knows them. */
export async function explainPlace(
  target: string,
  options: Options,
  {cwd = process.cwd()}: Hooks,
  mergeAll: MergeAll
): Promise<Explanation> {
  const groups = readGroups(resolve(cwd, options.out))
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(target) ?? []
  const group = groups.find(({members, conflicts}) => (file === '' ? conflicts.includes(target.replace(/^#/, '')) : members.includes(file)))
  if (!group) throw new AgentmergeError(errorWords.explainUnknown({target, out: options.out}))
  const result = await mergeAll(group.members)
  const agents = result.agents.map((head) => parseAgent(rereadFile(head, cwd)))
  const conflicts = result.merged.flatMap((merged) => merged.conflicts)
  const conflict = file === '' ? conflicts.find(({id}) => id === target.replace(/^#/, '')) : undefined
  if (file === '' && !conflict) throw new AgentmergeError(errorWords.explainUnknown({target, out: options.out}))
  const places = conflict ? placesOf(conflict) : [{file, line: Number(line), endLine: Number(line)}]
  const readings = readPlaces(agents, conflict ? [] : conflicts, (rule) =>
    places.some((place) => place.file === rule.file && place.line <= rule.endLine && place.endLine >= rule.line)
  )
  return {conflict, readings: conflict ? readings.map((reading) => ({...reading, nearest: []})) : readings}
}

function placesOf({positions}: Conflict) {
  return positions.flatMap(({origins}) => origins)
}
