import type {Resolution, WayDecided} from '../model.js'

/** Who chose what stands in the canonical agent, and which side it is. */
export function chosenBy({status, by, choice, decision, written}: Resolution): string {
  const side = choice === null ? (by === null && written.trim() !== '' ? 'every side' : '') : `side ${choice + 1}`
  if (decision) return `${decision.way === 'side' ? side : waysDecided[decision.way]}, decided by ${by ?? 'nobody named'}`
  const who = by === null ? '' : `by the policy ${by}`
  return [side, who, status === 'open' ? 'still open' : ''].filter((words) => words !== '').join(', ')
}

/** What was decided, where it is no side. */
const waysDecided: Readonly<Record<Exclude<WayDecided, 'side'>, string>> = {
  both: 'both sides',
  drop: 'no side',
  write: 'other words',
  'no conflict': 'no conflict'
}
