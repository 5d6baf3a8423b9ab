import type {DraftItem, Relation, Rule, RuleOrigin} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {remember} from '../util/remember.js'
import {weightOfTerms} from '../util/term-weight.js'
import {termsOf, wordsOf} from '../util/terms.js'
import {isSaidBy} from './is-said-by.js'
import {mayFollow, type Places} from './may-follow.js'
import {narrowsBan} from './narrows-ban.js'
import {wordsOfRule} from './rule-pair.js'
import {uniteBrackets} from './unite-brackets.js'

/** A rule of the canonical agent with the source rule whose wording and place it takes. */
export interface Composed {
  readonly chosen: Rule
  readonly item: DraftItem
}

interface Ways {
  readonly base: string
  readonly hasDetails?: (rule: Rule) => boolean
  readonly places?: Places
  /** The words of the base agent win. */
  readonly isGround?: boolean
}

const anywhere: Places = {isAgainst: () => false, limitOf: () => '', named: new Set()}

/** More sentences than this in one rule are a list: what does not fit stays a rule of its own. */
const maxParts = 3

/**
 * Folds rules that ask for one thing into one. The fullest wording stays. Where another one says something that it lacks, that wording
 * follows as a sentence of its own, so that nothing is lost and no word is new; what does not fit any more is given back as `rest`.
 * A rule with details below it keeps its place, since they would hang in the air without it.
 */
export function compose(
  cluster: readonly Rule[],
  {base, hasDetails = () => false, places = anywhere, isGround = false}: Ways
): {composed: Composed; written: readonly Rule[]; rest: readonly Rule[]} {
  const weights = new Map(cluster.length > 1 ? cluster.map((rule) => [rule, weightOf(rule)] as const) : [])
  const byWeight = (a: Rule, b: Rule): number => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)
  const own = isGround ? cluster.filter(({file}) => file === base) : []
  const wordings = own.length > 0 ? own : cluster
  const chosen = wordings.find(hasDetails) ?? fullest(wordings, base, byWeight, places)
  const parts: Rule[] = [chosen]
  const rest: Rule[] = []
  const relations = new Map<Rule, Relation>([[chosen, 'chosen']])
  const others = cluster.filter((rule) => rule !== chosen).sort((a, b) => byWeight(a, b) || compareRules(a, b))
  const said = new Set<string>(others.length > 0 ? [wordsOfRule(chosen)] : [])
  for (const rule of others) {
    const words = wordsOfRule(rule)
    if (hasDetails(rule)) rest.push(rule)
    else if (said.has(words)) relations.set(rule, 'same')
    else if (isNarrower(chosen, rule, places)) rest.push(rule)
    else if (isSaidBy(rule, parts) && !namesMore(rule, chosen)) relations.set(rule, 'contained')
    else if (parts.length < maxParts && mayFollow(rule, chosen, parts, places)) {
      parts.push(withoutLead(rule))
      said.add(words)
      relations.set(rule, 'equivalent')
    } else rest.push(rule)
  }
  const members = cluster.filter((rule) => relations.has(rule))
  return {composed: {chosen, item: itemOf(chosen, parts, members, relations)}, written: parts, rest}
}

/** What holds at one time says nothing for what holds always. */
function isNarrower(chosen: Rule, rule: Rule, {limitOf}: Places): boolean {
  return limitOf(chosen) !== '' && limitOf(chosen) !== limitOf(rule)
}

/** Whether a rule has cases in its brackets that the same rule elsewhere has not. */
function namesMore(rule: Rule, chosen: Rule): boolean {
  const united = uniteBrackets(chosen.markdown, rule.markdown)
  return united !== undefined && united !== chosen.markdown
}

/** Among equals, one that holds always. */
function fullest(cluster: readonly Rule[], base: string, byWeight: (a: Rule, b: Rule) => number, {limitOf}: Places): Rule {
  const best = [...cluster].sort(
    (a, b) =>
      byWeight(a, b) ||
      Number(limitOf(a) !== '') - Number(limitOf(b) !== '') ||
      Number(b.file === base) - Number(a.file === base) ||
      a.text.length - b.text.length ||
      compareRules(a, b)
  )[0]
  return best as Rule
}

function weightOf(rule: Rule): number {
  return weightOfText(rule.text)
}

/** Each rule is weighed against many. */
const weightOfText = remember((text: string) => weightOfTerms(termsOf(text)), 10_000)

/** Behind another sentence a label labels nothing. */
function withoutLead(rule: Rule): Rule {
  const [lead = ''] = rule.lead === '' ? [] : (/^(?:\*\*[^*]+\*\*(?:\s*(?::|[-–—]))?|[^:*]+:)\s+(?=\p{Lu})/u.exec(rule.markdown) ?? [])
  const markdown = rule.markdown.slice(lead.length)
  return lead === '' ? rule : {...rule, lead: '', markdown, text: plainText(markdown)}
}

function itemOf(chosen: Rule, parts: readonly Rule[], members: readonly Rule[], relations: ReadonlyMap<Rule, Relation>): DraftItem {
  const joined = parts.length > 1 ? join(parts) : undefined
  return {
    form: chosen.form,
    depth: chosen.depth,
    markdown: joined ?? chosen.markdown,
    text: joined === undefined ? chosen.text : plainText(joined),
    tableHead: chosen.tableHead,
    block: `${chosen.file}\u0000${chosen.block}`,
    origins: members.map((rule) => originOf(rule, relations.get(rule) as Relation))
  }
}

/** The sentences of all parts, each once: one that stands inside another one goes, and the cases in brackets of two stand in one. */
function join(parts: readonly Rule[]): string {
  const [chosen, ...others] = parts as readonly [Rule, ...Rule[]]
  let first = chosen.markdown
  const own = others.filter(({markdown}) => {
    const united = uniteBrackets(first, markdown)
    first = united ?? first
    return united === undefined
  })
  const sentences = [first, ...own.map(({markdown}) => markdown)]
    .flatMap(splitSentences)
    .map((markdown) => ({markdown, words: ` ${wordsOf(plainText(markdown)).join(' ')} `}))
  const kept = sentences.filter(({markdown, words}, at) => {
    const inside = sentences.some(
      (other, index) =>
        index !== at &&
        other.words.includes(words) &&
        (other.words !== words || index < at) &&
        (other.words === words || !narrowsBan(words, other.words))
    )
    return !inside || !isWhole(markdown)
  })
  return kept.map(({markdown}, at) => (at < kept.length - 1 && !/[.!?]["'”’)*`]*$/.test(markdown) ? `${markdown}.` : markdown)).join(' ')
}

/** Whether a sentence can go without leaving half of a code span or of bold words behind. */
function isWhole(markdown: string): boolean {
  return markdown.split('`').length % 2 === 1 && markdown.split('**').length % 2 === 1
}

function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
}

export function originOf({file, line, endLine, text}: Rule, relation: Relation): RuleOrigin {
  return {file, line, endLine, text, relation}
}

/** File order, then the order of the text. */
export function compareRules(left: Rule, right: Rule): number {
  return left.file < right.file ? -1 : left.file > right.file ? 1 : left.index - right.index
}
