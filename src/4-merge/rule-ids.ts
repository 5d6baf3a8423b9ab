import {createHash} from 'node:crypto'

/** Gives each rule its id, in their order: by its text, and by a number where that stands more than once. */
export function ruleIds(): (text: string) => string {
  const ids = new Map<string, number>()
  return (text) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 6)
    const count = (ids.get(hash) ?? 0) + 1
    ids.set(hash, count)
    return count === 1 ? `r-${hash}` : `r-${hash}-${count}`
  }
}
