import {planWords} from '../messages.js'
import type {Apart, AppliedNote} from '../model.js'

/** The agents that an apply saw side by side and left apart, as decisions say it. */
export function settledPairs({apart}: AppliedNote): readonly Apart[] {
  return apart.map(([left, right]) => ({left, right, reason: planWords.settled()}))
}
