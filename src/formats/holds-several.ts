import type {Container} from './format.js'

/** Whether a file holds several agents, each with a name of its own in it. */
export const holdsSeveral = (container: Container | undefined): boolean =>
  container === 'modes' || container === 'settings' || container === 'tables'
