import {setFlagsFromString} from 'node:v8'

/**
 * Makes the engine compile each pattern when it is first used. Else it interprets it at first, and ever after for text of a second kind
 * (one byte a letter, or two).
 */
export function compilePatterns(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
