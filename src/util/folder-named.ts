import {targets} from '../formats/targets.js'

/** The folder that `to` names. Names of hosts are none, for settings may hold them for the main job; `./claude` is one. */
export function folderNamed(to: string): string {
  const hosts = new Set<string>(targets.map(({host}) => host))
  return to.split(',').every((word) => hosts.has(word.trim())) ? '' : to
}
