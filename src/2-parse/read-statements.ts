import {conditionCues, declares, forbidding, modalityCues, pseudoNegation, purpose} from '../lexicon/cues.js'
import {stopWords} from '../lexicon/stop-words.js'
import {avoidingVerbs, clauseVerbs, negatingVerbs, verbs} from '../lexicon/verbs.js'
import type {Condition, Modality, Statement} from '../model.js'
import {negatesItself} from '../util/negates-itself.js'
import {termsOf} from '../util/terms.js'
import type {DraftRule} from './read-body.js'
import {readCodeValues, readValues, versions} from './read-values.js'
import {splitClauses} from './split-clauses.js'

/** What a rule says, clause by clause; `negated` when a heading above it forbids its items. */
export function readStatements(rule: DraftRule, negated: boolean): readonly Statement[] {
  if (rule.form === 'code' || rule.form === 'example') return [codeStatement(rule)]
  const text = rule.lead ? rule.text.replace(/^(?:\[[ xX]\])?[^:]*?(?::|\s[-–—])\s*/, '') : rule.text.replace(/^\[[ xX]\]\s*/, '')
  // An item that negates by itself is not negated by its heading too: "Do not hardcode secrets; use variables".
  const byHeading = negated && !negatesItself(rule.text)
  const [first, ...others] = withSubjects(splitClauses(text || rule.text).flatMap((clause) => readClause(clause, rule, byHeading)))
  // Of a label that is a version the clauses after it speak.
  return first ? [{...first, values: [...versions(rule.lead, rule.line), ...first.values]}, ...others] : []
}

/** "Use them only after that" is about what the clause before it is about. */
function withSubjects(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((one, at) => {
    const before = statements[at - 1]
    const core = one.part.replace(one.condition?.text ?? '', '').trim()
    return before && one.object.length === 0 && pronounAlone.test(core) ? {...one, object: before.object} : one
  })
}

