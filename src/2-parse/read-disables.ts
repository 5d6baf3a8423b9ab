import type {Disable} from '../model.js'
import {disableComment} from '../util/disable-comment.js'
import {codeEnds} from './code-ends.js'

/** The comments of a body that take findings of `check` away; in code they are code. */
export function readDisables(body: string, bodyLine: number): readonly Disable[] {
  if (!body.includes('agentmerge-disable')) return []
  const lines = body.split('\n')
  const endOfCode = codeEnds(lines)
  const found: Disable[] = []
  for (let at = 0; at < lines.length; at++) {
    const code = endOfCode(at)
    if (code) at = code.line
    const comment = code ? undefined : disableComment(lines[at] as string)
    if (!comment) continue
    const {kind, reason, isForNext} = comment
    found.push({line: bodyLine + at, kind, reason, ...(isForNext ? {target: bodyLine + nextLine(lines, at)} : {})})
  }
  return found
}

/** Several comments may stand over one line. */
function nextLine(lines: readonly string[], open: number): number {
  let at = open + 1
  while (at < lines.length && ((lines[at] as string).trim() === '' || disableComment(lines[at] as string))) at++
  return at
}
