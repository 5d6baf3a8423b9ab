import {
  decodedPhrases,
  downloadPhrases,
  guardPhrases,
  outflowCommands,
  outflowPhrases,
  readerPhrases,
  type SuspectPhrase
} from '../../lexicon/suspect-phrases.js'
import type {SuspicionCode} from '../../lexicon/suspicions.js'
import {allMatches} from '../../util/all-matches.js'
import type {Found, Look} from './found.js'
import {spaced} from './spaced.js'

type Row = SuspectPhrase & {readonly code: SuspicionCode}

const ofCode = (code: SuspicionCode, phrases: readonly SuspectPhrase[]): readonly Row[] =>
  phrases.map((phrase) => ({...phrase, code, pattern: new RegExp(spaced(phrase.pattern.source), phrase.pattern.flags)}))

const rows: readonly Row[] = [
  ...ofCode('speaks-to-reader', readerPhrases),
  ...ofCode('secret-outflow', outflowPhrases),
  ...ofCode('secret-outflow', outflowCommands),
  ...ofCode('runs-download', downloadPhrases),
  ...ofCode('runs-download', decodedPhrases),
  ...ofCode('drops-guard', guardPhrases)
]

const starts = [...new Set(rows.flatMap((row) => row.starts))].sort((a, b) => b.length - a.length)
/** What can stand where a start was found: one start may begin another. */
const rowsAt = new Map(starts.map((start) => [start, rows.filter((row) => row.starts.some((one) => start.startsWith(one)))]))
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const of = (wanted: readonly string[]): string => wanted.map((start) => spaced(escaped(start))).join('|')
const anyStart = new RegExp(`\\b(?:${of(starts.filter((one) => /^\w/.test(one)))})|${of(starts.filter((one) => /^\W/.test(one)))}`, 'gi')

/** What asks for something that no agent should be asked for, unless it is only spoken of. */
export const suspectPhrases: Look = ({text, isCited}) => {
  const found: Found[] = []
  for (const {index, 0: start} of allMatches(anyStart, text))
    for (const {code, pattern} of rowsAt.get(start.toLowerCase().replace(/[\s*_~`]+/g, ' ')) ?? []) {
      pattern.lastIndex = index
      const shows = pattern.exec(text)?.[0]
      if (shows !== undefined && !isCited(index, index + shows.length)) found.push({code, start: index, end: index + shows.length, shows})
    }
  return found
}
