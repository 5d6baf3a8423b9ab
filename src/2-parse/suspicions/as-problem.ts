import type {Problem, Suspicion} from '../../model.js'

/** A suspicion as it is told: what stands there is in the file, and in no report twice. */
export function asProblem({code, severity, line, message}: Suspicion): Problem {
  return {code, severity, line, message}
}
