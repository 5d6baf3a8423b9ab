import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {type Options, optionTable} from '../options.js'
import {causeOf} from '../util/cause-of.js'
import {checkOption} from '../util/check-option.js'
import {configFiles} from '../util/config-files.js'
import {loadLater} from '../util/load-later.js'

const yaml = loadLater<typeof import('yaml')>('yaml')

const packageFile = 'package.json'
const packageKey = 'agentmerge'

/** The options a project has set: in the given file, else in one of `agentmerge.config.*`, else in `package.json`. */
export function readConfig(cwd: string, explicitPath?: string): Partial<Options> {
  const file = configFileOf(cwd, explicitPath)
  if (file === undefined) return {}
  const content = readContent(cwd, file)
  if (explicitPath !== undefined || file !== packageFile) return optionsIn(content, file)
  return optionsIn((content as Record<string, unknown>)[packageKey], file, packageKey)
}

/** The file that holds the options of a project, if one does. */
export function configFileOf(cwd: string, explicitPath?: string): string | undefined {
  if (explicitPath !== undefined) return explicitPath
  const found = configFiles.filter((file) => existsSync(join(cwd, file)))
  if (found.length > 1) throw new AgentmergeError(errorWords.configTwice({files: found}))
  if (found[0] !== undefined || !existsSync(join(cwd, packageFile))) return found[0]
  const manifest = readContent(cwd, packageFile)
  return isObject(manifest) && packageKey in manifest ? packageFile : undefined
}

function readContent(cwd: string, file: string): unknown {
  const text = readText(cwd, file).replace(/^\ufeff/, '')
  const isYaml = /\.ya?ml$/i.test(file)
  try {
    // A file in which every line is a comment says nothing yet.
    return isYaml ? (yaml().parse(text) ?? {}) : JSON.parse(text)
  } catch (error) {
    const cause = (error as Error).message.replace(/\s+/g, ' ').trim()
    throw new AgentmergeError(errorWords.configSyntax({file, cause, language: isYaml ? 'YAML' : 'JSON'}), {cause: error})
  }
}

function readText(cwd: string, file: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new AgentmergeError(errorWords.configUnreadable({file, cause: causeOf(error)}), {cause: error})
  }
}

function optionsIn(config: unknown, file: string, below?: string): Partial<Options> {
  if (!isObject(config)) throw new AgentmergeError(errorWords.configShape({file, below}))
  const entries = Object.entries(config).filter(([key]) => key !== '$schema')
  return Object.fromEntries(entries.map(([key, value]) => [key, checkEntry(key, value, file)]))
}

const rows = optionTable.filter(({flagOnly}) => !flagOnly)

function checkEntry(key: string, value: unknown, file: string): unknown {
  const row = rows.find((candidate) => candidate.key === key)
  if (!row) throw new AgentmergeError(errorWords.configKey({key, file, keys: rows.map((known) => known.key)}))
  return checkOption(row, value, errorWords.configPlace({key, file}))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
