import {AgentmergeError} from '../errors.js'
import {errorWords, expectedWords} from '../messages.js'
import type {OptionRow} from '../options.js'

/** The value, when it fits the option's row; else an error that tells where it stands and what was expected. */
export function checkOption(row: OptionRow, value: unknown, where: string): unknown {
  if (fits(row, value)) return value
  throw new AgentmergeError(errorWords.option({value, where, expected: expected(row)}))
}

function fits({type, choices, range}: OptionRow, value: unknown): boolean {
  switch (type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && (!range || (value >= range[0] && value <= range[1]))
    case 'string':
      return isText(value) && (!choices || choices.includes(value))
    case 'boolean':
      return typeof value === 'boolean'
    case 'cache':
      return typeof value === 'string'
    case 'strings':
      return Array.isArray(value) && value.every(isText)
  }
}

// An empty folder name would mean the folder the command runs in, an empty pattern everything.
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function expected({type, choices, range}: OptionRow): string {
  if (choices) return expectedWords.choice(choices)
  if (type === 'number') return range ? expectedWords.number(range) : expectedWords.anyNumber()
  return expectedWords[type === 'cache' ? 'string' : type]()
}
