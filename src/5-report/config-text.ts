import {initWords} from '../messages.js'
import {defaults, type OptionRow, optionTable} from '../options.js'

/** A config file with every option that it can hold, each with its default and what it is, and all of them as comments still. */
export function configText(): string {
  const intents = Object.keys(initWords.intents) as OptionRow['intent'][]
  const parts = intents.map((intent) => {
    const rows = optionTable.filter((row) => row.intent === intent && !row.flagOnly)
    return [`# ${initWords.intents[intent]}`, '', ...rows.flatMap((row) => [...comments(row), ''])]
  })
  return `${[...initWords.head().map((line) => `# ${line}`), '', ...parts.flat()].join('\n').trimEnd()}\n`
}

/** A `#` right before a key can be taken out; a `#` with a blank behind it is a remark. */
function comments({key, flag, words, choices, only}: OptionRow): string[] {
  const allowed = choices ? `: ${choices.join(', ')}` : ''
  const who = only ? ` (${only})` : ''
  return [`# ${words}${allowed}${who}`, `#${key}: ${example(defaults[key], flag)}`]
}

/** Where the default is nothing, the value that the flag asks for. */
function example(value: (typeof defaults)[OptionRow['key']], flag: string): string {
  if (value !== '') return JSON.stringify(value).replace(/^"|"$/g, '')
  return flag.includes('<') ? flag.slice(flag.indexOf('<'), flag.lastIndexOf('>') + 1) : ''
}
