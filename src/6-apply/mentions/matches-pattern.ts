/** Whether a pattern holds for a name; `*` stands for anything. It goes back to the last `*` only, so that it takes no more steps than pattern times name. */
export function matchesPattern(pattern: string, name: string): boolean {
  let at = 0
  let star = -1
  let tried = 0
  let index = 0
  while (index < name.length) {
    if (pattern[at] === '*') {
      star = at++
      tried = index
    } else if (pattern[at] === name[index]) {
      at++
      index++
    } else if (star === -1) return false
    else {
      at = star + 1
      index = ++tried
    }
  }
  return /^\**$/.test(pattern.slice(at))
}
