import type {Scale} from '../../lexicon/scales.js'
import type {Agent} from '../../model.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'

const subject = /severit|priorit|\bissues?\b|finding|review|problem|mark|categor|group|feedback|fix|verdict|assess|grade|overall|rating|summary/i

/** The levels of a scale that an agent uses, where it speaks of what the scale grades. */
export function scaleOf(agent: Agent, scale: Scale): Form | undefined {
  const named = agent.rules.flatMap((rule) => {
    if (rule.form === 'example') return []
    const heading = agent.sections[rule.section]?.heading ?? ''
    if (!subject.test(`${heading} ${rule.text}`)) return []
    const levels = scale.levels.filter(({pattern}) => rule.text.split('\n').some((line) => pattern.test(line.trim())) || pattern.test(heading))
    return levels.length === 0 ? [] : [{rule, levels: levels.map(({level}) => level)}]
  })
  const parts = [...new Set(named.flatMap(({levels}) => levels))]
  return parts.length < scale.least ? undefined : {parts, claims: named.map(({rule}) => ruleClaim(rule))}
}
