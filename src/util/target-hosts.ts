import {AgentmergeError} from '../errors.js'
import type {TargetHost} from '../formats/target.js'
import {targets} from '../formats/targets.js'
import {errorWords, expectedWords} from '../messages.js'

const known: readonly TargetHost[] = [...new Set(targets.map(({host}) => host))]

/** The hosts that `--to` names, each once, in the order of the table. */
export function targetHosts(to: string): readonly TargetHost[] {
  const wanted = to
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
  const unknown = wanted.find((one) => !known.some((host) => host === one))
  if (unknown !== undefined)
    throw new AgentmergeError(errorWords.option({value: unknown, where: '`--to`', expected: expectedWords.choice(known)}))
  return known.filter((host) => wanted.includes(host))
}
