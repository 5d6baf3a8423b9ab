import type {AgentHead, EditedFile, HostFile, MergedAgent, Result} from '../model.js'
import {inFolder} from '../util/in-folder.js'
import {recordVersion} from '../util/record-file.js'
import {textSha} from '../util/text-sha.js'
import {version} from '../version.js'

/** What later runs need to know of this one, beyond its report, in pieces; `docs/record.md` tells why each of it. */
export function* recordJsonPieces({agents, merged, paths = []}: Result, orphans: readonly EditedFile[] = []): Generator<string> {
  const head = JSON.stringify({recordVersion, tool: {name: 'agentmerge', version}, paths}, null, 2)
  yield head.slice(0, -'\n}'.length)
  yield* list('agents', agents.map(agentJson))
  yield* list('canonicals', [...merged.map(canonicalJson), ...orphans.map(orphanJson)])
  const forHosts = merged.flatMap(({written = []}) => written.map(hostJson))
  if (forHosts.length > 0) yield* list('hosts', forHosts)
  yield '\n}\n'
}

/** One line an item: what changes between two runs is one line of a diff. */
function* list(key: string, items: readonly unknown[]): Generator<string> {
  yield `,\n  "${key}": [`
  for (const [at, item] of items.entries()) yield `${at === 0 ? '' : ','}\n    ${JSON.stringify(item)}`
  yield items.length === 0 ? ']' : '\n  ]'
}

function agentJson({file, sha256, keys, ruleMarks}: AgentHead) {
  const marks = Object.fromEntries(keys.map(({key, hash}) => [key, hash.toString(36)]))
  return {file, sha256, keys: marks, ...(ruleMarks !== undefined && {rules: ruleMarks})}
}

function canonicalJson({id, members, text, hand}: MergedAgent) {
  const written = {file: `${id}.md`, written: textSha(text), front: frontOf(text)}
  if (!hand) return written
  const {made, contested} = hand
  return {...written, members, made, ...(contested.length > 0 && {contested})}
}

function orphanJson({name, members, made, text, contested}: EditedFile) {
  const written = {file: name, written: textSha(text), front: frontOf(text), members, made}
  return {...written, ...(contested.length > 0 && {contested}), orphaned: true}
}

function hostJson({file, text}: HostFile) {
  return {file: inFolder(file), written: textSha(text)}
}

/** What stands between the fences at the top of a canonical file. */
function frontOf(text: string): string {
  return /^---\n(?:[\s\S]*?\n)?---\n/.exec(text)?.[0] ?? ''
}
