import {targets} from '../formats/targets.js'

const hosts: ReadonlySet<string> = new Set(targets.map(({host}) => host))

/** Whether a name in the output folder is one of a file for a host: `cursor/planner.md`, and nothing that leads elsewhere. */
export function isHostFile(name: string): boolean {
  const [host = '', file = '', ...more] = name.split('/')
  return more.length === 0 && hosts.has(host) && /^[^\\\0]+$/.test(file) && file !== '.' && file !== '..'
}
