import type {PlaceFound} from './place-of.js'

/** How two places lie to each other for work that is done in a folder below both; nothing where there is no such folder. */
export function nesting(left: PlaceFound, right: PlaceFound): 'same' | 'left nearer' | 'right nearer' | undefined {
  if (left.place.isUser !== right.place.isUser) return left.place.isUser ? 'right nearer' : 'left nearer'
  if (left.root === right.root) return 'same'
  if (isAbove(left.root, right.root)) return 'right nearer'
  return isAbove(right.root, left.root) ? 'left nearer' : undefined
}

/** Whether a folder is above another one: `a/` above `a/b/`, and `../` above everything that does not begin so. */
function isAbove(upper: string, lower: string): boolean {
  if (/^(?:\.\.\/)*$/.test(upper)) return !lower.startsWith('/') && !lower.startsWith(`${upper}../`)
  return lower.startsWith(upper)
}
