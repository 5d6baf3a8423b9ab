import {fieldMeaning} from '../lexicon/field-meanings.js'
import type {Conflict, WayDecided} from '../model.js'

export type OtherWay = Exclude<WayDecided, 'side' | 'write'>

/** What can be chosen beside a side: a key has one value, so only lists of tools can be joined, and a list that is dropped would allow all. */
export function waysToDecide({kind, positions}: Conflict): readonly OtherWay[] {
  if (kind !== 'front-matter') return ['both', 'drop', 'no conflict']
  const keys = positions.flatMap(({origins}) => origins.flatMap(({text}) => /^([\w-]+):/.exec(text)?.[1] ?? []))
  return keys.some((key) => fieldMeaning(key).meaning === 'tools') ? ['both', 'no conflict'] : ['drop', 'no conflict']
}
