import {fieldMeaning} from '../lexicon/field-meanings.js'
import {folderNamed, formats, formatsByKey, nameEnds, needsByKey} from '../lexicon/formats.js'
import {problem} from '../messages.js'
import type {FrontMatter, Problem} from '../model.js'
import {runCommands} from '../util/run-commands.js'

interface Identity {
  readonly name: string
  readonly description: string
  /** As in `lexicon/formats`; `markdown` for what no host is known to read. */
  readonly format: string
  readonly problems: readonly Problem[]
}

/** Who an agent is: its name, what it says it is for, and for which host it was written. */
export function identify(file: string, frontMatter: FrontMatter): Identity {
  const {format, needs} = formatOf(file, frontMatter)
  const named = stringOf(frontMatter, 'name')
  const name = named || nameOfPath(file)
  const description = stringOf(frontMatter, 'description')
  const problems: Problem[] = []
  if (named === '' && needs.includes('name')) problems.push(problem('no-name', frontMatter.line, {format, name}))
  if (description === '' && needs.includes('description')) problems.push(problem('no-description', frontMatter.line, {format}))
  return {name, description, format, problems: [...problems, ...codeProblems(frontMatter)]}
}

function formatOf(file: string, {fields}: FrontMatter): {format: string; needs: readonly string[]} {
  const byPath = formats.find(({pattern}) => pattern.test(file))
  if (byPath) return byPath
  const byKey = formatsByKey.find((row) => fields.some(({key, value}) => key === row.key && row.value.test(String(value))))
  const format = byKey?.format ?? 'markdown'
  return {format, needs: needsByKey[format] ?? []}
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

function nameOfPath(file: string): string {
  const [base = '', folder = ''] = file.split('/').reverse()
  const name = base.replace(nameEnds, '')
  return (folderNamed.test(name) && !folder.startsWith('.') && folder) || name || base
}
