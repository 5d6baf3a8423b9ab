import type {Decision, WayDecided} from '../model.js'

/** What a person decided about a conflict. */
export interface Choice {
  readonly decision: Decision
  readonly way: WayDecided
  /** Index of the side that is written, where it is one. */
  readonly side: number | null
  /** The words that are written instead of all sides. */
  readonly write: string
}
