import {citingWords, forbidsBelow, forbidsList, marksWrong, negatesBefore, turnsBack} from '../../lexicon/citing-words.js'
import {allMatches} from '../../util/all-matches.js'
import {type Glance, glance} from './glance.js'

/** A text that is looked through, and what is known of its places. */
export interface Passage {
  readonly text: string
  readonly seen: Glance
  /** Whether it stands in a fenced block or between backticks. */
  readonly isCode: (at: number) => boolean
  /** Whether somebody speaks of it and does not say it: an example of what to look for, or what is forbidden. */
  readonly isCited: (start: number, end: number) => boolean
}

/** Reads no more of a text than what is asked about: nearly all texts have nothing to ask about. */
export function readPassage(text: string): Passage {
  let fences: readonly (readonly [start: number, end: number])[] | undefined
  const isFenced = (at: number): boolean => {
    fences ??= fencesIn(text)
    return fences.some(([start, end]) => start <= at && at < end)
  }
  const isCode = (at: number): boolean => isFenced(at) || isInSpan(text, at)
  return {
    text,
    seen: glance(text),
    isCode,
    isCited(start, end) {
      const from = lineStart(text, start)
      const before = text.slice(from, start)
      const isTurned = turnsBack.test(before.slice(-100))
      if (negatesBefore.test(before.slice(-longestSentence)) && !isTurned) return true
      if ((marksWrong.test(before) && !isTurned) || forbidsBelow.test(headingOver(text, start)) || forbidsList.test(leadOver(text, start)))
        return true
      const isQuoted =
        isCode(start) ||
        /^[ \t]{0,9}\|/.test(text.slice(from, from + 10)) ||
        isInQuotes(before, text.slice(end, Math.min(lineEnd(text, end), end + 200)))
      return isQuoted && (citingWords.test(before.slice(-longestSentence)) || linesBefore(text, start).some((one) => citingWords.test(one)))
    }
  }
}

/** What stands farther away is about something else. */
const longestSentence = 300

const fence = /^[ \t>]{0,20}(`{3,}|~{3,})([^\n]{0,200})/gm

function fencesIn(text: string): [number, number][] {
  const found: [number, number][] = []
  let open: {at: number; mark: string} | undefined
  for (const match of allMatches(fence, text)) {
    const mark = match[1] as string
    if (!open) open = {at: match.index, mark}
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && match[2]?.trim() === '') {
      found.push([open.at, match.index + match[0].length])
      open = undefined
    }
  }
  if (open) found.push([open.at, text.length])
  return found
}

/** Between backticks, as far as its line tells; of a line without end only what is near. As many backticks end a span as begin it. */
function isInSpan(text: string, at: number): boolean {
  const from = lineStart(text, at)
  const runs = allMatches(/`+/g, text.slice(from, lineEnd(text, at)))
  for (let next = 0; next < runs.length; ) {
    const {index, 0: open} = runs[next] as RegExpExecArray
    const close = runs.findIndex((run, later) => later > next && run[0].length === open.length)
    if (close === -1) next++
    else if (at - from < index) return false
    else if (at - from < (runs[close] as RegExpExecArray).index) return true
    else next = close + 1
  }
  return false
}

const longestSpan = 2000

function isInQuotes(before: string, after: string): boolean {
  const opened = /(["“‘'«])[^"“”‘’'«»]{0,80}$/.exec(before)?.[1]
  return opened !== undefined && /["”’'»]/.test(after)
}

/** The nearest lines with words before a place, and the heading over it. */
function linesBefore(text: string, at: number): readonly string[] {
  const near = linesAbove(text, at).filter((line) => line.trim() !== '')
  return [...near.slice(-3), headingOver(text, at), leadOver(text, at), tableHeadOver(text, at)].map((line) =>
    line.slice(0, longestSentence)
  )
}

function headingOver(text: string, at: number): string {
  return linesAbove(text, at).findLast((line) => /^#{1,6} /.test(line)) ?? ''
}

/** The line that leads in the list in which a place stands. */
function leadOver(text: string, at: number): string {
  const line = text.slice(lineStart(text, at), at)
  const isItem = (one: string) => /^[ \t]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(one)
  return isItem(line) ? (linesAbove(text, at).findLast((one) => one.trim() !== '' && !isItem(one)) ?? '') : ''
}

/** The first row of the table in which a place stands. */
function tableHeadOver(text: string, at: number): string {
  const isRow = (one: string) => /^[ \t]{0,9}\|/.test(one)
  if (!isRow(text.slice(lineStart(text, at), at + 1))) return ''
  const above = linesAbove(text, at).slice(0, -1)
  return above[above.findLastIndex((one) => !isRow(one)) + 1] ?? ''
}

/** No more than what is near. */
function linesAbove(text: string, at: number): readonly string[] {
  return text.slice(Math.max(0, at - 4000), lineStart(text, at)).split('\n')
}

/** The start of a line, or where what is near begins: looking through all of a long line for each place in it would take too long. */
function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - longestSpan)
  const newline = text.slice(from, at).lastIndexOf('\n')
  return newline === -1 ? from : from + newline + 1
}

function lineEnd(text: string, at: number): number {
  const near = text.slice(at, at + longestSpan)
  const newline = near.indexOf('\n')
  return at + (newline === -1 ? near.length : newline)
}
