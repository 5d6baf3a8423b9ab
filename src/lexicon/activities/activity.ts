import type {ConflictKindName} from '../../model.js'

/**
 * What an agent may be for. One agent forbids it, another does it, and the sentences share next to no word: so each activity names
 * the deeds and the things they are done to, and the ways in which people say both.
 */
export interface Activity {
  /** What a contradiction about it is called: it forbids what the other does, or asks where the other decides alone. */
  readonly kind: Extract<ConflictKindName, 'polarity' | 'modality'>
  readonly activity: string
  readonly topic: string
  /** A clause that keeps the agent from it. */
  readonly forbids: RegExp
  /** The same as an item below a heading that forbids: `Out of scope`, `What you do not do`. */
  readonly listed?: RegExp
  /** A clause that makes it the agent's work; looked for in openings, steps and instructions. */
  readonly wants: RegExp
  /** What only lets one guess so: many templates "implement solutions". It is no proof by itself, however often it is said. */
  readonly hints?: RegExp
  /** How a description or an opening says that it is the agent's work: "builds and maintains services". */
  readonly claims?: RegExp
  /** How many points of evidence make it the agent's work: 1 where one instruction says it all, else 2. */
  readonly enough: 1 | 2
}

/** Stands in every clause that keeps an agent from something: most clauses hold none of these, and need not be asked about each activity. */
export const mayForbid =
  /\b(?:no|not|never|nothing|cannot|dont|avoid\w*|refrain|forbid\w*|prohibit\w*|only|just|without|out of scope|exactly|strictly|skip|omit|leave|leaves|left|owned|handled|managed|done by|job|instead|rather|over|free of|autonom\w+|read-only|none|exclu\w+|before|after|verify|confirm|decid\w+|defer|design\w*|doubt|commit|one|single|immediately|at once|style|formatt\w+|linters?|filter|returned|production|staging|local|dev|development|ask|assum\w*)\b|n['’]t\b/i

/** Verbs in their base form, and an alternation of what they are done to; `bare`: they say it without an object. */
export interface Deed {
  readonly deeds: string
  readonly things: string
  readonly bare?: true
}

const no =
  "(?:never|do not|don['’]?t|must not|mustn['’]?t|should not|shouldn['’]?t|cannot|can['’]?t|can not|may not|will not|won['’]?t|does not|doesn['’]?t|(?:is|are) not (?:allowed|permitted) to|not allowed to|avoid|refrain from|forbidden to|under no circumstances)"
const filler = '(?:(?:ever|directly|attempt to|try to|actually|yourself|simply|also|be|start|begin) ){0,2}'
const join = '(?:, (?:or |and |nor )?| or | and | nor |/)'
const some =
  "(?:(?:the|any|an?|all|your|this|these|its|their|actual|existing|source|production|application|project|executable|finished|full|complete|real|new|additional|more|own|single|user[’']s|user) ){0,4}"
/** What may follow a prohibition that holds always; anything else narrows it to a case of its own. */
const end =
  '(?= ?(?:$|[.,;:!?)"”*](?:\\s|$)|[—–]|- |(?:yourself|directly(?! (?:to|in|on))|at all|ever|itself|in any way|on your own|by yourself|under any|of any kind|or|and|nor|during|while|in this (?:role|mode|phase)|when review|here|for (?:the user|them|others)|in the (?:repo|code|project)|unless asked)\\b))'

/** All forms of verbs in their base form. */
export function formsOf(verbs: string): string {
  const one = (verb: string): string =>
    verb === 'write'
      ? 'writ(?:e|es|ing|ten)'
      : verb.endsWith('e')
        ? `${verb.slice(0, -1)}(?:e|es|ed|ing)`
        : verb.endsWith('y') && !/[aeo]y$/.test(verb)
          ? `${verb.slice(0, -1)}(?:y|ies|ied|ying)`
          : `${verb}(?:s|es|ed|ing|${verb.at(-1)}ing|${verb.at(-1)}ed)?`
  return `(?:${verbs.split(' ').map(one).join('|')})`
}

/** Several patterns as one. */
export function anyOf(...patterns: readonly (string | undefined)[]): RegExp {
  return new RegExp(
    patterns
      .filter(Boolean)
      .map((one) => `(?:${one})`)
      .join('|'),
    'i'
  )
}

/** A prohibition of a deed that holds in every case. */
export function bans({deeds, things, bare}: Deed): string {
  const chain = `(?:[a-z-]+${join}){0,4}${formsOf(deeds)}(?:${join}[a-z-]+){0,4}`
  const object = ` ${some}(?:${things})(?:${join}${some}[a-z-]+){0,4}`
  return `\\b${no} ${filler}${chain}${bare ? `(?:${object})?` : object}${end}`
}

/** A prohibition by a noun: "no code changes", "implementation is the job of others". */
export function bansOf(nouns: string): string {
  return `(?:^|[,;:.] )no ${some}(?:${nouns})${end}|\\b${no} ${filler}(?:make|do|perform|carry out|propose|start|begin|attempt)(?:s|ing)? ${some}(?:${nouns})${end}|\\b(?:${nouns}) (?:is|are) (?:not your|not part of (?:your|this)|not allowed|not permitted|out of scope|forbidden|prohibited|the job of|someone else|done by (?:others|another)|handled by|left to|owned by)\\b|\\b(?:${nouns})\\)?: out of scope\\b`
}

/** An item below a heading that forbids. */
export function listedAs(deed: Deed, nouns = ''): string {
  return `^(?:[a-z-]+${join}){0,4}${formsOf(deed.deeds)}(?:${join}[a-z-]+){0,4} ${some}(?:${deed.things})${end}${nouns === '' ? '' : `|^${some}(?:${nouns})${end}`}`
}

const lead = '^(?:(?:you|then|always|finally|next|now|to|and|will|must|should|can|also|directly) ){0,4}(?:[a-z-]+(?:,| and|, and) ){0,2}'

/** An instruction to do a deed, with up to so many words before its object. */
export function demands({deeds, things, bare}: Deed, gap = 40): string {
  const verbs = `(?:${deeds.split(' ').join('|')})`
  return bare ? `${lead}${verbs}\\b` : `${lead}${verbs} [^,;:|]{0,${gap}}\\b(?:${things})\\b`
}

/** How a description says that a deed is the agent's work. */
export function claimsTo({deeds, things}: Deed, gap = 50): string {
  return `(?:^|\\b(?:that|who|which|and|to|you|by|for|will|in|,) )${formsOf(deeds)} [^,;:|]{0,${gap}}\\b(?:${things})\\b`
}
