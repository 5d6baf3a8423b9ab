/** A stretch of a text: offsets, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

const marker = /^[ \t]*(?:[A-Za-z][.)]|\(?[A-Za-z0-9]{1,2}\)|[•‣◦▪●○–—→✓✔✅❌☐☑✗✘]\uFE0F?|\p{Extended_Pictographic}\uFE0F?)[ \t]+/u
const abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|incl|max|min|no|fig|dr|mr|ms)\.$/i

/**
 * Cuts a paragraph into what it asks for: one span a line where lines start with marks of their own (`A) …`, `• …`), which
 * Markdown reads as one paragraph; else one span a sentence.
 */
export function splitParagraph(source: string): {spans: readonly Span[]; marked: boolean} {
  const lines = lineSpans(source)
  const marks = lines.filter(({start, end}) => marker.test(source.slice(start, end)))
  if (marks.length >= 2 || (marks.length === 1 && lines.length > 1)) return {spans: joinUnmarked(source, lines), marked: true}
  return {spans: boldLines(source, lines).flatMap((span) => sentencesIn(source, span)), marked: false}
}

/** A line that is bold as a whole stands for itself, whatever Markdown joins it with. */
function boldLines(source: string, lines: readonly Span[]): readonly Span[] {
  const isBold = ({start, end}: Span): boolean => /^\s*\*\*[^*]+\*\*\s*$/.test(source.slice(start, end))
  const joined: Span[] = []
  let open = false
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && open && !isBold(line)) joined[joined.length - 1] = {start: last.start, end: line.end}
    else joined.push(line)
    open = !isBold(line)
  }
  return joined
}

function sentencesIn(source: string, {start, end}: Span): readonly Span[] {
  return splitSentences(source.slice(start, end)).map((span) => ({start: start + span.start, end: start + span.end}))
}

/** Length of the mark in front of a line. */
export function markLength(line: string): number {
  return marker.exec(line)?.[0].length ?? 0
}

/** Stands behind each sentence but the last; where it does not stand, there is but one. */
const mayEnd = /[.!?](?:\*\*|["'”’)]*)\s/

/** Cuts a text into sentences; never inside code, bold, brackets or a quotation, nor after an abbreviation. */
export function splitSentences(source: string): readonly Span[] {
  if (!mayEnd.test(source)) return [trimSpan(source, {start: 0, end: source.length})].filter(({start, end}) => end > start)
  const spans: Span[] = []
  let start = 0
  let depth = 0
  let code = false
  let bold = false
  let quoted = -1
  for (let at = 0; at < source.length; at++) {
    const char = source[at] as string
    if (char === '`') code = !code
    else if (code) continue
    else if (source.startsWith('**', at)) {
      bold = !bold
      at++
    } else if ('([{'.includes(char)) depth++
    else if (')]}'.includes(char)) depth = Math.max(0, depth - 1)
    if (at > quoted && opensQuote(source, at)) quoted = closeOf(source, at)
    if (at >= quoted && depth === 0 && !bold && '.!?*"\'”’)'.includes(char) && endsSentence(source, start, at)) {
      spans.push({start, end: at + 1})
      start = at + 1
    }
  }
  spans.push({start, end: source.length})
  return spans.map((span) => trimSpan(source, span)).filter(({start, end}) => end > start)
}

function opensQuote(source: string, at: number): boolean {
  return source[at] === '“' || (source[at] === '"' && /[\s(:*[]/.test(source[at - 1] ?? ' '))
}

/** Where the quotation ends that begins here: its sentences are one message. One that does not end is none. */
function closeOf(source: string, at: number): number {
  const close = source[at] === '“' ? source.indexOf('”', at) : at + 1 + source.slice(at + 1).search(/"(?=[\s).,;:!?*]|$)/)
  return close > at && close - at <= longestQuote ? close : -1
}

const longestQuote = 600

function endsSentence(source: string, start: number, at: number): boolean {
  const next = source.slice(at + 1, at + 40)
  const before = source.slice(Math.max(start, at - 8), at + 1)
  return (
    /[.!?](?:\*\*|["'”’)]*)$/.test(before) &&
    /^\s+(?:["'“*`([]*)(?:\p{Lu}|\p{N}|\p{Extended_Pictographic})/u.test(next) &&
    !abbreviation.test(before)
  )
}

function trimSpan(source: string, {start, end}: Span): Span {
  while (start < end && /\s/.test(source[start] as string)) start++
  while (end > start && /\s/.test(source[end - 1] as string)) end--
  return {start, end}
}

function lineSpans(source: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const line of source.split('\n')) {
    spans.push({start, end: start + line.length})
    start += line.length + 1
  }
  return spans
}

function joinUnmarked(source: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last && !marker.test(source.slice(line.start, line.end))) joined[joined.length - 1] = {start: last.start, end: line.end}
    else joined.push(line)
  }
  return joined.map((span) => trimSpan(source, span)).filter(({start, end}) => end > start)
}
