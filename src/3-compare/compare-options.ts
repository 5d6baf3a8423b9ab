import type {Group, Hooks} from '../model.js'

export interface CompareOptions {
  readonly threshold: number
  /** Pairs of files that a person keeps apart, and why. */
  readonly apart: readonly {readonly left: string; readonly right: string; readonly reason: string}[]
  /** Agents that a person wants merged, and why. */
  readonly together: readonly {readonly agents: readonly string[]; readonly reason: string}[]
  /** The base that a person named; empty where none was. */
  readonly base: string
  /** Whether agents of different hosts may stand in one group. */
  readonly across: boolean
  /** Makes one group of all, whatever their overlap. */
  readonly asOne: boolean
  /** How many pairs are told, the strongest first. */
  readonly pairs: number
  /** Pairs of files that are reported in detail, whatever they are. */
  readonly wanted: readonly (readonly [left: string, right: string])[]
  readonly onStage?: Hooks['onStage']
  /** Told as soon as the groups are known, before the pairs are described. */
  readonly onGroups?: (groups: readonly Group[]) => void
  /** The text of an agent, for the words of the reasons. */
  readonly textOf: (file: string) => string
}
