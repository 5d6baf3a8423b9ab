import {formats} from './index.js'
import {pathPattern} from './path-pattern.js'

const isOdd = /(?:^|\/)\.[^/.]+$|\.(?:toml|jsonc?|ya?ml)$/
const patterns = formats
  .flatMap(({places}) => places)
  .filter(({glob, isLoose}) => !isLoose && !/\.mdc?$/.test(glob))
  .map(pathPattern)

/** Whether a host looks for agents in a file that is not called Markdown. Other settings in TOML, YAML or JSON are none. */
export function claims(path: string): boolean {
  return isOdd.test(path) && patterns.some((pattern) => pattern.test(path))
}
