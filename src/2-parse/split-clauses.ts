import {verbs} from '../lexicon/verbs.js'
import {allMatches} from '../util/all-matches.js'
import {splitSentences} from './split-text.js'

/** Cuts plain text into clauses that each ask for one thing: at sentence ends, semicolons, dashes, and where a comma or `and` is followed by a new instruction. */
export function splitClauses(text: string): readonly string[] {
  return splitSentences(text)
    .map(({start, end}) => text.slice(start, end))
    .flatMap((sentence) =>
      cutOutside(sentence, /;\s+|(?<!\s)\s+[—–]\s+|(?<!\s)\s+-\s+|(?:,|(?<!\s))\s+but\s+|—|(?<!\s)\s+(?:→|->|=>|⇒)\s+/g)
    )
    .flatMap(cutAtInstructions)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
}

/** Cuts at the pattern, but not inside brackets or quotes. */
function cutOutside(text: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let start = 0
  for (const match of allMatches(pattern, text)) {
    if (!isOutside(text, start, match.index)) continue
    parts.push(text.slice(start, match.index))
    start = match.index + match[0].length
  }
  return [...parts, text.slice(start)]
}

function isOutside(text: string, start: number, at: number): boolean {
  let depth = 0
  for (let index = start; index < at; index++) {
    if ('([{“'.includes(text[index] as string)) depth++
    else if (')]}”'.includes(text[index] as string)) depth--
  }
  return depth <= 0
}

const joint = /,\s+(?:and\s+|then\s+|or\s+)?|(?<!\s)\s+(?:and|then)\s+/g
const opener = /^(?:also\s+|then\s+|always\s+|never\s+|do not\s+|don't\s+|explicitly\s+|clearly\s+)*([a-z'-]+)\b/i

/** "Inspect the code, run the tests and report" holds three instructions; "validate and sanitize input" holds one with two verbs. */
function cutAtInstructions(clause: string): string[] {
  if (!startsInstruction(clause)) return [clause]
  const parts: string[] = []
  let start = 0
  for (const match of allMatches(joint, clause)) {
    const left = clause.slice(start, match.index)
    const right = clause.slice(match.index + match[0].length)
    if (!isOutside(clause, 0, match.index) || left.trim().split(/\s+/).length < 2 || right.trim().split(/\s+/).length < 2) continue
    if (!startsInstruction(right) || /^\w+(?:,|\s+and\s)/.test(right)) continue
    parts.push(left)
    start = match.index + match[0].length
  }
  return [...parts, clause.slice(start)]
}

function startsInstruction(text: string): boolean {
  const word = opener.exec(text.trim())?.[1]?.toLowerCase()
  return word !== undefined && verbs.has(word) && !/^[\w'-]+\s+(?:of|is|are|and|for|on|in)\b/i.test(text.trim())
}
