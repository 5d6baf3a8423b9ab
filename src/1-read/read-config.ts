import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {AgentmergeError} from '../errors.js'
import {errorWords} from '../messages.js'
import {type Options, optionTable} from '../options.js'
import {causeOf} from '../util/cause-of.js'
import {checkOption} from '../util/check-option.js'

const configFile = 'agentmerge.config.json'
const packageFile = 'package.json'
const packageKey = 'agentmerge'

/** The options a project has set: in the given file, else in `agentmerge.config.json`, else in `package.json`. */
export function readConfig(cwd: string, explicitPath?: string): Partial<Options> {
  if (explicitPath !== undefined) return optionsIn(readJson(cwd, explicitPath), explicitPath)
  if (existsSync(join(cwd, configFile))) return optionsIn(readJson(cwd, configFile), configFile)
  if (!existsSync(join(cwd, packageFile))) return {}
  const manifest = readJson(cwd, packageFile)
  return isObject(manifest) && packageKey in manifest ? optionsIn(manifest[packageKey], packageFile, packageKey) : {}
}

function readJson(cwd: string, file: string): unknown {
  const text = readText(cwd, file)
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new AgentmergeError(errorWords.configSyntax({file, cause: (error as Error).message.replace(/\s+/g, ' ')}), {cause: error})
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
