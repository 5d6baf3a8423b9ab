import type {Drift, Origin, Rule} from '../../model.js'
import {pairRules} from '../hand-edits/pair-rules.js'
import {wordsOfRule} from '../rule-pair.js'
import type {MirroredAgent} from './mirrored-agent.js'

/** The rules that one agent has changed, lacks, or has beside those of the other; marks, capitals and order are none. */
export function ruleDrift(reference: MirroredAgent, agent: MirroredAgent): readonly Drift[] {
  const [there, here] = [reference.rules, agent.rules]
  const partners = pairRules(
    there.map(({text}) => text),
    here.map(({text}) => text)
  )
  const taken = new Set(partners)
  const drift = (own: MirroredAgent['rules'][number] | undefined, others: MirroredAgent['rules'][number] | undefined): Drift => ({
    part: 'rule',
    change: own && others ? 'changed' : own ? 'added' : 'missing',
    own: own && originOf(own),
    others: others && originOf(others)
  })
  return [
    ...there.flatMap((rule, at) => {
      const partner = partners[at]
      const own = partner === undefined ? undefined : here[partner]
      return own && wordsOfRule(own) === wordsOfRule(rule) ? [] : [drift(own, rule)]
    }),
    ...here.flatMap((rule, at) => (taken.has(at) ? [] : [drift(rule, undefined)]))
  ]
}

function originOf({file, line, endLine, text}: Omit<Rule, 'statements'>): Origin {
  return {file, line, endLine, text}
}
