import {lightVerbs} from '../lexicon/stop-words.js'
import type {DraftItem, Relation, Rule, RuleOrigin} from '../model.js'
import {plainText} from '../util/plain-text.js'
import {remember} from '../util/remember.js'
import {weightOfTerms} from '../util/term-weight.js'
import {stemOf, termsOf, wordsOf} from '../util/terms.js'
import {wordsOfRule} from './rule-pair.js'

/** A rule of the canonical agent with the source rule whose wording and place it takes. */
export interface Composed {
  readonly chosen: Rule
  readonly item: DraftItem
}

/** A part is said already when less than this share of its weight is missing. */
const residue = 0.25
/** A fragment such as "Tests for new code" names a subject; it says less beside its words than a sentence does. */
const fragmentResidue = 0.5
/** What is new by more than this is about something else, and does not follow. */
const mostNew = 0.55
/** More sentences than this in one rule are a list: what does not fit stays a rule of its own. */
const maxParts = 3

/**
 * Folds rules that ask for one thing into one. The fullest wording stays. Where another one says something that it lacks, that wording
 * follows as a sentence of its own, so that nothing is lost and no word is new; what does not fit any more is given back as `rest`.
 * A rule with details below it keeps its place, since they would hang in the air without it. `isGround`: the words of the base agent win.
 */
export function compose(
  cluster: readonly Rule[],
  base: string,
  hasDetails: (rule: Rule) => boolean = () => false,
  isGround = false
): {composed: Composed; written: readonly Rule[]; rest: readonly Rule[]} {
  const weights = new Map(cluster.length > 1 ? cluster.map((rule) => [rule, weightOf(rule)] as const) : [])
  const byWeight = (a: Rule, b: Rule): number => (weights.get(b) ?? 0) - (weights.get(a) ?? 0)
  const own = isGround ? cluster.filter(({file}) => file === base) : []
  const wordings = own.length > 0 ? own : cluster
  const chosen = wordings.find(hasDetails) ?? fullest(wordings, base, byWeight)
  const parts: Rule[] = [chosen]
  const rest: Rule[] = []
  const relations = new Map<Rule, Relation>([[chosen, 'chosen']])
  const others = cluster.filter((rule) => rule !== chosen).sort((a, b) => byWeight(a, b) || compareRules(a, b))
  const said = new Set<string>(others.length > 0 ? [wordsOfRule(chosen)] : [])
  for (const rule of others) {
    const words = wordsOfRule(rule)
    if (hasDetails(rule)) rest.push(rule)
    else if (said.has(words)) relations.set(rule, 'same')
    else if (isSaidBy(rule, parts)) relations.set(rule, 'contained')
    else if (parts.length < maxParts && canFollow(rule, chosen) && isNear(rule, parts)) {
      parts.push(withoutLead(rule))
      said.add(words)
      relations.set(rule, 'equivalent')
    } else rest.push(rule)
  }
  const members = cluster.filter((rule) => relations.has(rule))
  return {composed: {chosen, item: itemOf(chosen, parts, members, relations)}, written: parts, rest}
}

/** Whether rules that are written say all that another one does. */
export function isSaidBy(rule: Rule, written: readonly Rule[]): boolean {
  // Who says nearly the same twice means the difference.
  const least = written.some(({file}) => file === rule.file) ? Number.EPSILON : isFragment(rule) ? fragmentResidue : residue
  return missing(rule, written) < least
}

function fullest(cluster: readonly Rule[], base: string, byWeight: (a: Rule, b: Rule) => number): Rule {
  const best = [...cluster].sort(
    (a, b) => byWeight(a, b) || Number(b.file === base) - Number(a.file === base) || a.text.length - b.text.length || compareRules(a, b)
  )[0]
  return best as Rule
}

function weightOf(rule: Rule): number {
  return weightOfText(rule.text)
}

/** Each rule is weighed against many, as are the words that narrow it. */
const weightOfText = remember((text: string) => weightOfTerms(termsOf(text)), 10_000)

