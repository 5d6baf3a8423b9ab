import type {DraftItem, RuleOrigin} from '../model.js'

/** Where a rule and the elements of it that speak for others come from, each place once. */
export function allOrigins({origins, parts = []}: DraftItem): readonly RuleOrigin[] {
  const own = new Set(origins.map(({file, line}) => `${file}:${line}`))
  return [...origins, ...parts.flatMap((part) => part.origins.filter(({file, line}) => !own.has(`${file}:${line}`)))]
}
