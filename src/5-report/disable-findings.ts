import {findingWords, problem} from '../messages.js'
import type {AgentHead, Disable, Finding, Place, UnreadFile} from '../model.js'

/** The findings, those that comments take away marked; and the comments that do nothing, for which nobody should rely on them. */
export function disableFindings(
  found: readonly Finding[],
  agents: readonly AgentHead[]
): {readonly findings: readonly Finding[]; readonly remarks: readonly UnreadFile[]} {
  const comments = agents.flatMap(({file, disables = []}) => disables.map((disable) => ({...disable, file})))
  const used = new Set<Disable>()
  const findings = found.map((finding) => {
    const fitting = comments.filter((comment) => isMeant(comment) && comment.kind === finding.kind && reaches(comment, finding))
    for (const comment of fitting) used.add(comment)
    const [first] = fitting
    return first ? {...finding, disabled: {file: first.file, line: first.line, reason: first.reason}} : finding
  })
  return {findings, remarks: comments.flatMap((comment) => faultOf(comment, used.has(comment)))}
}

type Comment = Disable & Pick<Place, 'file'>

const isMeant = ({kind, reason}: Disable): boolean => kind in findingWords && reason !== ''

/** One side in its file, or on its line, is enough: the finding takes all of them. */
function reaches({file, target}: Comment, {place, others, more}: Finding): boolean {
  const here = [place, ...others, ...more].filter((side) => side.file === file)
  return here.some(({line, endLine}) => target === undefined || (line <= target && target <= endLine))
}

function faultOf({file, line, kind, reason}: Comment, isUsed: boolean): UnreadFile[] {
  if (isUsed) return []
  if (!(kind in findingWords)) return [{file, problem: problem('disable-unknown', line, {kind, kinds: Object.keys(findingWords)})}]
  if (reason === '') return [{file, problem: problem('disable-unexplained', line, {kind})}]
  return [{file, problem: problem('disable-unused', line, {kind})}]
}
