import type {Scan} from '../model.js'

/** Files of the agents that nothing is told of but that they are there: in no group, and kept for no other host. */
export function alone({single, mirrors}: Pick<Scan, 'single' | 'mirrors'>): readonly string[] {
  const mirrored = new Set(mirrors.flatMap(({members}) => members.map(({file}) => file)))
  return single.filter((file) => !mirrored.has(file))
}
