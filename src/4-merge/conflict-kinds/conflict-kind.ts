import type {Agent, ConflictKindName, Origin, Rule, Severity} from '../../model.js'
import type {Options} from '../../options.js'

/** A place where an agent answers a question, and the rule it is part of, if it is part of one. */
export interface Claim extends Origin {
  readonly rule: Rule | undefined
  /** The clause that answers, where the rule says other things too. */
  readonly clause?: string
  /** It shows what the agent takes for granted and is no answer by itself: it stands whichever side is written. */
  readonly shows?: true
}

/** One answer to a question, with everybody who gives it. */
export interface Side {
  readonly text: string
  readonly claims: readonly Claim[]
  /** How much it restrains the agent, to break ties: higher is stricter. */
  readonly strictness: number
}

/** A question that the agents of a group answer differently. */
export interface Finding {
  readonly kind: ConflictKindName
  /** Stable words for the question, so that a conflict keeps its id. */
  readonly question: string
  readonly topic: string
  readonly message: string
  readonly severity: Severity
  readonly confidence: number
  /** In words: what speaks for it. */
  readonly evidence?: readonly string[]
  readonly sides: readonly Side[]
  /** What is written whichever side a policy prefers, as for rights: what all sides allow. */
  readonly common?: string
}

/** One kind of conflict: it decides which question a rule answers, and whether two answers can both hold. */
export interface ConflictKind {
  readonly name: ConflictKindName
  /** `tools` says which tools are written, where the agents allow different ones. */
  readonly find: (agents: readonly Agent[], tools: Options['tools']) => readonly Finding[]
}
