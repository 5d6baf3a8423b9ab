import {defaults, type OptionRow, optionTable} from '../options.js'
import {commands} from './commands.js'

/** What `--help` prints: by intent, with lines to copy; of a command with options of its own, those. */
export function help(command = ''): string {
  const own = optionTable.filter(({only}) => only === command)
  const row = commands.find(({name}) => name === command)
  return row && own.length > 0 ? helpOf(row, own) : helpOfAll()
}

function helpOf(command: (typeof commands)[number], own: readonly OptionRow[]): string {
  return `agentmerge ${command.name} ${command.paths}: ${command.words}

Options of ${command.name}
${table(own.map(optionRow))}
and those of agentmerge --help.
`
}

function helpOfAll(): string {
  return `agentmerge - merge AI agents that do the same job, and find the rules that contradict

${table([['agentmerge <path...>', 'read, group, merge; write the result, never the sources'], ...commands.map(commandRow)])}

What is read
${options('read')}

What is decided
${options('decide')}

What comes out
${options('print')}

Settings: agentmerge.config.yaml or .json, or --config <file>; flags win. More of them: agentmerge check --help, agentmerge apply --help.
Exit codes: 0 nothing found, 1 findings (check, verify), 2 wrong usage or nothing readable, 130 stopped. -V, --version: the version.
`
}

type Row = readonly [left: string, right: string]

function table(rows: readonly Row[]): string {
  return rows.map(([left, right]) => `  ${left.padEnd(39)}  ${right}`).join('\n')
}

function commandRow({name, paths, words}: (typeof commands)[number]): Row {
  return [`agentmerge ${name} ${paths}`, words]
}

function options(intent: OptionRow['intent']): string {
  return table(optionTable.filter((row) => row.intent === intent && !row.only).map(optionRow))
}

function optionRow({flag, key, words, choices}: OptionRow): Row {
  const value = defaults[key]
  const given = (typeof value === 'number' && value !== 0) || (typeof value === 'string' && value !== '') ? ` (${value})` : ''
  return [flag, choices ? `${words}: ${choices.join(', ')}${given}` : `${words}${given}`]
}
