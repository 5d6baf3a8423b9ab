import type {Agent} from '../model.js'

/** Whether agents have one body. */
export function areCopies([first, ...others]: readonly Agent[]): boolean {
  return others.every(({body, rules}) => body.trim() === first?.body.trim() && rules.length === first.rules.length)
}
