import type {Agent} from '../model.js'

/** Whether agents have one body. */
export function areCopies(agents: readonly Agent[]): boolean {
  const [first, ...others] = agents as readonly [Agent, ...Agent[]]
  return others.every(({body, rules}) => body.trim() === first.body.trim() && rules.length === first.rules.length)
}
