import {withoutScalars} from './without-scalars.js'

const most = 200

/**
 * Whether a text in YAML or JSON could nest so deeply that its reader, which calls itself, runs out of stack. That must not be tried: where a
 * regular expression is compiled at the end of the stack, V8 ends the process. Of another language, `cut` leaves the texts out.
 */
export function nestsDeeply(source: string, cut: (source: string) => string = withoutScalars): boolean {
  // To look for its texts takes longer, and next to no file has so many brackets.
  return looksDeep(source) && looksDeep(cut(source))
}

function looksDeep(source: string): boolean {
  return source.split('\n').some((line) => line.length > most && line.search(/[^ \t\-?:]/) > most) || flowDepth(source) > most
}

/** Brackets open at once. */
function flowDepth(source: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
