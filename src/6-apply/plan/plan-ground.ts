import type {AgentHead, AppliedNote, MergedAgent, Renaming} from '../../model.js'
import type {DiskText} from './disk-text.js'

/** What the plan is made from; nothing in it is read again. */
export interface PlanGround {
  readonly merged: readonly MergedAgent[]
  readonly agents: readonly AgentHead[]
  /** Where each canonical agent shall stand, by the id of its group. */
  readonly targets: ReadonlyMap<string, string>
  /** The names that each group takes out of the world. */
  readonly renamings: ReadonlyMap<string, readonly Renaming[]>
  /** Every file that may change, by path. */
  readonly texts: ReadonlyMap<string, DiskText>
  readonly applied: AppliedNote
  /** What changes beside the agents, once all of them are in their places. */
  readonly closing: readonly Placed[]
  readonly stubs: boolean
  readonly doubtful: boolean
}

/** What shall stand under a path, and why; no text where the file goes. */
export interface Placed {
  readonly path: string
  readonly text: string | undefined
  readonly reason: string
}
