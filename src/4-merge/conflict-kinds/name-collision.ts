import {type Definition, definitionOf, encounter} from '../../formats/encounter.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {fieldClaim} from './claim.js'
import type {ConflictKind} from './conflict-kind.js'

/**
 * Two agents that can be active together have one name: the host loads one of them and ignores the other without a word.
 *
 * > name: code-reviewer
 * > name: code-reviewer
 */
export const nameCollision: ConflictKind = {
  name: 'name-collision',
  find: (agents) =>
    [...groupBy(agents.filter(hasName), ({name}) => name.toLowerCase())].flatMap(([key, all]) => {
      const definitions = all.map(definitionOf)
      const meets = (at: number) =>
        definitions.some((other, to) => to !== at && encounter(definitions[at] as Definition, other)?.kind === 'rivals')
      const named = all.filter((_, at) => meets(at))
      const [first] = named
      return !first || named.length < 2
        ? []
        : [
            {
              kind: 'name-collision' as const,
              question: key,
              topic: conflictWords.nameTopic({name: first.name}),
              message: conflictWords.nameCollision({name: first.name, count: named.length}),
              severity: 'error' as const,
              confidence: 1,
              sides: named.map((agent) => ({
                text: agent.file,
                claims: [fieldClaim(agent.file, agent.frontMatter, nameField(agent))],
                strictness: 0
              }))
            }
          ]
    })
}

const nameField = (agent: Agent): Agent['frontMatter']['fields'][number] | undefined =>
  agent.frontMatter.fields.find(({key}) => key === 'name')

const hasName = (agent: Agent): boolean => nameField(agent) !== undefined
