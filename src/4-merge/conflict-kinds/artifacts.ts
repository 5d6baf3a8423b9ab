import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'
import {type Said, statementsOf} from './statements-of.js'

const putting = /\b(?:save|write|store|put|create|output|record|keep|place|append)s?\b/i
const place =
  /(?:^|[\s`"'(])((?:\.{0,2}\/)?(?:[\w.<>{}*-]+\/)*[\w<>{}*-]+\.(?:md|json|ya?ml|txt|html|csv|mdx|rst|adoc)|(?:[\w.<>{}*-]+\/){1,6})(?=$|[\s`"'),.;:])/i
/** Things that agents leave behind under a name of their choice. */
const artifact =
  /\b(plan|report|summary|review|findings|analysis|design|decision|record|notes|changelog|log|specification|spec|tasks?|results?|prompt history record|phr|adr|documentation)s?\b/i

/** The same thing is saved under different names. */
export function artifactFindings(agents: readonly Agent[]): readonly Finding[] {
  const saved = statementsOf(agents).flatMap((said) => savedIn(said) ?? [])
  return [...groupBy(saved, ({thing}) => thing)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([thing, some]) => {
      const sides = [...groupBy(some, ({path}) => path)].sort(([a], [b]) => (a < b ? -1 : 1))
      if (sides.length < 2 || new Set(some.map(({said}) => said.agent)).size < 2 || sharesPath(some)) return []
      const topic = `file of the ${thing}`
      return [
        {
          kind: 'format' as const,
          question: topic,
          topic: conflictWords.formatTopic({topic}),
          message: conflictWords.format({topic, values: sides.map(([path]) => path)}),
          severity: 'warning' as const,
          confidence: 0.75,
          sides: sides.map(([path, same]) => ({text: path, claims: same.map(({said}) => ruleClaim(said.rule)), strictness: 0}))
        }
      ]
    })
}

interface Saved {
  readonly said: Said
  readonly thing: string
  readonly path: string
}

function savedIn(said: Said): Saved | undefined {
  const {text, polarity} = said.statement
  const path = place.exec(text)?.[1]
  const thing = artifact.exec(text.replace(path ?? '', ' '))?.[1]?.toLowerCase()
  return polarity === 'do' && path && thing && putting.test(text) && said.rule.form !== 'code'
    ? {said, thing, path: path.replace(/\/$/, '')}
    : undefined
}

/** Two agents that name one place in common agree, whatever else they name. */
function sharesPath(some: readonly Saved[]): boolean {
  const byAgent = [...groupBy(some, ({said}) => said.agent).values()].map((own) => own.map(({path}) => path))
  return byAgent.every((one, at) => byAgent.slice(at + 1).every((other) => one.some((path) => other.includes(path))))
}
