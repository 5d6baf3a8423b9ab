import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {causeOf} from '../util/cause-of.js'
import type {StoredJournal} from './journal/journal.js'
import {rollBack} from './journal/roll-back.js'

/** Bring back what stood there before an apply that failed for this cause; where that fails too, say what remains to be done. */
export function takeBack(cwd: string, stored: StoredJournal, cause: string): void {
  try {
    rollBack(cwd, stored)
  } catch (error) {
    if (error instanceof AgentmergeError) throw error
    throw new AgentmergeError(errorWords.applyHalf({cause, failure: causeOf(error)}), {cause: error})
  }
}
