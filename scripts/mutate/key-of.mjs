import {relative} from 'node:path'

/** What a mutant is known by in every run: its id depends on what else is mutated. */
export function keyOf({fileName, location: {start, end}, mutatorName, replacement}) {
  return [relative('.', fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ')
}
