import {AgentmergeError} from '../errors.js'
import {
  appendText,
  checkGithub,
  checkJson,
  checkLines,
  checkMarkdown,
  checkSarif,
  type Gate,
  gate,
  isNew,
  reportJson,
  writeBaseline
} from '../index.js'
import {errorWords, gateWords} from '../messages.js'
import {type ExitCode, exitCodes} from './exit-codes.js'
import {noteProblems} from './note-problems.js'
import type {Session} from './open-session.js'
import {requireAgents} from './require-agents.js'

/** So many entries of a baseline that no longer hold are told one by one. */
const most = 10

/** `agentmerge check`: for CI; writes nothing but a baseline, where one is to be updated. */
export async function checkFolder(paths: readonly string[], session: Session): Promise<ExitCode> {
  const {options, hooks, print, note, settings} = session
  if (options.json && options.format !== 'text') throw new AgentmergeError(errorWords.twoFormats())
  const {result, gate: found} = await gate(paths, options, hooks, settings)
  requireAgents(result, paths)
  // Names that stand twice are findings here, and not told twice.
  const agents = result.agents.map((agent) => ({...agent, problems: agent.problems.filter(({code}) => code !== 'name-taken')}))
  noteProblems({...result, agents, remarks: [...result.remarks, ...found.remarks]}, session)
  print(options.json ? reportJson(result) : view(found, session))
  if (options.format === 'github' && session.summary) appendText(session.summary, checkMarkdown(found), hooks)
  noteBaseline(found, session)
  if (!options.quiet) note(gateWords.checked({agents: result.agents.length, ...counts(found)}))
  return found.failing.length > 0 ? exitCodes.findings : exitCodes.fine
}

function view(found: Gate, {options, root}: Session): string {
  switch (options.format) {
    case 'text':
      return checkLines(found.findings, options.verbose)
    case 'json':
      return checkJson(found)
    case 'sarif':
      return checkSarif(found, root)
    case 'github':
      return checkGithub(found.findings, root)
    case 'markdown':
      return checkMarkdown(found)
  }
}

function noteBaseline(found: Gate, {options, hooks, note}: Session): void {
  const {baseline, updateBaseline, quiet, verbose} = options
  const {outdated, entries} = found
  if (updateBaseline) {
    writeBaseline(found, baseline, hooks)
    if (!quiet) note(gateWords.updated({file: baseline, count: entries.length, dropped: outdated.length}))
    return
  }
  for (const entry of verbose ? outdated : outdated.slice(0, most)) note(gateWords.outdated(entry))
  if (outdated.length > 0) note(gateWords.moreOutdated({count: outdated.length, file: baseline}))
}

function counts({findings, failing}: Gate) {
  return {
    fresh: findings.filter(isNew).length,
    known: findings.filter(({known, disabled}) => known && !disabled).length,
    disabled: findings.filter(({disabled}) => disabled).length,
    failing: failing.length
  }
}
