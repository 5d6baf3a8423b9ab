import type {Form} from './form.js'

/** How far two forms have their parts in common, 0 to 1: of the smaller one, and of the larger one. */
export function likeForms(one: Form, other: Form): {readonly smaller: number; readonly larger: number} {
  const [small, large] = one.parts.length <= other.parts.length ? [one, other] : [other, one]
  const shared = small.parts.filter((part) => large.parts.some((name) => samePart(part, name))).length
  return {smaller: shared / Math.max(1, small.parts.length), larger: shared / Math.max(1, large.parts.length)}
}

/** "Summary" and "Executive summary" are one part. */
function samePart(left: string, right: string): boolean {
  const [one, two] = [left.split(' '), right.split(' ')]
  const shared = one.filter((term) => two.includes(term)).length
  return shared > 0 && shared / Math.min(one.length, two.length) >= 0.5 && shared / Math.max(one.length, two.length) >= 0.34
}
