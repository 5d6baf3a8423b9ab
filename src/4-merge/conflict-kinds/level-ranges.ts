import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {sortedGroups} from '../../util/sorted-groups.js'
import {clauseClaim} from './claim.js'
import type {Claim, Finding} from './conflict-kind.js'
import {isCode, type Said, statementsOf} from './statements-of.js'
import {finding} from './valued.js'

interface Band {
  readonly level: string
  readonly range: string
  readonly claim: Claim
}

const levels = 'critical|severe|high|major|important|medium|moderate|minor|low|excellent|good|fair|acceptable|poor|healthy|warning|info'
const range = '(\\d+(?:\\.\\d+)?)\\s*(?:-|–|to)\\s*(\\d+(?:\\.\\d+)?)'
const levelFirst = new RegExp(`\\b(${levels})\\b[\\s:(=*]{1,4}${range}(?![\\d%]|\\s*(?:days?|hours?|minutes?|weeks?|points?\\b))`, 'gi')
const rangeFirst = new RegExp(`^\\W*${range}\\W{1,5}(${levels})\\b`, 'i')

/** One level of a scale of numbers, such as a confidence from 0 to 100, has two ranges: which level a 90 has depends on where one looks. */
export function levelRangeFindings(agents: readonly Agent[]): readonly Finding[] {
  const bands = statementsOf(agents)
    .filter((said) => !isCode(said))
    .flatMap(bandsOf)
  return sortedGroups(groupBy(bands, ({level}) => level)).flatMap(([level, some]) => {
    const sides = sortedGroups(groupBy(some, (one) => one.range))
    if (sides.length < 2) return []
    return [
      finding(
        `range of ${level}`,
        conflictWords.rangeSubject({level}),
        sides.map(([text, same]) => ({text, claims: same.map(({claim}) => claim), strictness: 0})),
        0.75
      )
    ]
  })
}

function bandsOf(said: Said): readonly Band[] {
  const {rule} = said
  const text = rule.lead === '' ? said.statement.text : rule.text
  const claim = clauseClaim(rule, said.statement)
  const [, from = '', to = '', first = ''] = rangeFirst.exec(text) ?? []
  const bands = [...text.matchAll(levelFirst)].map(([, level = '', low = '', high = '']) => ({level, low, high}))
  return [...(first === '' ? [] : [{level: first, low: from, high: to}]), ...bands].map(({level, low, high}) => ({
    level: level.toLowerCase(),
    range: `${low}–${high}`,
    claim
  }))
}
