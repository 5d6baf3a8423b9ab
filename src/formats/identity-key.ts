import {formatById} from './format-by-id.js'

/** The key that a host calls an agent by. Where that is another one than `name`, the name is only shown. */
export function identityKey(format: string): 'name' | 'slug' {
  return formatById(format).identity[0] === 'slug' ? 'slug' : 'name'
}
