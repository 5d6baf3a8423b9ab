import {foundFile} from './1-read/found-file.js'
import {readFile} from './1-read/read-file.js'
import type {ReportedGroup} from './1-read/read-groups.js'
import {type OutlinedAgent, parseRules} from './2-parse/parse-agent.js'
import type {Conflict, Field, Origin, Place, Trace, TraceStep} from './model.js'
import {unescapeNewlines} from './util/unescape-newlines.js'

interface Line {
  readonly file: string
  readonly line: number
}

/** Where a line of a canonical file comes from: its rules with their origins; of a heading or a key, where the sources have the same. */
export function traceCanonical({line}: Line, group: ReportedGroup, cwd: string): readonly Trace[] {
  const agent = readAgent(group.canonical, cwd)
  const standing = agent?.rules.filter((rule) => holds(rule, line)) ?? []
  const rules = standing.map(({text, line: at, endLine}): Trace => {
    const rule = group.rules.find((one) => one.text === text && one.line === at) ?? group.rules.find((one) => one.text === text)
    const place = {file: group.canonical, line: at, endLine, text}
    const parts = group.rules.filter(
      (one) => one !== rule && one.line === rule?.line && one.endLine === rule.endLine && text.includes(one.text)
    )
    const steps = [...(rule ? [rule] : []), ...parts]
      .flatMap(({origins}) => origins)
      .map((origin): TraceStep => ({...origin, as: origin.relation}))
    return {...place, isKnown: rule !== undefined, steps: withConflicts(steps, group)}
  })
  if (rules.length > 0 || !agent) return rules
  const members = group.members.flatMap((file) => readAgent(file, cwd) ?? [])
  const [heading] = agent.sections.filter((section) => section.style !== 'root' && holds(section, line))
  const field = agent.frontMatter.fields.find((one) => holds(one, line))
  const place = {file: group.canonical, isKnown: true}
  if (heading) {
    const steps = members.flatMap(({file, sections}) =>
      sections
        .filter((section) => section.style !== 'root' && plain(section.heading) === plain(heading.heading))
        .map((section): TraceStep => ({file, line: section.line, endLine: section.endLine, text: section.source, as: 'heading'}))
    )
    return [{...place, line: heading.line, endLine: heading.endLine, text: heading.source, steps}]
  }
  if (!field) return []
  const traces = fieldTraces(field, line, group)
  if (traces.length > 0) return traces
  const steps = members.flatMap(({file, frontMatter}) =>
    frontMatter.fields
      .filter(({key}) => key === field.key)
      .map((one): TraceStep => ({file, line: one.line, endLine: one.endLine, text: one.source, as: 'front matter'}))
  )
  return [{...place, line: field.line, endLine: field.endLine, text: field.source, steps: withConflicts(steps, group)}]
}

/** Where a key comes from; of a description, each of the pieces in this line. Nothing where the report does not know them. */
function fieldTraces(field: Field, line: number, group: ReportedGroup): readonly Trace[] {
  const own = (group.frontMatter ?? []).filter((one) => one.key === field.key && holds(one, line))
  const standing = own.filter(({text}) => plain(`${field.source} ${unescapeNewlines(String(field.value))}`).includes(plain(text).trim()))
  return standing.map(({key, text, line: at, endLine, origins}) => {
    const steps = origins.map((origin): TraceStep => {
      const isMerged = key !== 'description' && origin.relation === 'contained'
      return {...origin, as: isMerged ? 'front matter' : origin.relation}
    })
    return {file: group.canonical, line: at, endLine, text, isKnown: true, steps: withConflicts(steps, group)}
  })
}

/** The conflicts that the origins of a line take a side in, each once. */
function withConflicts(steps: readonly TraceStep[], {conflicts}: ReportedGroup): readonly TraceStep[] {
  const found = steps.flatMap((step) => conflictSteps(step, conflicts))
  // Of a line with origins on both sides that which is written counts.
  found.sort((left, right) => Number(left.conflict?.isWritten) - Number(right.conflict?.isWritten))
  const once = new Map(found.map((step) => [step.conflict?.id, step]))
  return [...steps, ...once.values()]
}

/** Where a line of a source went: into which rules, into which conflicts, or why into none. */
export function traceSource({file, line}: Line, group: ReportedGroup, cwd: string): readonly Trace[] {
  const agent = readAgent(file, cwd)
  const rules = agent?.rules.filter((rule) => holds(rule, line)) ?? []
  const places = rules.length > 0 ? rules.map(toOrigin) : [{file, line, endLine: line, text: ''}]
  return places.flatMap((place) => {
    const steps = [...ruleSteps(place, group), ...conflictSteps(place, group.conflicts), ...omissionSteps(place, group)]
    const text = place.text || (agent ? markupAt(agent, line) : '')
    return text === '' && steps.length === 0 ? [] : [{...place, text, isKnown: steps.length > 0, steps}]
  })
}

/** A heading, or an entry of the front matter. */
function markupAt({sections, frontMatter}: OutlinedAgent, line: number): string {
  return [...sections, ...frontMatter.fields].find((one) => one.source !== '' && holds(one, line))?.source ?? ''
}

function ruleSteps(place: Origin, {canonical, frontMatter = [], rules}: ReportedGroup): readonly TraceStep[] {
  return [...frontMatter, ...rules].flatMap(({origins, line, endLine, text}) =>
    origins
      .filter((origin) => isPartOf(origin, place))
      .map(({relation}): TraceStep => ({file: canonical, line, endLine, text, as: relation}))
  )
}

function conflictSteps(place: Origin, conflicts: readonly Conflict[]): readonly TraceStep[] {
  return conflicts.flatMap(({id, kind, topic, positions, resolution}) =>
    positions.flatMap(({text, origins}, at) => {
      const origin = origins.find((one) => isPartOf(one, place))
      if (!origin) return []
      const conflict = {id, kind, topic, isWritten: resolution.choice === null || resolution.choice === at}
      return [{...origin, text, as: 'conflict' as const, conflict}]
    })
  )
}

function omissionSteps(place: Origin, {omitted}: ReportedGroup): readonly TraceStep[] {
  return omitted
    .filter((omission) => (omission.text !== '' || place.text === '') && isPartOf(omission, place))
    .map(({file, line, endLine, text, reason}): TraceStep => ({file, line, endLine, text, as: 'omitted', reason}))
}

/** A quote of the rule that stands there, or of a part of it; what moved to another line since then goes by its words. */
function isPartOf(quote: Origin, place: Origin): boolean {
  if (quote.file !== place.file) return false
  const isThere = quote.line <= place.endLine && quote.endLine >= place.line
  if (place.text === '') return isThere
  return quote.text === place.text || (isThere && sharesWords(quote.text, place.text))
}

function sharesWords(left: string, right: string): boolean {
  const [few, many] = [words(left), words(right)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  return [...few].filter((word) => many.has(word)).length * 2 > few.size
}

function readAgent(file: string, cwd: string): OutlinedAgent | undefined {
  const read = readFile(foundFile(file, cwd), Number.POSITIVE_INFINITY)
  return 'text' in read ? parseRules(read) : undefined
}

const holds = (place: Pick<Place, 'line' | 'endLine'>, line: number): boolean => place.line <= line && place.endLine >= line
const toOrigin = ({file, line, endLine, text}: Origin): Origin => ({file, line, endLine, text})
const plain = (heading: string): string => heading.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
