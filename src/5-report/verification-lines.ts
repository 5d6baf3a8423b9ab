import {cliWords} from '../messages.js'
import type {Verification} from '../model.js'

/** What `verify` fails on, one line a finding. */
export function verificationLines({problems}: Verification): string {
  return problems.map((found) => `${cliWords.problem(found)}\n`).join('')
}
