import {join} from 'node:path'
import {foundFile} from './1-read/found-file.js'
import {readFile} from './1-read/read-file.js'
import type {ReportedGroup} from './1-read/read-groups.js'
import type {StoredAgent, StoredCanonical, StoredHostFile} from './1-read/read-record.js'
import {readWritten} from './1-read/read-written.js'
import {type OutlinedAgent, parseRules} from './2-parse/parse-agent.js'
import {findDifferences, type Standing} from './4-merge/hand-edits/find-differences.js'
import {sectionPath} from './4-merge/merged-rules.js'
import type {ChangedFile, Difference, Origin} from './model.js'
import {markOf} from './util/rule-marks.js'
import {textSha} from './util/text-sha.js'
import {wholeRules} from './util/whole-rules.js'

/** A file of the last run as it is now, and how it differs from what was known then; `change` is absent where it does not. */
export interface Now {
  readonly file: string
  readonly agent: OutlinedAgent | undefined
  readonly changed: ChangedFile | undefined
}

/** A source: by its hash, and where that is another, by the hash of each rule; the report has the words of those that are gone. */
export function sourceNow({file, sha256, keys, rules}: StoredAgent, group: ReportedGroup | undefined, cwd: string): Now {
  const read = readFile(foundFile(file, cwd), Number.POSITIVE_INFINITY)
  if (!('text' in read)) return {file, agent: undefined, changed: {file, change: 'gone', differences: []}}
  // A checkout may have changed the line ends.
  if (read.sha256 === sha256 || textSha(read.text) === sha256) return {file, agent: group && parseRules(read), changed: undefined}
  const agent = parseRules(read)
  const differences = [
    ...(keys ? keyDifferences(keys, agent) : []),
    ...(rules === undefined ? [] : findDifferences(rulesBefore(rules, group, agent), agent.rules))
  ]
  return {file, agent, changed: {file, change: 'changed', differences}}
}

/** Keys of the front matter by the hashes of their values; what a value was is known no more. */
function keyDifferences(before: Readonly<Record<string, string>>, {frontMatter: {fields}}: OutlinedAgent): Difference[] {
  const gone = Object.keys(before).filter((key) => !fields.some((field) => field.key === key))
  return [
    ...gone.map((key): Difference => ({change: 'gone', line: 1, text: '', was: `${key}: …`})),
    ...fields.flatMap(({key, value, source, line}): Difference[] => {
      const mark = Object.hasOwn(before, key) ? before[key] : undefined
      if (mark === markOf(JSON.stringify(value) ?? '')) return []
      return [{change: mark === undefined ? 'new' : 'changed', line, text: source, was: mark === undefined ? '' : `${key}: …`}]
    })
  ]
}

/** A canonical file, compared to what was written: its rules by the report, its front matter by the record. */
export function canonicalNow(stored: StoredCanonical, group: ReportedGroup | undefined, folder: string, out: string): Now {
  const file = `${out}/${stored.file}`
  const written = readWritten(join(folder, stored.file))
  if (!written) return {file, agent: undefined, changed: {file, change: 'gone', differences: []}}
  const read = (text: string) => parseRules({file, bytes: Buffer.byteLength(text), sha256: written.sha256, text, problems: []})
  const agent = read(written.text)
  if (written.sha256 === stored.written) return {file, agent, changed: undefined}
  const differences = [
    ...findDifferences(fieldsOf(read(stored.front)), fieldsOf(agent)),
    ...findDifferences(
      headingsOf(group?.rules ?? []),
      headingsOf(agent.rules.map((rule) => ({line: rule.line, section: sectionPath(agent, rule.section)}))).map((heading) => ({
        ...heading,
        line: agent.sections.find(({heading: words}) => heading.text === `# ${words}`)?.line ?? heading.line
      }))
    ),
    ...findDifferences(wholeRules(group?.rules ?? []), agent.rules)
  ].sort((left, right) => left.line - right.line)
  return {file, agent, changed: {file, change: 'changed', differences}}
}

/** The files for other hosts that are not as they were written. */
export function changedHostFiles(hosts: readonly StoredHostFile[], folder: string, out: string): readonly ChangedFile[] {
  return hosts.flatMap(({file, written}): ChangedFile[] => {
    const now = readWritten(join(folder, file))
    if (now?.sha256 === written) return []
    return [{file: `${out}/${file}`, change: now ? 'changed' : 'gone', differences: []}]
  })
}

function fieldsOf({frontMatter}: OutlinedAgent): readonly Standing[] {
  return frontMatter.fields.map(({line, source}) => ({line, text: source}))
}

/** Headings over rules, each once, with the line of its first rule. */
function headingsOf(rules: readonly {readonly line: number; readonly section: readonly string[]}[]): readonly Standing[] {
  const lines = new Map<string, number>()
  for (const {line, section} of rules) for (const heading of section) if (!lines.has(heading)) lines.set(heading, line)
  return [...lines].map(([text, line]) => ({line, text: `# ${text}`}))
}

/** The rules that a source had, by their marks: in the words of a rule that it still has, or of the report. */
function rulesBefore(marks: string, group: ReportedGroup | undefined, now: OutlinedAgent): readonly Standing[] {
  const quotes = group ? quotesFrom(group, now.file) : []
  const words = new Map([...quotes, ...now.rules].map(({text}) => [markOf(text), text]))
  return marks.split(' ').flatMap((mark) => {
    const [line, hash = ''] = mark.split(':')
    const at = Number(line)
    const text = words.get(hash) ?? quotes.find((quote) => quote.line <= at && quote.endLine >= at)?.text
    return text === undefined ? [] : [{line: at, text}]
  })
}

/** What a report quotes from a file. */
export function quotesFrom({rules, conflicts, omitted}: ReportedGroup, file: string): readonly Origin[] {
  const origins = [...rules, ...conflicts.flatMap(({positions}) => positions)].flatMap((one) => one.origins)
  return [...origins, ...omitted].filter((quote) => quote.file === file && quote.text !== '')
}
