import {findMojibake, type MojibakeRun} from './find-mojibake.js'

/** The text as it was meant, and where it was not: one line number a repaired run. */
export interface RepairedText {
  readonly text: string
  readonly lines: readonly number[]
}

// Double encoding takes one pass, triple encoding two.
const passes = 2

/** Undo UTF-8 that was read as Windows-1252 and encoded again, run by run: files mix broken and right text. */
export function repairEncoding(text: string): RepairedText {
  const lines: number[] = []
  let repaired = text
  for (let pass = 0; pass < passes; pass++) {
    const runs = findMojibake(repaired)
    if (runs.length === 0) break
    if (pass === 0) lines.push(...linesOf(text, runs))
    repaired = replaceAll(repaired, runs)
  }
  return {text: repaired, lines}
}

function replaceAll(text: string, runs: readonly MojibakeRun[]): string {
  const parts: string[] = []
  let end = 0
  for (const run of runs) {
    parts.push(text.slice(end, run.start), run.meant)
    end = run.end
  }
  return parts.join('') + text.slice(end)
}

function linesOf(text: string, runs: readonly MojibakeRun[]): readonly number[] {
  let line = 1
  let seen = 0
  return runs.map(({start}) => {
    for (; seen < start; seen++) if (text[seen] === '\n') line++
    return line
  })
}
