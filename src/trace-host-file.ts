import {resolve} from 'node:path'
import type {ReportedGroup} from './1-read/read-groups.js'
import {readWritten} from './1-read/read-written.js'
import {type OutlinedAgent, parseRules} from './2-parse/parse-agent.js'
import {carriedKeys} from './formats/carried-keys.js'
import {targets} from './formats/targets.js'
import type {Trace} from './model.js'
import {traceCanonical} from './trace-line.js'
import {inFolder} from './util/in-folder.js'

/** A line of a file for another host: where the same stands in the canonical agent that it was made from, and where that comes from. */
export function traceHostFile(line: number, file: string, group: ReportedGroup, cwd: string): readonly Trace[] {
  const [own, canonical] = [readAs(hostPath(file), file, cwd), readAs(group.canonical, group.canonical, cwd)]
  const found = own && placeIn(own, line)
  if (!own || !found) return []
  const at = canonical && lineIn(canonical, found)
  const traces = at === undefined ? [] : traceCanonical({file: group.canonical, line: at}, group, cwd)
  const place = {file, line: found.line, endLine: found.endLine, text: found.text}
  const same = traces.filter(({text}) => found.key !== undefined || text === found.text)
  return same.length > 0 ? same.map((trace) => ({...trace, ...place})) : [{...place, isKnown: false, steps: []}]
}

/** Where the host would find the file, for that says how it is read. */
function hostPath(file: string): string {
  const [host = '', name = ''] = inFolder(file).split('/')
  const target = targets.findLast((one) => one.host === host && name.endsWith(one.ending))
  return target === undefined || target.format.kind === 'instructions' ? 'AGENTS.md' : `${target.folder}/${name}`
}

function readAs(path: string, file: string, cwd: string): OutlinedAgent | undefined {
  const written = readWritten(resolve(cwd, file))
  return written && parseRules({file: path, bytes: written.text.length, sha256: written.sha256, text: written.text, problems: []})
}

interface Found {
  readonly text: string
  readonly line: number
  readonly endLine: number
  /** Of the front matter. */
  readonly key?: string
}

/** What stands in a line: a rule, a heading, or a key. */
function placeIn({rules, sections, frontMatter}: OutlinedAgent, line: number): Found | undefined {
  const holds = (one: {readonly line: number; readonly endLine: number}) => one.line <= line && one.endLine >= line
  const rule = rules.find(holds)
  if (rule) return rule
  const heading = sections.find((section) => section.style !== 'root' && holds(section))
  if (heading) return {text: heading.source, line: heading.line, endLine: heading.endLine}
  const field = frontMatter.fields.find(holds)
  return field && {text: field.source, line: field.line, endLine: field.endLine, key: field.key}
}

/** The line in which the canonical agent says it. */
function lineIn({rules, sections, frontMatter}: OutlinedAgent, {text, key}: Found): number | undefined {
  if (key === undefined) return (rules.find((rule) => rule.text === text) ?? sections.find((section) => section.source === text))?.line
  const same = carriedKeys.map(({keys}) => Object.values(keys)).find((keys) => keys.includes(key)) ?? [key]
  return frontMatter.fields.find((field) => field.key === key || same.includes(field.key))?.line
}
