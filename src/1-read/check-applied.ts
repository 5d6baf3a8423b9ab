import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileOnDisk} from '../formats/file-on-disk.js'
import {textOfAgent} from '../formats/text-of-agent.js'
import type {AppliedAgent, AppliedFault} from '../model.js'
import {textSha} from '../util/text-sha.js'

/** What no longer holds of what `apply` did: canonical agents that a person changed or took away, and agents that are back as they were. */
export function checkApplied(agents: readonly AppliedAgent[], cwd: string): readonly AppliedFault[] {
  return agents.flatMap(({file, sha256, absorbed}) => {
    const now = shaNow(file, cwd)
    const kind = now === '' ? ('canonical-gone' as const) : ('canonical-edited' as const)
    const own = now === sha256 ? [] : [{kind, file, canonical: file, sha256: now}]
    // Another text in an old place is a small agent that hands over, or a new one, which is compared like any other.
    const back = absorbed.filter((old) => old.file !== file && shaNow(old.file, cwd) === old.sha256)
    return [...own, ...back.map((old) => ({kind: 'absorbed-back' as const, file: old.file, canonical: file, sha256: old.sha256}))]
  })
}

/** Empty where no file can be read, or the agent is no longer in it. */
function shaNow(file: string, cwd: string): string {
  try {
    const text = textOfAgent(file, readFileSync(resolve(cwd, fileOnDisk(file)), 'utf8'))
    return text === undefined ? '' : textSha(text)
  } catch {
    return ''
  }
}
