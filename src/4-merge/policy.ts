import type {Options} from '../options.js'

/** The policy for conflicts: where only the base agent is kept, its side is. */
export function policyOf({keep, onConflict}: Pick<Options, 'keep' | 'onConflict'>): Options['onConflict'] {
  return keep === 'base' && onConflict === 'majority' ? 'base' : onConflict
}
