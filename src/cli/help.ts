import {defaults, type OptionRow, optionTable} from '../options.js'
import {commands} from './commands.js'

/** What `--help` prints: by intent, with lines to copy. */
export function help(): string {
  return `agentmerge - merge AI agents that do the same job, and find the rules that contradict

Usage
${table([['agentmerge <path...>', 'read, group, merge; write the result, never the sources'], ...commands.map(commandRow), example])}

What is read
${options('read')}

What is decided
${options('decide')}

What comes out
${options('print')}

Settings
${table(settings)}
Settings can also stand in agentmerge.config.json; flags win. What people decided stands in agentmerge.decisions.yaml.
Exit codes: 0 nothing found, 1 findings (check, verify), 2 wrong usage or nothing readable, 130 stopped.
`
}

const example: Row = ['agentmerge scan . --explain a.md b.md', 'why these two are one job, or are not']

const settings: readonly Row[] = [['--config <file>', 'read settings from this file; -V, --version prints the version']]

type Row = readonly [left: string, right: string]

function table(rows: readonly Row[]): string {
  return rows.map(([left, right]) => `  ${left.padEnd(39)}  ${right}`).join('\n')
}

function commandRow({name, paths, words}: (typeof commands)[number]): Row {
  return [`agentmerge ${name} ${paths}`, words]
}

function options(intent: OptionRow['intent']): string {
  return table(optionTable.filter((row) => row.intent === intent).map(optionRow))
}

function optionRow({flag, key, words, choices}: OptionRow): Row {
  const value = defaults[key]
  const given = (typeof value === 'number' && value !== 0) || (typeof value === 'string' && value !== '') ? ` (${value})` : ''
  return [flag, choices ? `${words}: ${choices.join(', ')}${given}` : `${words}${given}`]
}
