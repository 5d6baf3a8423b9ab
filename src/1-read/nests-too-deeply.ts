/** How deep lists and quotes may stand in one another. */
export const deepestNesting = 200

/** Marks of lists and quotes behind one another, or one behind as much space as that depth takes. */
const tooDeep = new RegExp(
  String.raw`^(?:(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${deepestNesting + 1},}|[ \t]{${2 * deepestNesting + 1},}(?:[-+*]|\d{1,9}[.)])[ \t])`
)

/** Whether lists or quotes nest so deeply that the reader of Markdown, which calls itself, would run out of stack, or never end. */
export function nestsTooDeeply(text: string): boolean {
  for (let start = 0; start + deepestNesting < text.length; ) {
    // Nearly all lines are too short for it: those that end so near are passed over together.
    const near = text.lastIndexOf('\n', start + deepestNesting)
    const end = near < start ? text.indexOf('\n', start) : near
    if (near < start && tooDeep.test(text.slice(start, end === -1 ? text.length : end))) return true
    if (end === -1) return false
    start = end + 1
  }
  return false
}
