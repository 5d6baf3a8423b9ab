import type {Claim} from './conflict-kind.js'

/** The parts that an agent prescribes for what it writes, and where it does. */
export interface Form {
  /** By which parts are compared: terms of the name of each. */
  readonly parts: readonly string[]
  /** For people. */
  readonly words: string
  readonly claims: readonly Claim[]
  /** Sorts of forms that are never alike: a text with headings, a list of points, things to deliver, one fixed message. */
  readonly shape?: 'template' | 'points' | 'artifacts' | 'message' | 'sentence'
}
