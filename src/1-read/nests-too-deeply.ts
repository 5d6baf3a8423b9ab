/** How deep lists and quotes may stand in one another. */
export const deepestNesting = 200

/** Marks of lists and quotes behind one another, or one behind as much space as that depth takes. */
const tooDeep = new RegExp(
  String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){${deepestNesting + 1},}|^[ \t]{${2 * deepestNesting + 1},}(?:[-+*]|\d{1,9}[.)])[ \t]`,
  'm'
)

/** Whether lists or quotes nest so deeply that the reader of Markdown, which calls itself, would run out of stack, or never end. */
export function nestsTooDeeply(text: string): boolean {
  return tooDeep.test(text)
}
