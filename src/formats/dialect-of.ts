import {formatById} from './format-by-id.js'

/** The dialect in which a format writes its keys: that of another format where it shares its keys, or else its own. */
export function dialectOf(id: string): string {
  return formatById(id).dialect ?? id
}