const pronounAlone = /^(?:(?:always|never|do not|don['’]t|only|please)\s+)*\p{L}+\s+(?:it|them|this|these|those|that)\b\W*(?:only)?\W*$/iu

function readClause(clause: string, rule: DraftRule, negated: boolean): Statement[] {
  const condition = conditionOf(clause)
  const core = condition ? clause.replace(condition.text, ' ').replace(/^[\s,]+/, '') : clause
  const contrast = contrastOf(core.replace(purpose, ''))
  const main = statementOf(contrast?.wanted ?? core, clause, condition, rule, negated)
  if (!contrast) return [main]
  const other = statementOf(contrast.unwanted, clause, condition, rule, false)
  return [
    {...main, part: contrast.wanted},
    {
      ...other,
      part: contrast.unwanted,
      object: [...headOf(contrast), ...termsOf(essence(contrast.unwanted))],
      action: '',
      polarity: main.polarity === 'do' ? 'avoid' : 'do',
      modality: 'should'
    }
  ]
}

/** The clause without its purpose; "no X, neither here nor there" is about X. */
function essence(core: string): string {
  const text = core.replace(purpose, '')
  return /^no\s/i.test(text.trim()) ? text.replace(/,.*$/s, '') : text
}

function statementOf(core: string, clause: string, condition: Condition | undefined, rule: DraftRule, negated: boolean): Statement {
  const verb = leadingVerb(core)
  const polarity = polarityOf(core, verb, negated)
  const {line, endLine} = rule
  return {
    text: clause,
    part: clause,
    line,
    endLine,
    modality: modalityOf(clause, core, verb, negated),
    polarity,
    condition,
    action: verb,
    object: besides(verb, termsOf(essence(core))),
    values: readValues(clause, line, `${rule.lead} ${rule.text}`)
  }
}

/** A clause that ends in what limits it, or starts with it: `only when asked`, `if the spec is silent`, `where appropriate`. */
function conditionOf(clause: string): Condition | undefined {
  // What stands in brackets limits what stands there.
  const outside = clause.replace(/\([^)]{0,150}\)/g, (inside) => ' '.repeat(inside.length))
  for (const {kind, pattern} of conditionCues) {
    const masked = pattern.exec(outside)?.[1]
    const found = masked && clause.slice(outside.indexOf(masked)).slice(0, masked.length)
    // "Before every command" limits nothing.
    if (found === undefined || (kind === 'when' && /^\w+ (?:every|each|any|all)\b/i.test(found))) continue
    const starts = clause.trimStart().startsWith(found)
    const text = starts ? (found.split(',')[0] ?? found) : found
    return {kind, text: text.trim()}
  }
  return undefined
}

/** Stands between what is wanted and what is not. */
const contrastCue = /instead of|rather than|in place of|as opposed to|over|not|never/i

/** "X instead of Y", "X rather than Y", "prefer X over Y", "X, not Y": one thing is wanted, the other is not. */
function contrastOf(core: string): {wanted: string; unwanted: string} | undefined {
  if (!contrastCue.test(core)) return undefined
  const found =
    /^(.{8,}?)\s{1,9}(?:instead of|rather than|in place of|as opposed to)\s+(.+)$/i.exec(core) ??
    /^((?:prefer|favou?r|use|choose)\s.+?)\s{1,9}over\s+(.+)$/i.exec(core) ??
    /^(.{8,}?),\s+not\s+(?:just\s+)?(.+)$/i.exec(core) ??
    neverOf(core)
  return found?.[1] && found[2] && !/,\s+not\s+just\s/i.test(core) ? {wanted: found[1], unwanted: found[2]} : undefined
}

/** "Use X, never Y"; in "run it, never skip it" both are deeds. */
function neverOf(core: string): RegExpExecArray | undefined {
  const found =
    /^((?:always\s+)?(?:use|prefer|favou?r|choose|pick|take|write|stick to|rely on)\s.+?),\s+(?:and\s+)?never\s+((\S+).*)$/i.exec(core)
  return found && !verbs.has(found[3]?.toLowerCase() ?? '') ? found : undefined
}

/** "Use X for A, not for B" rules out X for B. */
function headOf({wanted, unwanted}: {wanted: string; unwanted: string}): readonly string[] {
  const [head = ''] = wanted.split(preposition)
  const verb = leadingVerb(head)
  return preposition.test(` ${unwanted.split(' ')[0]} `) ? besides(verb, termsOf(head)) : []
}

/** Terms but for those of a verb, whose term may be that of another word. */
function besides(verb: string, terms: readonly string[]): readonly string[] {
  const own = termsOf(verb)
  return terms.filter((term) => !own.includes(term))
}

const preposition = /\s(?:for|in|on|to|with|as|by|when|during)\s/i

const beforeVerb =
  /^(?:you|the agent|agents?|it|please|always|never|also|then|first|finally|must|shall|should|may|can|will|need to|have to|has to|not|do not|don['’]t|only|actively|proactively|immediately|carefully|clearly|explicitly|properly)\s+/i

function leadingVerb(core: string): string {
  let rest = core.trim().replace(/^["'“(]+/, '')
  while (beforeVerb.test(rest)) rest = rest.replace(beforeVerb, '')
  const word = /^[\p{L}-]+/u.exec(rest)?.[0].toLowerCase() ?? ''
  return (verbs.has(word) && !isSubject(rest, word)) || isDoneTo(rest, word) ? word : ''
}

/** "Merge conflicts are rare" asks for nothing; "ensure conflicts are rare" does. */
function isSubject(text: string, word: string): boolean {
  return hasState.test(text) && !clauseVerbs.has(word)
}

const hasState = /^[\p{L}-]+ (?!(?:what|which|who|how|whether|that|where|when|why|if|all|there)\b)(?:[\p{L}-]+ ){1,2}(?:is|are|was|were) /iu

/** A verb that nobody listed is known by its place: what stands in front of "each lamp" is done to it. "Masters the sextant" tells what somebody does. */
function isDoneTo(text: string, word: string): boolean {
  return doneTo.test(text) && !stopWords.has(word)
}

const doneTo = /^(?!\p{L}+(?:ing|ed|ly|[^s]s)\s)\p{L}{3,}\s(?:the|an?|each|every|all|any|your|their|its|them|it|these|those|this|both)\s/iu

/** Whether what stands in the object is wanted. Two negations are none: "do not skip tests" wants tests. */
function polarityOf(core: string, verb: string, negated: boolean): 'do' | 'avoid' {
  const text = core.replace(pseudoNegation, ' ')
  const without = /\b(?:do not|don['’]?t|never|not|no)\b.*\bwithout\b/i.test(text)
  let flips = forbidding.test(text) || /^(?:no|zero)\s/i.test(text.trim()) ? 1 : 0
  if (without) flips = 0
  if (flips === 0 && negated) flips = 1
  if (negatingVerbs.has(verb) || (flips === 1 && negatingVerb(text))) flips++
  if (avoidingVerbs.has(verb)) flips++
  return flips % 2 === 1 ? 'avoid' : 'do'
}

function negatingVerb(text: string): boolean {
  const after = /\b(?:not|never|['’]t|cannot)\s+(?:\w+ly\s+)?(\w+)/i.exec(text)?.[1]?.toLowerCase()
  return after !== undefined && negatingVerbs.has(after) && !negatingVerbs.has(text.trim().split(/\s/)[0] ?? '')
}

function modalityOf(clause: string, core: string, verb: string, negated: boolean): Modality {
  const text = core.replace(pseudoNegation, ' ')
  if (forbidding.test(text)) return 'never'
  const cue = modalityCues.find(({pattern}) => pattern.test(clause))
  if (cue) return cue.modality
  if (negated) return 'never'
  if (/^no\s/i.test(text.trim())) return 'never'
  return verb || declares.test(text) ? 'should' : 'plain'
}

/** Code asks for nothing by itself; the values in it do: a status after an error, with the lines around it as its event. */
function codeStatement(rule: DraftRule): Statement {
  const lines = rule.markdown.split('\n')
  const values = lines.flatMap((text, at) => {
    const near = [lines[at - 1] ?? '', ...lines.slice(at + 1, at + 3)].join('\n')
    return readCodeValues(text, rule.line + at, near)
  })
  return {
    text: rule.text,
    part: rule.text,
    line: rule.line,
    endLine: rule.endLine,
    modality: 'plain',
    polarity: 'do',
    condition: undefined,
    action: '',
    object: termsOf(rule.text),
    values
  }
}
