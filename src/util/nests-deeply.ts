const most = 200

/**
 * Whether YAML could nest so deeply that its reader, which calls itself, runs out of stack. That must not be tried: where a regular
 * expression is compiled at the end of the stack, V8 ends the process.
 */
export function nestsDeeply(source: string): boolean {
  return source.split('\n').some((line) => line.length > most && line.search(/[^ \t\-?:]/) > most) || flowDepth(source) > most
}

/** Brackets open at once, those in strings too: they are seldom many. */
function flowDepth(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
