import type {Scale} from '../../lexicon/scales.js'
import type {Agent, Rule} from '../../model.js'
import {ruleClaim} from './claim.js'
import type {Form} from './form.js'

const subject = /severit|priorit|\bissues?\b|finding|\bmark\b|\brate\b|categor|verdict|grade|overall|rating|feedback/i
/** Not more words than this between the first and the last level of a scale. */
const near = 12

/** The levels of a scale that an agent uses: several in one rule, or one at the head of each item of a list. */
export function scaleOf(agent: Agent, scale: Scale): Form | undefined {
  const named = agent.rules.flatMap((rule) => {
    if (rule.form === 'example') return []
    const heading = agent.sections[rule.section]?.heading ?? ''
    const found = levelsIn(rule, scale)
    if (found.length >= Math.max(2, scale.least) || (scale.least === 1 && found.length > 0))
      return subject.test(`${heading} ${rule.text}`) ? [{rule, levels: found}] : []
    const head = levelsAt((rule.lead || rule.text).slice(0, 30), scale)
    return head.length > 0 && rule.form !== 'code' && rule.form !== 'sentence' && subject.test(`${heading} ${rule.text}`)
      ? [{rule, levels: head}]
      : []
  })
  const sectioned = agent.sections.flatMap(({heading, style}) =>
    style === 'root' || heading.split(' ').length > 4 ? [] : levelsAt(heading, scale)
  )
  const parts = [...new Set([...named.flatMap(({levels}) => levels), ...(sectioned.length > 1 ? sectioned : [])])]
  const inSections = agent.rules.filter(
    ({section}) => sectioned.length > 1 && levelsAt(agent.sections[section]?.heading ?? '', scale).length > 0
  )
  const rules = [...new Set([...named.map(({rule}) => rule), ...inSections])]
  return parts.length < scale.least || rules.length === 0
    ? undefined
    : {
        parts,
        words: parts.join(', '),
        claims: rules.map((rule) => (levelsIn(rule, scale).length > 1 ? ruleClaim(rule) : {...ruleClaim(rule), shows: true}))
      }
}

function levelsAt(text: string, scale: Scale): readonly string[] {
  return anyLevel(scale).test(text) ? scale.levels.filter(({pattern}) => pattern.test(text)).map(({level}) => level) : []
}

const known = new WeakMap<Scale, RegExp>()

/** Finds whatever one of the levels finds: most text holds none of them. */
function anyLevel(scale: Scale): RegExp {
  const any = known.get(scale) ?? new RegExp(scale.levels.map(({pattern}) => pattern.source).join('|'), 'i')
  known.set(scale, any)
  return any
}

/** Levels that stand close together in one line; in code and long text they would be words among others. */
function levelsIn(rule: Rule, scale: Scale): readonly string[] {
  const lines = rule.form === 'code' ? rule.text.split('\n') : [rule.text]
  return lines.flatMap((line) => {
    if (!anyLevel(scale).test(line)) return []
    const found = scale.levels.flatMap(({level, pattern}) => {
      const at = line.search(pattern)
      return at === -1 ? [] : [{level, at}]
    })
    const places = found.map(({at}) => at)
    const between = line.slice(Math.min(...places), Math.max(...places)).split(/\s+/).length
    return found.length > 1 && between > near * found.length ? [] : found.map(({level}) => level)
  })
}
