import {conflictWords} from '../../messages.js'
import type {Rule} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {clauseClaim} from './claim.js'
import type {Finding, Side} from './conflict-kind.js'
import {type Frame, likeSubjects, sharedTerms} from './frames.js'
import type {Said} from './statements-of.js'

/** Two clauses that contradict each other: `left` takes one side, `right` the other. */
export interface Clash {
  readonly left: Said
  readonly right: Said
  readonly confidence: number
  readonly frame: Frame
}

/** What is less sure by more than this is another matter. */
const near = 0.15
/** Clauses of one agent on one side. */
const most = 3

interface Words {
  readonly finding: (clash: Clash) => Omit<Finding, 'sides' | 'confidence'>
  readonly strictness?: (clash: Clash) => {readonly left: number; readonly right: number}
}

/** One finding for each clause on the left, with everybody who contradicts it on the right: one conflict for a question, not one for each pair. */
export function pairFindings(clashes: readonly Clash[], words: Words): readonly Finding[] {
  return questions(clashes).flatMap((some) => {
    const sorted = [...some].sort((a, b) => b.confidence - a.confidence)
    const [strongest] = sorted
    if (!strongest) return []
    const shown = sorted.filter(({confidence}) => confidence >= strongest.confidence - near)
    const strictness = words.strictness?.(strongest) ?? {left: 0, right: 0}
    const sides: Side[] = [
      side(
        strongest.left,
        shown.map(({left}) => left),
        strictness.left
      ),
      side(
        strongest.right,
        shown.map(({right}) => right),
        strictness.right
      )
    ]
    const {left, right, frame, confidence} = strongest
    const finding = words.finding(strongest)
    const subject = conflictWords.sameSubject({
      terms: sharedTerms(left, right).filter((term) => term.length > 1),
      share: likeSubjects(frame)
    })
    return [{...finding, evidence: [subject, ...(finding.evidence ?? [])], confidence, sides}]
  })
}

/** Clauses of one rule, and those that share an opponent, answer one question: each joins the first that it has a rule in common with. */
function questions(clashes: readonly Clash[]): readonly (readonly Clash[])[] {
  const found: Clash[][] = []
  const lefts = new Map<Rule, number>()
  const rights = new Map<Rule, number>()
  for (const [, some] of groupBy(clashes, ({left}) => left)) {
    const homes = some.flatMap(({left, right}) => [lefts.get(left.rule) ?? [], rights.get(right.rule) ?? []]).flat()
    const home = homes.reduce((first, one) => Math.min(first, one), found.length)
    found[home] ??= []
    for (const clash of some) {
      found[home].push(clash)
      lefts.set(clash.left.rule, Math.min(home, lefts.get(clash.left.rule) ?? home))
      rights.set(clash.right.rule, Math.min(home, rights.get(clash.right.rule) ?? home))
    }
  }
  return found
}

/** The strongest clauses of each agent, for a reader does not want to see all that come near. */
function side(first: Said, all: readonly Said[], strictness: number): Side {
  const strongest = [...groupBy([...new Set(all)], ({agent}) => agent).values()].flatMap((own) => own.slice(0, most))
  const said = strongest.sort((a, b) => (a.rule.file < b.rule.file ? -1 : a.rule.file > b.rule.file ? 1 : a.rule.index - b.rule.index))
  return {text: first.statement.text, claims: said.map(({rule, statement}) => clauseClaim(rule, statement)), strictness}
}
