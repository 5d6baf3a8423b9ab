import {commitWords} from '../../messages.js'
import type {Conflict, GroupPlan} from '../../model.js'

/** What the commit of a group says: what merged into what, and how each conflict was decided. */
export function commitMessage(group: GroupPlan): string {
  const {name, target, members, mentions} = group
  const conflicts = group.conflicts.filter(({candidate}) => !candidate)
  return `${[
    [commitWords.subject({agents: members.length, name})],
    [commitWords.into({target}), commitWords.absorbed({files: members})],
    conflicts.length === 0 ? [] : [commitWords.conflicts(), ...conflicts.map(conflictLine)],
    mentions.length === 0 ? [] : [commitWords.references({count: mentions.length, files: new Set(mentions.map(({file}) => file)).size})]
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function conflictLine({id, topic, resolution}: Conflict): string {
  const {status, by, decision, written} = resolution
  const how = {
    open: () => commitWords.open(),
    policy: () => commitWords.policy({by: by ?? ''}),
    decided: () => commitWords.decided({by: by ?? '', reason: decision?.reason ?? ''})
  }[status]()
  return commitWords.conflict({id, topic, written, how})
}
