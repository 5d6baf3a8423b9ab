import type {Conflict, Result} from '../../src/index.js'

/** One line a conflict: `kind severity: topic | position <> position`, sorted; a candidate says so instead of its severity. */
export function conflictLines(result: Result): string {
  const lines = result.merged.flatMap(({conflicts}) => conflicts.map(lineOf)).sort()
  return lines.map((line) => `${line}\n`).join('')
}

function lineOf({kind, severity, candidate, topic, positions}: Conflict): string {
  const sides = positions.map(({text}) => text.replace(/\s+/g, ' ').trim()).sort()
  return `${kind} ${candidate ? 'candidate' : severity}: ${topic} | ${sides.join(' <> ')}`
}
