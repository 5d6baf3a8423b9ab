import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** A colored mark, and the word that stands after it. */
interface Mark {
  readonly agent: Agent
  readonly rule: Rule
  readonly line: number
  readonly mark: string
  readonly word: string
}

const marked =
  /(🔴|🟠|🟡|🟢|🔵|⛔)\s*(?:\*{1,2}\s*)?(critical|blockers?|major|minor|high|medium|moderate|low|info|suggestions?|warnings?|must|should|could|nits?|urgent|important|pass|fail|good|poor|optional|trivial)\b/giu

/** One color stands for different levels. */
export function markFindings(agents: readonly Agent[]): readonly Finding[] {
  const marks = agents.flatMap((agent) => agent.rules.flatMap((rule) => marksIn(agent, rule)))
  const apart = marks.filter((one) => marks.some((other) => other.mark === one.mark && disjoint(marks, one, other)))
  const sides = sortedGroups(groupBy(apart, ({agent}) => wordsOf(apart, agent)))
  if (sides.length < 2) return []
  const topic = conflictWords.markTopic({marks: [...new Set(apart.map(({mark}) => mark))]})
  return [
    {
      kind: 'format',
      question: topic,
      topic: conflictWords.formatTopic({topic}),
      message: conflictWords.format({topic, values: sides.map(([words]) => words)}),
      severity: 'warning',
      confidence: 0.7,
      sides: sides.map(([text, some]) => ({text, claims: some.map(claimOf), strictness: 0}))
    }
  ]
}

function marksIn(agent: Agent, rule: Rule): readonly Mark[] {
  if (rule.form === 'example') return []
  return rule.markdown.split('\n').flatMap((text, at) =>
    [...text.matchAll(marked)].map(([, mark = '', word = '']) => ({
      agent,
      rule,
      line: rule.line + at,
      mark,
      word: word.toLowerCase().replace(/(?<!s)s$/, '')
    }))
  )
}

function disjoint(marks: readonly Mark[], one: Mark, other: Mark): boolean {
  const words = ({agent, mark}: Mark): string[] => marks.filter((own) => own.agent === agent && own.mark === mark).map(({word}) => word)
  return one.agent !== other.agent && !words(one).some((word) => words(other).includes(word))
}

function wordsOf(marks: readonly Mark[], agent: Agent): string {
  return [...new Set(marks.filter((one) => one.agent === agent).map(({mark, word}) => `${mark} ${word}`))].sort().join(', ')
}

function claimOf({rule, line}: Mark): ReturnType<typeof ruleClaim> {
  if (rule.form !== 'code') return {shows: true, ...ruleClaim(rule)}
  return ruleClaim(rule, {line, text: (rule.markdown.split('\n')[line - rule.line] as string).trim()})
}
