import {nameShape} from '../../lexicon/agent-names.js'
import {type MentionRow, mentionRows, type NamePlace} from '../../lexicon/mention-rows.js'
import {mentionWords} from '../../messages.js'
import type {Renaming} from '../../model.js'
import type {Layout} from './read-layout.js'
import type {MentionSpan, Occurrence} from './spans.js'

const width = 120

/** What names in text, settings and code are, judged by what stands around each. */
export function namedMentions(
  text: string,
  layout: Layout,
  occurrences: readonly Occurrence[],
  paths: readonly MentionSpan[]
): readonly MentionSpan[] {
  const links = new Set(paths.filter(({isSure}) => isSure).map(({start}) => start))
  const keys = new Map(layout.scalars.map((scalar) => [scalar.start, scalar.keys]))
  let line = 0
  return occurrences.flatMap((one): readonly MentionSpan[] => {
    while ((layout.lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= one.start) line++
    const place = placeOf(text, layout, line, one, links, keys.get(one.start) ?? [])
    const row = mentionRows.find(({fits}) => fits(place))
    return row?.kind === undefined ? [] : [spanOf(row, row.kind, one)]
  })
}

function spanOf(row: MentionRow, kind: MentionSpan['kind'], one: Occurrence): MentionSpan {
  const {renaming} = one
  const isSure = row.isSure && !renaming.isAmbiguous
  const reason = row.isSure && renaming.isAmbiguous ? mentionWords.ambiguous(renaming) : wordsOf(row.why, renaming)
  return {...one, will: renaming.to, kind, isSure, reason}
}

function wordsOf(why: MentionRow['why'], renaming: Renaming): string {
  return (mentionWords[why] as (args: {from: string; to: string; name: string}) => string)({...renaming, name: renaming.to})
}

function placeOf(
  text: string,
  layout: Layout,
  line: number,
  {start, end, renaming}: Occurrence,
  links: ReadonlySet<number>,
  keys: readonly string[]
): NamePlace {
  const lineStart = layout.lines[line]?.start ?? 0
  const lineEnd = layout.lines[line]?.end ?? text.length
  const after = flat(text.slice(end, end + width), 'first')
  const lead = text.slice(Math.max(lineStart, start - width), start)
  const closing = /^[`*_"'”’\]]{0,4}\]\(<?(?:\.\/)?/.exec(text.slice(end, end + 12))
  const link = closing ? end + closing[0].length : -1
  return {
    shape: nameShape(renaming.from),
    before: flat(text.slice(Math.max(0, start - width), start), 'last'),
    after,
    lead,
    tail: text.slice(end, Math.min(lineEnd, end + width)),
    keys,
    part: layout.parts[line] ?? 'prose',
    isMarked: /[`*_"'“‘([]@?$/.test(lead) && /^:?\\?[`*"'”’\]]/.test(after) && !/\($/.test(lead),
    heading: layout.headings[line] ?? '',
    column: columnOf(text, layout, line, start, end, lineEnd),
    isLabel: links.has(link) || (closing !== null && links.has(link - (closing[0].endsWith('./') ? 2 : 0))),
    isOwnPlugin: ownPlugin(lead, renaming)
  }
}

/** One line, up to the blank line that ends what is said. */
function flat(words: string, keep: 'first' | 'last'): string {
  const said = words.split(/\n[ \t\r]*\n/)
  return ((keep === 'first' ? said[0] : said.at(-1)) ?? '').replace(/\r?\n[ \t>]*/g, ' ')
}

function columnOf(text: string, {heads, lines}: Layout, line: number, start: number, end: number, lineEnd: number): string {
  const head = heads[line] ?? -1
  if (head === -1 || head === line) return ''
  const before = text.slice(Math.max(lines[line]?.start ?? 0, start - 1000), start)
  if (
    !/\|[\s`*_@"[]*$/.test(before.slice(-20)) ||
    !/^[\s`*_"\])]*(?:\([^()|]*\)\s*)?\|/.test(text.slice(end, Math.min(lineEnd, end + 200)))
  )
    return ''
  const number = before.split('|').length - 1
  const words = text.slice(lines[head]?.start, Math.min(lines[head]?.end ?? 0, (lines[head]?.start ?? 0) + 1000))
  return words.split('|')[number]?.trim() ?? ''
}

/** `plugin:x`, where both files stand in a folder of that name. */
function ownPlugin(lead: string, {fromFile, toFile}: Renaming): boolean {
  const plugin = /(?:^|@agent-|[^\w.:/-])([\w.-]+):$/.exec(lead.slice(-80))?.[1]
  return plugin !== undefined && [fromFile, toFile].every((path) => path.split('/').slice(0, -1).includes(plugin))
}
