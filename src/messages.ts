import type {Problem, Severity} from './model.js'

/*
 * Every finding the tool can make, by code: how bad it is and what it says. Nothing is worded anywhere else.
 * Pattern: "Unexpected X, expected Y" for what is wrong in a file; places are added by whoever prints it.
 */

interface Entry<Args> {
  readonly severity: Severity
  readonly words: (args: Args) => string
}

const entry = <Args>(severity: Severity, words: (args: Args) => string): Entry<Args> => ({severity, words})

/** Problems of one file. */
export const problemCatalog = {
  'not-text': entry<{found: string}>('error', ({found}) => `Unexpected ${found}, expected UTF-8 or UTF-16 text; the file was left out`),
  'too-large': entry<{bytes: number; limit: number}>(
    'error',
    ({bytes, limit}) => `Unexpected size of ${bytes} bytes, expected at most ${limit} (\`--max-bytes\`); the file was left out`
  ),
  unreadable: entry<{cause: string}>('error', ({cause}) => `Cannot read this file (${cause}); it was left out`)
} as const

export type ProblemCode = keyof typeof problemCatalog
type ProblemArgs<Code extends ProblemCode> = Parameters<(typeof problemCatalog)[Code]['words']>[0]

/** A problem as data, worded. */
export function problem<Code extends ProblemCode>(code: Code, line: number, args: ProblemArgs<Code>): Problem {
  const {severity, words} = problemCatalog[code] as unknown as Entry<ProblemArgs<Code>>
  return {code, severity, line, message: words(args)}
}
