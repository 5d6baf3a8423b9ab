import type {Conflict, Position, Result} from '../../src/index.js'

/** What a person found in the agents of a folder: each side with the places that take it, as `a.md:10` or `b.md:1-5`. */
export interface Label {
  readonly conflicts: readonly {readonly kind: string; readonly topic: string; readonly positions: readonly (readonly string[])[]}[]
}

/** Whether the tool reports what the person found, and nothing else; candidates do not count. */
export function agreesWithLabel(result: Result, {conflicts: labeled}: Label): boolean {
  const reported = result.merged.flatMap(({conflicts}) => conflicts.filter(({candidate}) => !candidate))
  return reported.length === labeled.length && labeled.every((label) => reported.some((conflict) => isSame(conflict, label)))
}

function isSame({kind, positions}: Conflict, label: Label['conflicts'][number]): boolean {
  if (kind !== label.kind) return false
  const sides = label.positions.map((places) => positions.findIndex((position) => places.some((place) => holds(position, place))))
  return !sides.includes(-1) && new Set(sides).size === sides.length
}

function holds({origins}: Position, place: string): boolean {
  const [, file, first = '', last = first] = /^(.*):(\d+)(?:-(\d+))?$/.exec(place) ?? []
  return origins.some((origin) => origin.file === file && origin.line <= Number(last) && Number(first) <= origin.endLine)
}
