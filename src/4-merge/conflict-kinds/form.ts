import type {Claim} from './conflict-kind.js'

/** The parts that an agent prescribes for what it writes, and where it does. */
export interface Form {
  readonly parts: readonly string[]
  readonly claims: readonly Claim[]
}
