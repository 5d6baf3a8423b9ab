import {nearWords} from '../../messages.js'
import type {Agent, Reading, Rule} from '../../model.js'
import {crowdedTerms} from './crowded-terms.js'
import {caseOf, eachFrame, likeSubjects, sharedTerms, subjectOf, topicOf} from './frames.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/** Weight of the terms that two clauses must share to be near. */
const least = 1.5

/** The rules of other agents that are nearest to being about the same thing, and why they are in no conflict with this one. */
export function nearestRules(agents: readonly Agent[], rule: Rule): Reading['nearest'] {
  const topic = topicOf(agents)
  const said = statementsOf(agents).filter((one) => !isCode(one))
  const own = said.filter((one) => one.rule.file === rule.file && one.rule.index === rule.index)
  const others = said.filter((one) => one.rule.file !== rule.file)
  const found: {like: number; near: Reading['nearest'][number]}[] = []
  const subjects = (some: readonly Said[]) => some.map((one) => subjectOf(one, topic))
  eachFrame(subjects(own), subjects(others), {least, crowded: crowdedTerms(agents)}, ({said: left}, {said: right}, frame) => {
    const {file, line, endLine, text} = right.rule
    const like = likeSubjects(frame)
    found.push({like, near: {file, line, endLine, text, shared: sharedTerms(left, right), reason: whyNone(left, right, like)}})
  })
  const nearestFirst = found.sort((a, b) => b.like - a.like || (a.near.file < b.near.file ? -1 : 1) || a.near.line - b.near.line)
  return nearestFirst
    .map(({near}) => near)
    .filter((near, at, all) => all.findIndex(({file, line}) => file === near.file && line === near.line) === at)
}

function whyNone(left: Said, right: Said, like: number): string {
  if (!asks(left) || !asks(right)) return nearWords.topic()
  if (left.statement.polarity !== right.statement.polarity) return nearWords.apart({share: like})
  if (caseOf(left) !== caseOf(right)) return nearWords.cases()
  return left.statement.polarity === 'do' ? nearWords.agree() : nearWords.bothForbid()
}
