import {estimateTokens} from './estimate-tokens.js'

/** What is written with as much room as the budget gives; where that comes out longer, with less room, until it fits or nothing is left of it. */
export function withinBudget<Made extends {readonly text: string}>(budget: number, write: (room: number) => Made): Made {
  let made = write(0)
  for (let room = budget, size = estimateTokens(made.text); budget > 0 && size > budget && room > 0; size = estimateTokens(made.text)) {
    made = write(room)
    room -= estimateTokens(made.text) - budget
  }
  return made
}
