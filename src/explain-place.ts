import {resolve} from 'node:path'
import {isThere} from './1-read/is-there.js'
import {readGroups} from './1-read/read-groups.js'
import {rereadFile} from './1-read/reread-file.js'
import {parseAgent} from './2-parse/parse-agent.js'
import {readPlaces} from './4-merge/read-place.js'
import {AgentmergeError} from './errors.js'
import {errorWords} from './messages.js'
import type {Conflict, Explanation, Hooks, Place, Result} from './model.js'
import type {Options} from './options.js'
import {traceHostFile} from './trace-host-file.js'
import {traceCanonical, traceSource} from './trace-line.js'

/** Merges the files of which a conflict or a line is told. */
type MergeAll = (files: readonly string[]) => Promise<Result>

/** How the tool came to a conflict with an id, or what became of `file:line` and what it saw there, as the report in the output folder knows them. */
export async function explainPlace(target: string, options: Options, hooks: Hooks, mergeAll: MergeAll): Promise<Explanation> {
  const {cwd = process.cwd()} = hooks
  const [, file, line] = /^(.+):(\d+)$/.exec(target) ?? []
  if (file !== undefined) return explainLine({file, line: Number(line)}, target, {...options, cwd}, mergeAll)
  const id = target.replace(/^#/, '')
  const group = readGroups(resolve(cwd, options.out)).find(({conflicts}) => conflicts.some((conflict) => conflict.id === id))
  const result = group && (await mergeAll(group.members))
  const conflict = result?.merged.flatMap(({conflicts}) => conflicts).find((one) => one.id === id)
  if (!result || !conflict) throw new AgentmergeError(errorWords.explainUnknown({target, out: options.out}))
  const places = placesOf(conflict)
  const readings = readPlaces(readAgents(result, cwd), [], (rule) => places.some((place) => isAt(rule, place)))
  return {conflict, readings: readings.map((reading) => ({...reading, nearest: []})), traces: []}
}

async function explainLine(
  place: {readonly file: string; readonly line: number},
  target: string,
  {out, cwd}: Pick<Options, 'out'> & {readonly cwd: string},
  mergeAll: MergeAll
): Promise<Explanation> {
  const groups = readGroups(resolve(cwd, out))
  const made = groups.find(({canonical}) => resolve(cwd, canonical) === resolve(cwd, place.file))
  if (made) return {conflict: undefined, readings: [], traces: traceCanonical(place, made, cwd)}
  for (const group of groups) {
    const host = group.written?.find(({file}) => resolve(cwd, file) === resolve(cwd, place.file))
    if (host) return {conflict: undefined, readings: [], traces: traceHostFile(place.line, host.file, group, cwd)}
  }
  const group = groups.find(({members}) => members.includes(place.file))
  if (!group) throw new AgentmergeError(errorWords.explainUnknown({target, out}))
  // The line is there; what was merged with it may be gone.
  const present = group.members.filter((file) => isThere(file, cwd))
  const result = present.includes(place.file) ? await mergeAll(present) : undefined
  const conflicts = result?.merged.flatMap((merged) => merged.conflicts) ?? []
  const readings = result ? readPlaces(readAgents(result, cwd), conflicts, (rule) => isAt(rule, {...place, endLine: place.line})) : []
  return {conflict: undefined, readings, traces: traceSource(place, group, cwd)}
}

function readAgents({agents}: Result, cwd: string) {
  return agents.map((head) => parseAgent(rereadFile(head, cwd)))
}

function isAt(rule: Place, place: Place): boolean {
  return place.file === rule.file && place.line <= rule.endLine && place.endLine >= rule.line
}

function placesOf({positions}: Conflict) {
  return positions.flatMap(({origins}) => origins)
}
