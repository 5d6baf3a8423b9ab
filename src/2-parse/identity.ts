import type {Format} from '../formats/format.js'
import {formats} from '../formats/index.js'
import {markdown} from '../formats/markdown.js'
import {nameOfPath} from '../formats/name-of-path.js'
import {placeOf} from '../formats/place-of.js'
import {fieldMeaning} from '../lexicon/field-meanings.js'
import {problem} from '../messages.js'
import type {FrontMatter, Problem} from '../model.js'
import {runCommands} from '../util/run-commands.js'

interface Identity {
  readonly name: string
  readonly description: string
  /** As in `formats/`; `markdown` for what no host is known to read. */
  readonly format: string
  readonly problems: readonly Problem[]
}

/** Who an agent is: its name, what it says it is for, and for which host it was written. */
export function identify(file: string, frontMatter: FrontMatter): Identity {
  const {id: format, requires} = formatOf(file, frontMatter)
  const named = stringOf(frontMatter, 'name')
  const name = named || nameOfPath(file)
  const description = stringOf(frontMatter, 'description')
  const problems: Problem[] = []
  if (named === '' && requires.includes('name')) problems.push(problem('no-name', frontMatter.line, {format, name}))
  if (description === '' && requires.includes('description')) problems.push(problem('no-description', frontMatter.line, {format}))
  return {name, description, format, problems: [...problems, ...codeProblems(frontMatter)]}
}

function formatOf(file: string, {fields}: FrontMatter): Format {
  return placeOf(file)?.format ?? formats.find(({signs = []}) => signs.some((sign) => shows(sign, fields))) ?? markdown
}

function shows({key: wanted, value: pattern}: {key: string; value: RegExp}, fields: FrontMatter['fields']): boolean {
  return fields.some(({key, value}) => key === wanted && pattern.test(String(value)))
}

/** Hooks and servers are commands that the host runs: a person should have seen each of them. */
function codeProblems({fields}: FrontMatter): Problem[] {
  return fields.flatMap(({key, value, line}) => {
    if (fieldMeaning(key).meaning !== 'code') return []
    const commands = runCommands(value)
    return commands.length === 0 ? [] : [problem('runs-code', line, {key, commands})]
  })
}

function stringOf({fields}: FrontMatter, wanted: string): string {
  const value = fields.find(({key}) => key === wanted)?.value
  return typeof value === 'string' ? value.trim() : ''
}
