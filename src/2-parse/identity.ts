import {containerOf} from '../formats/container-of.js'
import {fileOnDisk} from '../formats/file-on-disk.js'
import type {Format} from '../formats/format.js'
import {identityKey} from '../formats/identity-key.js'
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
export function identify(file: string, frontMatter: FrontMatter, body: string): Identity {
  const format = formatOf(file, frontMatter)
  const named =
    format.identity[0] === 'key'
      ? file.slice(fileOnDisk(file).length + 1).replace(/~\d+$/, '')
      : stringOf(frontMatter, identityKey(format.id))
  const name = named || nameOfPath(file)
  const description = stringOf(frontMatter, 'description')
  const isParsed = containerOf(file) === 'markdown' || frontMatter.fields.length > 0
  const missing = format.requires.flatMap((key): Problem[] => {
    // What cannot be read as what it should be lacks everything.
    if (!isParsed) return []
    if (format.bodyKeys?.includes(key) ? body.trim() !== '' || containerOf(file) === 'markdown' : hasKey(frontMatter, key)) return []
    if (key === 'name' && format.identity[0] === 'name') return [problem('no-name', frontMatter.line, {format: format.id, name})]
    if (key === 'description') return [problem('no-description', frontMatter.line, {format: format.id})]
    return [problem('no-key', frontMatter.line, {format: format.id, key})]
  })
  return {
    name,
    description,
    format: format.id,
    problems: [...elsewhere(format, frontMatter, body), ...missing, ...unknownKeys(file, format, frontMatter), ...codeProblems(frontMatter)]
  }
}

/** Instructions that stand in another file. */
function elsewhere({elsewhere: way}: Format, frontMatter: FrontMatter, body: string): Problem[] {
  if (!way) return []
  const field = 'key' in way ? frontMatter.fields.find(({key}) => key === way.key) : undefined
  const path = 'key' in way ? field?.value : way.body.exec(body)?.[1]
  return typeof path === 'string' ? [problem('prompt-elsewhere', field?.line ?? frontMatter.bodyLine, {path})] : []
}

/** Only where the host looks for agents: a file beside them is refused by nobody. */
function unknownKeys(file: string, {id, keys, isStrict}: Format, {fields}: FrontMatter): Problem[] {
  if (!isStrict || placeOf(file)?.place.isLoose) return []
  return fields.flatMap(({key, line}) => (key in keys ? [] : [problem('unknown-key', line, {format: id, key})]))
}

/** Names and descriptions are text; of other keys any value will do. */
function hasKey(frontMatter: FrontMatter, key: string): boolean {
  if (key === 'name' || key === 'description') return stringOf(frontMatter, key) !== ''
  return frontMatter.fields.some((field) => field.key === key && field.value !== null && field.value !== '')
}

function formatOf(file: string, {fields}: FrontMatter): Format {
  return placeOf(fileOnDisk(file))?.format ?? formats.find(({signs = []}) => signs.some((sign) => shows(sign, fields))) ?? markdown
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
