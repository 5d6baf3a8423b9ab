import {writeDecision} from '../../../util/write-decision.js'
import type {Drafts} from '../island.js'

/** The decisions file with all that was decided in the page, as the command line reads it; `before` is a file that is there already. */
export function decisionsText(drafts: Drafts, by: string, before = ''): string {
  return Object.values(drafts).reduce(
    (text, values) => writeDecision(text, {key: 'conflicts', values: by === '' ? values : {...values, by}}),
    before
  )
}
