import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {termsOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** A field of an answer that takes one of a few words: `Maintainability: [Good/Fair/Poor]`. */
interface RatedField {
  readonly rule: Rule
  readonly label: string
  readonly terms: readonly string[]
  readonly options: readonly string[]
  readonly line: number
}

const field =
  /^[\s|>*•-]*(?:\[[ x]\]\s*)?\*{0,2}([A-Z][\w /&-]{2,40}?)\*{0,2}\s{0,9}(?::\*{0,2}|\|)\s{0,9}\[?(.{3,80}?)\]?\s{0,9}(?:\|\s{0,9})?$/u
/** Words of scales; others are names of things that one takes one of. */
const rating =
  /^(?:yes|no|n\/a|none|conditional(?:ly)?|partial(?:ly)?|pass(?:ed)?|fail(?:ed)?|warn(?:ing)?|high|medium|low|moderate|critical|excellent|good|fair|poor|average|needs (?:work|improvement)|strong|weak|adequate|complete|incomplete|ready|not ready|approved?|rejected?|blocked?|green|yellow|amber|red|a|b|c|d|f|full|major issues|acceptable|unacceptable|safe|unsafe|compliant|non-compliant)$/i
const range = /^(?:[A-F]\s?[-–]\s?[A-F]|[01]\s?(?:[-–]|to)\s?(?:5|10|100)|[xXnN]\s?\/\s?(?:5|10|100))(?=$|\s*(?:\(|with\b|scale\b))/
const generic = new Set(termsOf('level score index rating overall status grade assessment'))

/** Two agents rate one thing by different words. */
export function ratedFieldFindings(agents: readonly Agent[]): readonly Finding[] {
  const fields = agents.flatMap(({rules}) => rules.flatMap(fieldsOf))
  const used = new Set<RatedField>()
  return fields.flatMap((one) => {
    if (used.has(one)) return []
    const same = fields.filter((other) => !used.has(other) && sameLabel(one, other))
    const confidence = Math.max(0, ...same.flatMap((left) => same.map((right) => sureness(left, right))))
    if (confidence === 0) return []
    for (const other of same) used.add(other)
    const sides = sortedGroups(groupBy(same, ({options}) => options.join(' / ')))
    const topic = conflictWords.ratingOf({label: one.label})
    return [
      {
        kind: 'format' as const,
        question: `rating ${one.terms.join(' ')}`,
        topic: conflictWords.formatTopic({topic}),
        message: conflictWords.format({topic, values: sides.map(([words]) => words)}),
        severity: 'warning' as const,
        confidence,
        sides: sides.map(([words, some]) => ({text: words, claims: some.map(claimOf), strictness: 0}))
      }
    ]
  })
}

function fieldsOf(rule: Rule): readonly RatedField[] {
  if (rule.form === 'example') return []
  return rule.markdown.split('\n').flatMap((text, at) => {
    const [, label = '', values = ''] = field.exec(text) ?? []
    const options = optionsIn(values)
    const terms = termsOf(label).filter((term) => !generic.has(term))
    return terms.length > 0 && options.length > 0 ? [{rule, label, terms, options, line: rule.line + at}] : []
  })
}

function optionsIn(values: string): readonly string[] {
  const plain = values.replace(/\p{Extended_Pictographic}|\uFE0F|[`*]/gu, '').trim()
  if (range.test(plain)) return [plain.split(/\s/)[0] ?? plain]
  const options = plain.split(/(?<!\s)\s*[/|]\s*/).map((option) =>
    option
      .replace(/(?<!\s)\s*\(.{0,120}\)$/, '')
      .trim()
      .toLowerCase()
  )
  return options.length > 1 && options.every((option) => rating.test(option)) ? options : []
}

function sameLabel({terms: one}: RatedField, {terms: two}: RatedField): boolean {
  const shared = one.filter((term) => two.includes(term)).length
  return shared > 0 && shared / Math.max(one.length, two.length) >= 0.5
}

function sureness(left: RatedField, right: RatedField): number {
  if (left.rule.file === right.rule.file) return 0
  const shared = left.options.filter((option) => right.options.includes(option)).length
  const like = shared / Math.max(left.options.length, right.options.length)
  return like === 1 ? 0 : like < 0.7 ? 0.7 : 0.58
}

function claimOf({rule, line}: RatedField): ReturnType<typeof ruleClaim> {
  if (rule.form !== 'code') return ruleClaim(rule)
  return ruleClaim(rule, {line, text: (rule.markdown.split('\n')[line - rule.line] as string).trim()})
}