/** Share of a rule's weight that no part says yet; all of it where a number or a word that narrows it is not said. */
function missing(rule: Rule, parts: readonly Rule[]): number {
  if (termsOf(rule.text).length === 0) return 0
  const literal = rule.statements.flatMap(({values}) => values).some(({text}) => !parts.some((part) => part.text.includes(text)))
  const isBent = !qualifiersOf(rule).every((word) => parts.some((part) => qualifiersOf(part).includes(word)))
  return literal || isBent || !isDone(rule, parts) ? 1 : unsaid(rule, parts)
}

/** A short rule is its verb: to open a gate is not to lock it. */
function isDone({text, statements}: Rule, parts: readonly Rule[]): boolean {
  const verb = statements[0]?.action ?? ''
  if (verb === '' || lightVerbs.has(verb) || termsOf(text).length > shortRule) return true
  return parts.some((part) => termsOf(part.text).includes(stemOf(verb)) || part.statements.every(({action}) => action === ''))
}

const shortRule = 3

function unsaid(rule: Rule, parts: readonly Rule[]): number {
  const said = new Set(parts.flatMap(({text}) => termsOf(text)))
  const terms = [...new Set(termsOf(rule.text))]
  const total = weightOfTerms(terms)
  return total === 0 ? 0 : weightOfTerms(terms.filter((term) => !said.has(term))) / total
}

/** Words that turn a rule around or narrow it weigh nothing as terms; without them it is another rule: "profile before optimizing". */
function qualifiersOf({text}: Rule): readonly string[] {
  return qualifiersIn(text)
}

const qualifiersIn = remember(
  (text: string): readonly string[] =>
    text
      .toLowerCase()
      .match(/\b(?:not|never|no|only|before|after|over|without|unless|except|most|least|instead|rather|first|must|always)\b|n['’]t\b/g) ??
    [],
  10_000
)

/** What names a subject, or asks about one, as a checklist does. */
function isFragment({text, statements}: Rule): boolean {
  return text.endsWith('?') || statements.every(({modality}) => modality === 'plain')
}

/** Behind another sentence a label labels nothing. */
function withoutLead(rule: Rule): Rule {
  const [lead = ''] = rule.lead === '' ? [] : (/^(?:\*\*[^*]+\*\*\s*(?::|[-–—])?|[^:*]+:)\s+(?=\p{Lu})/u.exec(rule.markdown) ?? [])
  const markdown = rule.markdown.slice(lead.length)
  return lead === '' ? rule : {...rule, lead: '', markdown, text: plainText(markdown)}
}

/** Whether a rule says something about what others say, and is no second thought of one author. */
function isNear(rule: Rule, parts: readonly Rule[]): boolean {
  return isDone(rule, parts) && unsaid(rule, parts) < mostNew && parts.every(({file}) => file !== rule.file)
}

function canFollow(rule: Rule, chosen: Rule): boolean {
  const listed = chosen.form === 'item' || chosen.form === 'step' || chosen.form === 'task'
  const inline = rule.form === 'sentence' || rule.form === 'item' || rule.form === 'step' || rule.form === 'task'
  return listed && inline && !isFragment(rule) && !rule.markdown.includes('\n\n') && !/:$/.test(rule.text) && !/[:?]$/.test(chosen.text)
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
    origins: members.map((rule) => originOf(rule, relations.get(rule) ?? 'equivalent'))
  }
}

/** The sentences of all parts, each once: one that stands inside another one goes. */
function join(parts: readonly Rule[]): string {
  const sentences = parts
    .flatMap(({markdown}) => splitSentences(markdown))
    .map((markdown) => ({markdown, words: ` ${wordsOf(plainText(markdown)).join(' ')} `}))
  const kept = sentences.filter(({markdown, words}, at) => {
    const inside = sentences.some((other, index) => index !== at && other.words.includes(words) && (other.words !== words || index < at))
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
