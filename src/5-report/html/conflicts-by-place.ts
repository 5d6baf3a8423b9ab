import type {Conflict, Origin} from '../../model.js'

type Key = Pick<Origin, 'file' | 'line' | 'text'>

/** Tells of a place with its text which conflict it takes a side in: the first one of those given. */
export function conflictsByPlace(conflicts: readonly Conflict[]): (place: Key) => Conflict | undefined {
  const sides = new Map<string, Map<number, {readonly text: string; readonly conflict: Conflict}[]>>()
  for (const conflict of conflicts)
    for (const {origins} of conflict.positions)
      for (const {file, line, text} of origins) {
        const lines = sides.get(file) ?? new Map()
        sides.set(file, lines.set(line, [...(lines.get(line) ?? []), {text, conflict}]))
      }
  return ({file, line, text}) =>
    sides
      .get(file)
      ?.get(line)
      ?.find((side) => side.text === text)?.conflict
}
