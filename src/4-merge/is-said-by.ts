import {lightVerbs, paleNouns} from '../lexicon/stop-words.js'
import {lookingVerbs} from '../lexicon/verbs.js'
import type {Rule} from '../model.js'
import {allMatches} from '../util/all-matches.js'
import {remember} from '../util/remember.js'
import {weightOfTerms} from '../util/term-weight.js'
import {stemOf, termsOf} from '../util/terms.js'
import {mayHold} from './may-hold.js'
import {narrowsBan} from './narrows-ban.js'

/** Nouns that add nothing to what they stand behind. */
const pale = new Set([...paleNouns].map(stemOf))
/** A part is said already when less than this share of its weight is missing. */
const residue = 0.25
/** A sentence with more new words says something new, however much else it says. */
const mostWords = 1
/** A fragment such as "Tests for new code" names a subject; it says less beside its words than a sentence does. */
const fragmentResidue = 0.5

/** Whether rules that are written say all that another one does. */
export function isSaidBy(rule: Rule, all: readonly Rule[]): boolean {
  const written = all.filter((part) => mayHold(part, rule))
  // Who says nearly the same twice means the difference.
  const least = written.some(({file}) => file === rule.file) ? Number.EPSILON : isFragment(rule) ? fragmentResidue : residue
  return missing(rule, written) < least && (isFragment(rule) || newWords(rule, written) <= mostWords)
}

/** Share of a rule's weight that no part says yet; all of it where a number or a word that narrows it is not said. */
function missing(rule: Rule, parts: readonly Rule[]): number {
  if (termsOf(rule.text).length === 0) return 0
  const literals = [...rule.statements.flatMap(({values}) => values.map(({text}) => text)), ...codeIn(rule)]
  const literal = literals.some((text) => !parts.some((part) => part.text.includes(text)))
  const isBent = !qualifiersOf(rule).every((word) => parts.some((part) => qualifiersOf(part).includes(word)))
  return literal || isBent || isOtherCase(rule, parts) || isWiderBan(rule, parts) || !isDone(rule, parts) ? 1 : unsaid(rule, parts)
}

/** What is forbidden everywhere is not said by what is forbidden in one place: "do not run migrations", "… in production". */
function isWiderBan({statements}: Rule, parts: readonly Rule[]): boolean {
  const bans = parts.flatMap((part) => part.statements.filter(({polarity}) => polarity === 'avoid'))
  return statements.some(({polarity, text}) => {
    const terms = termsOf(text)
    const alike = polarity === 'avoid' ? bans.filter((ban) => terms.every((term) => termsOf(ban.text).includes(term))) : []
    return alike.length > 0 && alike.every((ban) => narrowsBan(text, ban.text))
  })
}

/** What is asked for in a case that no part speaks of: "If all of it is true, suggest a note". */
function isOtherCase({statements}: Rule, parts: readonly Rule[]): boolean {
  const cases = statements.flatMap(({condition}) => (condition?.kind === 'when' ? [condition.text] : []))
  return cases.some((text) => !parts.some((part) => speaksOf(part, text)))
}

function speaksOf(part: Rule, text: string): boolean {
  const said = termsOf(part.text)
  return part.text.includes(text) || (termsOf(text).length > 0 && termsOf(text).every((term) => said.includes(term)))
}

const codeSpan = /`([^`]+)`/g

/** What stands in it as code. */
function codeIn({markdown}: Rule): readonly string[] {
  return allMatches(codeSpan, markdown).map(([, code = '']) => code)
}

/** A rule is its verb: to open a gate is not to lock it. */
export function isDone(rule: Rule, parts: readonly Rule[]): boolean {
  const verb = verbOf(rule)
  if (verb === '') return true
  if (verb !== 'ensure' && !lookingVerbs.has(verb) && parts.every(looksOn)) return false
  if (lightVerbs.has(verb)) return true
  const [term = stemOf(verb)] = termsOf(verb)
  return parts.some((part) => termsOf(part.text).includes(term) || asksNothing(part))
}

function asksNothing(rule: Rule): boolean {
  return verbOf(rule) === '' && rule.statements.every(({action}) => action === '')
}

/** What it asks to do; empty where it asks for nothing. */
function verbOf({statements: [first]}: Rule): string {
  return first?.action ?? ''
}

/** To review the tables is not to keep them. */
function looksOn({statements: [first]}: Rule): boolean {
  return first !== undefined && lookingVerbs.has(first.action)
}

function newWords(rule: Rule, parts: readonly Rule[]): number {
  const said = new Set(parts.flatMap(({text}) => termsOf(text)))
  return new Set(termsOf(rule.text).filter((term) => !said.has(term) && !pale.has(term))).size
}

/** Share of a rule's weight that no part has. */
export function unsaid(rule: Rule, parts: readonly Rule[]): number {
  const said = new Set(parts.flatMap(({text}) => termsOf(text)))
  const terms = [...new Set(termsOf(rule.text))].filter((term) => !pale.has(term))
  const total = weightOfTerms(terms)
  return total === 0 ? 0 : weightOfTerms(terms.filter((term) => !said.has(term))) / total
}

/** Words that turn a rule around or narrow it weigh nothing as terms; without them it is another rule: "profile before optimizing". */
function qualifiersOf({text}: Rule): readonly string[] {
  return qualifiersIn(text)
}

/** Each rule is asked for them against many. */
const qualifiersIn = remember(
  (text: string): readonly string[] =>
    text
      .toLowerCase()
      .match(/\b(?:not|never|no|only|before|after|over|without|unless|except|most|least|instead|rather|first|must|always)\b|n['’]t\b/g) ??
    [],
  10_000
)

/** What names a subject, or asks about one, as a checklist does. */
export function isFragment(rule: Rule): boolean {
  return rule.text.endsWith('?') || (rule.statements.every(({modality}) => modality === 'plain') && verbOf(rule) === '')
}
