import type {Finding} from '../model.js'

/** Whether a finding is neither in the baseline nor taken away by a comment. */
export function isNew({known, disabled}: Pick<Finding, 'known' | 'disabled'>): boolean {
  return !known && disabled === undefined
}
