import type {Claim} from './conflict-kind.js'

/** The parts that an agent prescribes for what it writes, and where it does. */
export interface Form {
  /** By which parts are compared. */
  readonly parts: readonly string[]
  /** For people. */
  readonly words: string
  readonly claims: readonly Claim[]
}
