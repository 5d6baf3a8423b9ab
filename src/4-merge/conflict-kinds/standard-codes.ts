import {standardCodes} from '../../lexicon/standards.js'
import {conflictWords} from '../../messages.js'
import type {Agent, Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {termsOf} from '../../util/terms.js'
import {ruleClaim} from './claim.js'
import type {Finding} from './conflict-kind.js'

/** A code of a standard with the name that stands beside it. */
interface Named {
  readonly code: string
  readonly year: string
  readonly name: string
  readonly rule: Rule
}

/** One code of a standard has two names that have no word in common. */
export function standardFindings(agents: readonly Agent[]): readonly Finding[] {
  const named = agents.flatMap(({rules}) => rules.filter(({form}) => form !== 'code' && form !== 'example').flatMap(namesIn))
  return [...groupBy(named, ({code}) => code)].flatMap(([code, all]) => {
    const sides = all.reduce<[Named, ...Named[]][]>((found, one) => {
      const home = found.find((side) => side.some((other) => agree(one, other)))
      if (home) home.push(one)
      else found.push([one])
      return found
    }, [])
    const names = sides.map(([first]) => first.name)
    const subject = conflictWords.codeSubject({code})
    if (sides.length < 2) return []
    return [
      {
        kind: 'value' as const,
        question: `code ${code}`,
        topic: conflictWords.valueTopic({subject, values: names}),
        message: conflictWords.value({subject, values: names}),
        severity: 'error' as const,
        confidence: 0.75,
        sides: sides.map((side) => ({text: side[0].name, claims: side.map(({rule}) => ruleClaim(rule)), strictness: 0}))
      }
    ]
  })
}

/** In another year the list had other entries. */
function agree(one: Named, two: Named): boolean {
  if (one.year !== two.year && one.year !== '' && two.year !== '') return true
  const words = termsOf(one.name)
  return termsOf(two.name).some((term) => words.some((word) => word.startsWith(term.slice(0, 4)) && term.startsWith(word.slice(0, 4))))
}

const after = /^(?::(20\d\d))?\)?\s*(?:[-–—:|]\s*)?([A-Z][A-Za-z]+(?: (?:&|and|of|to|in|on|for|with|the|[A-Z])[A-Za-z-]*){0,6})/

function namesIn(rule: Rule): readonly Named[] {
  return standardCodes.flatMap(({code}) =>
    [...rule.text.matchAll(code)].flatMap((found) => {
      const [, year = '', name = ''] = after.exec(rule.text.slice(found.index + found[0].length)) ?? []
      return name === '' || termsOf(name).length === 0 ? [] : [{code: found[0], year, name, rule}]
    })
  )
}
