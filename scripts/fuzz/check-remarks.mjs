import {fail} from 'node:assert/strict'
import {unwrittenWords} from '../../dist/messages.js'

/** A merge that could not be proven, or a file for a host that reads otherwise, is left out with a remark: a fault all the same. */
export function checkRemarks({remarks}) {
  for (const {problem} of remarks) {
    const {code, message} = problem
    // What comes first differs most from one fault to the next: the cause, and the host.
    if (code === 'unproven-merge') fail(`${code}: ${message.replace(/^[^(]*\(/, '')}`)
    if (message.includes(unwrittenWords.reading())) fail(`${code}: ${message.replace(/.*; /, '').replaceAll('`', '')}`)
  }
}
