import {type Command, Option} from 'commander'
import {checkOption} from '../index.js'
import {type OptionRow, optionTable} from '../options.js'

/** Give the command every option of the table, and `--config`. */
export function addOptions(command: Command): Command {
  for (const row of optionTable) command.addOption(toOption(row))
  return command.addOption(new Option('--config <file>')).addOption(new Option('--explain')).addOption(new Option('--open'))
}

function toOption(row: OptionRow): Option {
  const option = new Option(row.flag)
  if (row.type === 'boolean' || row.type === 'cache') return option
  // No defaults here: a flag that was not given must not win over the config file.
  return option.argParser((text: string, before: unknown) => checkOption(row, parsed(row, text, before), `\`--${option.name()}\``))
}

function parsed({type}: OptionRow, text: string, before: unknown): unknown {
  if (type === 'strings') return [...(Array.isArray(before) ? before : []), text]
  if (type === 'number' && text.trim() !== '') return Number.isNaN(Number(text)) ? text : Number(text)
  return text
}
