import type {MergeDecisions} from '../model.js'
import type {Options} from '../options.js'

/** How a group is merged. */
export interface MergeGroupOptions extends Pick<Options, 'onConflict' | 'keep' | 'tools'> {
  /** The file of the base agent. */
  readonly base: string
  /** Whether a person named the base: then its structure and wording win. */
  readonly isGround: boolean
  /** The id of the group, and the name of the canonical agent unless a person gave it one. */
  readonly name: string
  readonly decisions: MergeDecisions
}
