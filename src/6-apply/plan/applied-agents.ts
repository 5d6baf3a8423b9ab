import {fileOnDisk} from '../../formats/file-on-disk.js'
import {textOfAgent} from '../../formats/text-of-agent.js'
import type {AppliedAgent, AppliedNote, MergedAgent} from '../../model.js'
import {textSha} from '../../util/text-sha.js'
import type {PlanGround} from './plan-ground.js'

/** The note of what stands in whose place, with a group more. What the canonical agent of an earlier apply had absorbed, the new one has. */
export function withApplied(
  applied: readonly AppliedAgent[],
  {name, members}: MergedAgent,
  target: string,
  {agents, texts}: Pick<PlanGround, 'agents' | 'texts'>,
  isStub: (file: string) => boolean
): readonly AppliedAgent[] {
  const isMember = ({file}: AppliedAgent) => members.includes(file) || file === target
  const own = agents
    .filter(({file}) => members.includes(file) && file !== target)
    .map(({file, name: old}) => ({
      file,
      name: old,
      sha256: textSha(textOfAgent(file, texts.get(fileOnDisk(file))?.text ?? '') ?? ''),
      ...(isStub(file) && {stub: true as const})
    }))
  const earlier = applied.filter(isMember).flatMap(({absorbed}) => absorbed)
  const absorbed = [...earlier.filter(({file}) => !own.some((one) => one.file === file)), ...own].sort(byFile)
  return [...applied.filter((agent) => !isMember(agent)), {file: target, name, sha256: '', absorbed}].sort(byFile)
}

/** The note with the hashes of what stands there now. An agent that a person has edited since keeps the hash it had. */
export function withHashes(
  agents: readonly AppliedAgent[],
  texts: ReadonlyMap<string, string | undefined>,
  before: ReadonlyMap<string, string | undefined>
): readonly AppliedAgent[] {
  return agents.map((agent) => {
    const [then, now] = [before, texts].map((all) => textOfAgent(agent.file, all.get(fileOnDisk(agent.file)) ?? '') ?? '')
    return then === now && agent.sha256 !== '' ? agent : {...agent, sha256: textSha(now ?? '')}
  })
}

/** The note as a file. */
export function appliedText({agents, apart}: AppliedNote): string {
  return `${JSON.stringify({version: 1, agents, apart}, undefined, 2)}\n`
}

const byFile = (left: {readonly file: string}, right: {readonly file: string}): number => (left.file < right.file ? -1 : 1)
