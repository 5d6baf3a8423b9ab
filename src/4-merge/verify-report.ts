import {problem} from '../messages.js'
import type {Agent, MergedField, MergedRule, Omission, Origin, Place, UnreadFile} from '../model.js'
import {singleSpaced} from '../util/single-spaced.js'
import {unescapeNewlines} from '../util/unescape-newlines.js'
import {wholeRules} from '../util/whole-rules.js'
import {openLines} from './open-lines.js'

/** A file as it was read, as far as a report is checked against it. */
export type ReadFile = Pick<Agent, 'file' | 'body' | 'frontMatter'> & {
  readonly rules: readonly Pick<Agent['rules'][number], 'line' | 'endLine' | 'text'>[]
}

/** What a report tells of a group. */
export interface ReportOfGroup {
  /** Absent in the reports of earlier versions. */
  readonly frontMatter?: readonly MergedField[]
  readonly rules: readonly MergedRule[]
  readonly conflicts: readonly {readonly positions: readonly {readonly origins: readonly Origin[]}[]}[]
  readonly omitted: readonly Omission[]
}

/**
 * What does not hold of a report: each rule and key of the canonical file has its origins, each origin its words, each line of a source its
 * place.
 */
export function verifyReport(report: ReportOfGroup, canonical: ReadFile, sources: readonly ReadFile[]): readonly UnreadFile[] {
  const positions = report.conflicts.flatMap((conflict) => conflict.positions.flatMap(({origins}) => origins))
  const places: Place[] = [...report.rules.flatMap(({origins}) => origins), ...positions, ...report.omitted]
  return [
    ...unreported(report.rules, canonical),
    ...report.rules.flatMap((rule) => lostOrigins(rule, [canonical, ...sources])),
    ...(report.frontMatter ? fieldFaults(report.frontMatter, canonical, sources) : []),
    ...openLines(places, sources).map(({file, line, text}) => ({file, problem: problem('unaccounted', line, {text})}))
  ]
}

/** The rules of the canonical file that the report does not hold with an origin, and those that only the report holds. */
function unreported(rules: readonly MergedRule[], {file, rules: standing}: ReadFile): UnreadFile[] {
  const keyOf = ({line, text}: Pick<MergedRule, 'line' | 'text'>) => `${line}:${singleSpaced(text)}`
  const reported = new Map(rules.map((rule) => [keyOf(rule), rule]))
  const found = new Set(standing.map(keyOf))
  return [
    ...standing.filter((rule) => !reported.get(keyOf(rule))?.origins.length),
    ...wholeRules(rules).filter((rule) => !found.has(keyOf(rule)))
  ].map(({line, text}) => ({file, problem: problem('unaccounted', line, {text})}))
}

/** Origins in the files that were read whose words do not stand where the report says. */
function lostOrigins({id, origins}: MergedRule, files: readonly ReadFile[]): UnreadFile[] {
  return origins.flatMap(({file, line, endLine, text}) => {
    const source = files.find((one) => one.file === file)
    if (!source) return []
    const there = source.rules.filter((rule) => rule.line <= endLine && rule.endLine >= line)
    const words = new Set(there.flatMap((rule) => wordsOf(rule.text)))
    return wordsOf(text).every((word) => words.has(word)) ? [] : [{file, problem: problem('origin-lost', line, {text, rule: id})}]
  })
}

/** The keys of the canonical file that the report does not hold with an origin, and origins whose words do not stand where the report says. */
function fieldFaults(reported: readonly MergedField[], canonical: ReadFile, sources: readonly ReadFile[]): UnreadFile[] {
  const {file, frontMatter} = canonical
  const known = new Set(reported.filter(({origins}) => origins.length > 0).map(({key}) => key))
  const unknown = frontMatter.fields.filter(({key, value}) => !known.has(key) && value !== '' && value !== null)
  return [
    ...unknown.map(({line, source: text}) => ({file, problem: problem('unaccounted', line, {text})})),
    ...reported.flatMap(({key, origins}) =>
      origins.flatMap((origin) => {
        const from = [canonical, ...sources].find((one) => one.file === origin.file)
        if (!from) return []
        const there = from.frontMatter.fields.filter(({line, endLine}) => line <= origin.endLine && endLine >= origin.line)
        const words = new Set(there.flatMap(({source, value}) => wordsOf(`${source} ${unescapeNewlines(String(value))}`)))
        const {line, text} = origin
        if (wordsOf(text).every((word) => words.has(word))) return []
        return [{file: origin.file, problem: problem('origin-lost', line, {text, rule: key})}]
      })
    )
  ]
}

/** Of a rule that was cut, the rest is quoted: its words stand there, with others between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}
