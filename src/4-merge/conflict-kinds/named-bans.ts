import {refusedName, ruledOutAfter, ruledOutBefore} from '../../lexicon/cues.js'
import {narrowsName, plainNames, speaksAgainst} from '../../lexicon/named-things.js'
import {seekingVerbs} from '../../lexicon/verbs.js'
import {conflictWords} from '../../messages.js'
import type {Agent} from '../../model.js'
import {groupBy} from '../../util/group-by.js'
import {shorten} from '../../util/visible-text.js'
import {ruleClaim} from './claim.js'
import type {Claim, Finding} from './conflict-kind.js'
import {asks, isCode, type Said, statementsOf} from './statements-of.js'

/** A thing that is ruled out by its name. */
interface Ban {
  readonly said: Said
  readonly name: string
  /** Only in some place or for some purpose. */
  readonly narrow: boolean
}

/** One agent rules a thing out by its name, whatever it is; another one works with it. */
export function namedBanFindings(agents: readonly Agent[]): readonly Finding[] {
  const said = statementsOf(agents).filter((one) => !isCode(one))
  const bans = said.flatMap(bansIn)
  return [...groupBy(bans, ({name}) => name.toLowerCase())].flatMap(([, own]) => {
    const [first] = own
    const users = said.filter((one) => works(one, first.name))
    const narrow = own.every((ban) => ban.narrow)
    // Who rules it out here and uses it there knows a difference that the name does not tell.
    const banners = own.filter(({said: {agent}}) => !users.some((one) => one.agent === agent))
    const others = users.filter(({agent}) => !own.some((ban) => ban.said.agent === agent))
    const inCode =
      others.length > 0
        ? []
        : agents.filter((agent) => !own.some((ban) => ban.said.agent === agent)).flatMap((agent) => codeWith(agent, first.name))
    const [banner] = banners
    if (!banner || others.length + inCode.length === 0) return []
    const best = [...others].sort((a, b) => Number(asks(b)) - Number(asks(a)))
    const text = best[0]?.statement.text ?? inCode[0]?.text ?? ''
    const claims =
      best.length > 0 ? best.map((one) => (asks(one) ? ruleClaim(one.rule) : {shows: true as const, ...ruleClaim(one.rule)})) : inCode
    return [
      {
        kind: 'polarity' as const,
        question: `named ${first.name}`,
        topic: conflictWords.namedTopic({name: first.name}),
        message: conflictWords.named({name: first.name, text: shorten(text, 90)}),
        severity: 'warning' as const,
        confidence: (others.some(asks) ? 0.72 : others.length > 0 && isIdentifier.test(first.name) ? 0.66 : 0.62) - (narrow ? 0.12 : 0),
        sides: [
          {text: banner.said.statement.text, claims: banners.map((ban) => ruleClaim(ban.said.rule)), strictness: 1},
          {text, claims: claims.slice(0, most), strictness: 0}
        ]
      }
    ]
  })
}

/** The lines of code that hold the name: a guess, for code shows more than it asks for. */
function codeWith({rules}: Agent, name: string): readonly Claim[] {
  return rules
    .filter(({form}) => form === 'code')
    .flatMap((rule) =>
      rule.markdown.split('\n').flatMap((text, at) => {
        const isUse = wordAt(text, name) !== -1 && !speaksAgainst.test(text.replace(/--[\w-]+/g, ' '))
        return isUse ? [ruleClaim(rule, {line: rule.line + at, text: text.trim()})] : []
      })
    )
}

/** A reader does not want to see all that use it. */
const most = 4

function bansIn(said: Said): readonly Ban[] {
  const {statement} = said
  if (statement.polarity !== 'avoid' || (statement.condition && statement.condition.kind !== 'weak') || !asks(said)) return []
  return namesIn(said).flatMap((name) => {
    const at = statement.part.indexOf(name)
    const after = statement.part.slice(at + name.length).replace(/^\(\)/, '')
    const before = statement.part.slice(0, at).replace(/(?<!["'`(])["'`(]+$/, '')
    const isBan = at !== -1 && !negates.test(after) && ruledOutBefore.test(before) && ruledOutAfter.test(after)
    return isBan ? [{said, name, narrow: narrowsName.test(after) || !forbidden.test(before)}] : []
  })
}

/** A heading forbids less surely than the clause itself, and "no x" may only name what somebody lacks. */
const forbidden = /\b(?:not|never|avoid\w*|stop|ban|forbid|over|instead of|rather than)\b|n['’]t\b/i

/** "Use x where y should not happen" rules nothing out by its name. */
const negates = /\b(?:not|never|no|without|avoid\w*)\b|n['’]t\b/i

const span = /`([^`\n]+)`|(?<![\w])'([^'\n]{3,30})'(?![\w])/g
const identifier = /(?<![\w.$@/-])[A-Za-z_$@][\w$]*(?:[a-z][A-Z]|_[a-z]|[a-z]\.[a-z])[\w$.]*\w/g

/** What is written as a name: code in the source, or a word that no language has. */
function namesIn({rule, statement}: Said): readonly string[] {
  const spans = [...rule.markdown.matchAll(span)].map(([, code, quoted]) => (code ?? quoted ?? '').replace(/\(\)$/, '').trim())
  const words = statement.part.match(identifier) ?? []
  return [...new Set([...spans, ...words])].filter(
    (name) =>
      name.length > 2 &&
      /[a-z]{2}/i.test(name) &&
      name.split(/\s+/).length <= 3 &&
      !name.includes('/') &&
      !plainNames.has(name.toLowerCase())
  )
}

/** Whether a clause takes the thing for a way of working. */
function works(said: Said, name: string): boolean {
  const {rule, statement} = said
  if (
    !statement.part.includes(name) ||
    statement.polarity !== 'do' ||
    speaksAgainst.test(`${rule.lead} ${statement.text}`.replace(/--[\w-]+/g, ' '))
  )
    return false
  if (seekingVerbs.has(statement.action) || (statement.condition && statement.condition.kind !== 'weak')) return false
  const at = wordAt(
    statement.part.replace(refusedName, (found) => ' '.repeat(found.length)),
    name
  )
  return at !== -1 && (isIdentifier.test(name) || spansOf(rule.markdown).some((code) => wordAt(code, name) !== -1))
}

const isIdentifier = /[a-z][A-Z]|_[a-z]|[a-z]\.[a-z]/

const spansOf = (markdown: string): readonly string[] => [...markdown.matchAll(span)].map(([, code, quoted]) => code ?? quoted ?? '')

/** Where a name stands by itself, and not as a part of another one. */
function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (!/[\w$.-]$/.test(text.slice(0, at)) && !/^(?:[\w$-]|\.\w)/.test(text.slice(at + name.length))) return at
  return -1
}
