import {lightVerbs} from '../lexicon/stop-words.js'
import {verbs} from '../lexicon/verbs.js'
import type {Rule, Statement} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {termsOf} from '../util/terms.js'
import {type Elements, elementsOf} from './elements.js'

/** A rule as alignment sees it: whole, or one element of a rule that lists several. */
export interface Unit {
  readonly rule: Rule
  /** Which element of the whole it is; a case stands in brackets behind a rule that is one without it. */
  readonly part?: {readonly whole: Rule; readonly at: number; readonly isCase: boolean}
}

/** A rule that lists several things in one sentence, and its elements. */
export interface Listing {
  readonly rule: Rule
  readonly elements: Elements
}

/** Takes apart the rules that list several things in one sentence, so that each can meet its like: `Checklist: a, b and c` and three items. */
export function splitRules(
  rules: readonly Rule[],
  isWhole: (rule: Rule) => boolean
): {units: readonly Unit[]; listings: ReadonlyMap<Rule, Listing>} {
  const listings = new Map<Rule, Listing>()
  const units = rules.flatMap((rule): Unit[] => {
    const elements = isWhole(rule) ? undefined : elementsOf(rule)
    if (!elements) return [{rule}]
    listings.set(rule, {rule, elements})
    const isCase = elements.alone !== undefined
    const parts = elements.parts.map((markdown, at) => ({
      rule: partOf(rule, markdown, elements.head),
      part: {whole: rule, at, head: elements.alone === undefined ? plainText(elements.head) : ':', isCase}
    }))
    return isCase ? [{rule}, ...parts] : parts
  })
  return {units, listings}
}

/** An element as a rule. What is said before the first one is its label; a verb there is said of each: "Inspect the settings" is no "settings". */
function partOf(rule: Rule, markdown: string, head: string): Rule {
  const element = plainText(markdown)
  const said = rule.statements.find((one) => one.text.includes(element)) ?? rule.statements[0]
  const [verb = ''] = /(?<![\p{L}-])[\p{L}-]+\s*$/u.exec(plainText(head)) ?? []
  const text = verbs.has(verb.trim().toLowerCase()) && !lightVerbs.has(verb.trim().toLowerCase()) ? `${verb.trim()} ${element}` : element
  return {...rule, markdown, text, lead: plainText(head), statements: said ? [clauseOf(said, text)] : []}
}

function clauseOf(said: Statement, text: string): Statement {
  const condition = said.condition && text.includes(said.condition.text) ? said.condition : undefined
  // "Checklist: zero downtime, tests" is no list of what must not be, and its first element is.
  const polarity = /^(?:no|zero)\s/i.test(text) ? 'avoid' : said.polarity
  return {
    ...said,
    text,
    part: text,
    condition,
    polarity,
    object: termsOf(text),
    values: said.values.filter(({words}) => text.includes(words))
  }
}
