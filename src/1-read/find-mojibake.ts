import {allMatches} from '../util/all-matches.js'
import {readSequence, type Sequence} from './read-sequence.js'

/** Characters `start` to `end` of a text are UTF-8 bytes of `meant` that were read as Windows-1252. */
export interface MojibakeRun {
  readonly start: number
  readonly end: number
  readonly meant: string
}

/** Every run starts with the character of a lead byte, 0xC2..0xF4. */
const leads = /[\u00c2-\u00f4]/g

/** The runs of double-encoded characters in a text. One sure character vouches for those that touch it. */
export function findMojibake(text: string): readonly MojibakeRun[] {
  const runs: MojibakeRun[] = []
  for (const lead of allMatches(leads, text)) {
    if (lead.index < (runs.at(-1)?.end ?? 0)) continue
    const block = readBlock(text, lead.index)
    const last = block.at(-1)
    if (last && block.some(({sure}) => sure)) {
      runs.push({start: lead.index, end: last.end, meant: block.map(({meant}) => meant).join('')})
    } else {
      const dash = readLostDash(text, lead.index)
      if (dash) runs.push(dash)
    }
  }
  return runs
}

function readBlock(text: string, start: number): readonly Sequence[] {
  const block: Sequence[] = []
  for (let next = readSequence(text, start); next; next = readSequence(text, next.end)) block.push(next)
  return block
}

/**
 * A dash whose last byte went on as a typographic quote and was straightened later: `word â€" word`.
 * Only between spaces or between letters; elsewhere the quote may be a real one that closes something.
 */
function readLostDash(text: string, start: number): MojibakeRun | undefined {
  if (!text.startsWith('â€"', start)) return undefined
  const end = start + 3
  return /^(?: {2}|\w\w)$/.test(`${text[start - 1]}${text[end]}`) ? {start, end, meant: '—'} : undefined
}
